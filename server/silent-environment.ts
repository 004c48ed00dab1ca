/**
 * Imported before everything else: takes from the environment what would make a package report elsewhere what it is
 * given (LangSmith's tracing, telemetry), for this process and those it starts. Many people who work with language
 * models have such variables set for other programs.
 */
for (const name of Object.keys(process.env))
  if (/^(?:LANGSMITH|LANGCHAIN|OTEL)_/i.test(name)) delete process.env[name]
process.env.LANGSMITH_TRACING = 'false'
process.env.LANGCHAIN_TRACING_V2 = 'false'
