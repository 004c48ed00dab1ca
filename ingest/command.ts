import path from 'node:path'
import { parseArgs } from 'node:util'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { errorLine } from '../search/error-line.ts'
import { PROGRAM_ROOT } from '../search/program-root.ts'
import { lockData } from '../search/sqlite/data-lock.ts'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { UserError } from '../search/user-error.ts'
import { explainFile } from './explain-file.ts'
import { type FileOutcome, ingestFiles } from './ingest.ts'
import { openIngestProcess } from './ingest-process.ts'
import { showProgress } from './progress.ts'
import { showable } from './showable.ts'

const MODELS = path.join(PROGRAM_ROOT, 'models')
const USAGE = `Cách dùng:
  npm run ingest -- <thư mục hoặc tệp> …            thêm tài liệu vào thư viện
  npm run ingest -- <tệp> … --explain               cho xem từng dòng được hiểu thế nào, không thêm gì
Tùy chọn:
  --data <thư mục>   nơi giữ thư viện (mặc định: DATA_DIR, nếu không có thì data)`

/** Runs the command line and returns the exit code: 1 when a file could not be read. */
async function run(words: readonly string[]): Promise<number> {
  const { positionals, values } = readWords(words)
  if (values.help === true || positionals.length === 0) {
    console.log(USAGE)
    return values.help === true ? 0 : 1
  }
  if (values.explain === true) {
    for (const file of positionals) console.log((await explainFile(file)).join('\n'))
    return 0
  }
  const outcomes = await ingest(
    positionals,
    path.resolve(values.data ?? (process.env.DATA_DIR?.trim() || 'data')),
  )
  console.log(summary(outcomes))
  for (const outcome of outcomes)
    if (outcome.state === 'failed' && outcome.error) console.error(outcome.error)
  return outcomes.some((outcome) => outcome.state === 'failed') ? 1 : 0
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (cause) {
    throw new UserError('bad_arguments', `Không hiểu lệnh.\n${USAGE}`, { cause })
  }
}

async function ingest(paths: readonly string[], dataDir: string): Promise<readonly FileOutcome[]> {
  const model = process.env.ENCODER?.trim()
  const encoder = await openEncoder({ modelsDir: MODELS, ...(model ? { model } : {}) })
  const lock = lockData(dataDir, 'join')
  const library = await openLibrary({ dataDir, encoder, log: console.error })
  const { ingestFile, close } = openIngestProcess({ dataDir, foreground: true })
  const stopping = new AbortController()
  process.once('SIGINT', () =>
    stopping.abort(new UserError('stopped', 'Đã dừng; tài liệu đã thêm xong vẫn còn.')),
  )
  const display = showProgress(process.stderr)
  try {
    const { signal } = stopping
    const outcomes = await ingestFiles(paths, {
      library,
      ingestFile,
      onProgress: display.update,
      onPassedOver: console.error,
      signal,
    })
    await library.encode(encoder, { signal, onProgress: display.encoded })
    return outcomes
  } finally {
    display.end()
    await close()
    await library.close()
    lock.release()
  }
}

function summary(outcomes: readonly FileOutcome[]): string {
  const done = outcomes.filter((outcome) => 'passages' in outcome)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const count = (state: FileOutcome['state']) => outcomes.filter((outcome) => outcome.state === state).length
  const warnings = done.flatMap((outcome) =>
    outcome.warnings.map((warning) => showable(`! ${outcome.file}: ${warning}`)),
  )
  const counts =
    outcomes.length === 0
      ? 'Không có tệp nào đọc được (.txt, .md, .docx, .doc, .xlsx, .pdf, .html, .odt, .rtf).'
      : `Đã thêm ${done.length} tài liệu (${sum(done.map((one) => one.reports))} báo cáo, ${sum(done.map((one) => one.passages))} đoạn), ` +
        `${count('unchanged')} không thay đổi, ${count('failed')} không đọc được.`
  return [...warnings, counts].join('\n')
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(errorLine(error))
    process.exitCode = 1
  },
)
