import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ingestFiles } from '../ingest/ingest.ts'
import { openIngestProcess } from '../ingest/ingest-process.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import { createSearch } from '../search/retriever.ts'
import { openLibrary, type SqliteLibrary } from '../search/sqlite/open-library.ts'
import { foldMarks } from '../search/text/fold.ts'
import { percentiles } from './percentiles.ts'

/**
 * Speed and memory of the whole with real files: `npm run bench [-- folder or files …]`, default the samples.
 * Questions are the first words of passages spread over the library, every third without marks.
 */
const root = resolve(import.meta.dirname, '..')
const paths = process.argv.length > 2 ? process.argv.slice(2) : [join(root, 'samples')]
const questionCount = 300

async function ingest(dataDir: string): Promise<void> {
  const begun = performance.now()
  const encoder = await openEncoder({ modelsDir: join(root, 'models') })
  const library = await openLibrary({ dataDir, encoder })
  const { ingestFile, close } = openIngestProcess({ dataDir, foreground: true })
  const outcomes = await ingestFiles(paths, { library, ingestFile })
  await close()
  const search = createSearch({ library, encoder, knowledge: createLibraryKnowledge(library) })
  const ingested = performance.now()
  await search({ question: 'tình hình chung' })
  const { passages } = await library.stats()
  const failed = outcomes.filter(({ state }) => state === 'failed').length
  console.log(
    `${outcomes.length} files (${failed} failed), ${passages} passages: ${seconds(ingested - begun)} s from empty to searchable, ` +
      `first question ${(performance.now() - ingested).toFixed(0)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  )
  await library.close()
}

/** First words of passages spread over the library. */
async function makeQuestions(library: SqliteLibrary): Promise<readonly string[]> {
  const texts: string[] = []
  for (const report of (await library.documents()).flatMap((document) => document.reports)) {
    const content = await library.report(report.id)
    for (const { kind, text } of content?.contents ?? []) {
      if (kind === 'paragraph' || kind === 'item') texts.push(text)
    }
  }
  const step = Math.max(1, Math.floor(texts.length / questionCount))
  return texts
    .filter((_, i) => i % step === 0)
    .slice(0, questionCount)
    .map((text, i) => {
      const words = text
        .split(/\s+/)
        .slice(0, 6 + (i % 9))
        .join(' ')
      return i % 3 === 2 ? foldMarks(words) : words
    })
}

async function measureSearch(dataDir: string): Promise<readonly string[]> {
  const encoder = await openEncoder({ modelsDir: join(root, 'models') })
  const library = await openLibrary({ dataDir, encoder })
  const questions = await makeQuestions(library)
  const search = createSearch({ library, encoder, knowledge: createLibraryKnowledge(library) })
  for (const question of questions.slice(0, 20)) await search({ question })
  const times: number[] = []
  for (const question of questions) {
    const before = performance.now()
    await search({ question })
    times.push(performance.now() - before)
  }
  console.log(`${questions.length} questions in the process: ${percentiles(times)}`)
  await library.close()
  return questions
}

async function measureServer(dataDir: string, questions: readonly string[]): Promise<void> {
  const port = 20_000 + (process.pid % 20_000)
  const server = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const exited = new Promise((done) => server.once('exit', done))
  try {
    const url = `http://127.0.0.1:${port}`
    const begun = performance.now()
    while (!(await fetch(`${url}/api/health`).catch(() => null))?.ok) {
      if (server.exitCode !== null || performance.now() - begun > 60_000)
        throw new Error('the server does not start')
      await new Promise((done) => setTimeout(done, 50))
    }
    console.log(`server ready after ${seconds(performance.now() - begun)} s, ${await memoryOf(server)}`)
    for (const [path, body] of [
      ['/api/search', (question: string) => ({ question })],
      ['/api/chat', (question: string) => ({ messages: [{ role: 'user', content: question }] })],
    ] as const) {
      const times: number[] = []
      for (const question of questions) {
        const before = performance.now()
        const response = await fetch(url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify(body(question)),
        })
        await response.arrayBuffer()
        if (response.ok) times.push(performance.now() - before)
      }
      console.log(
        `${path}: ${times.length} of ${questions.length} answered, ${percentiles(times)}, ${await memoryOf(server)}`,
      )
    }
  } finally {
    server.kill('SIGTERM')
    await exited
  }
}

/** Resident memory of a process, as Linux tells it. */
async function memoryOf({ pid }: ChildProcess): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1])
  return Number.isNaN(kilobytes) ? 'memory unknown' : `${Math.round(kilobytes / 1000)} MB in memory`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}

const dataDir = await mkdtemp(join(tmpdir(), 'bench-'))
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  await ingest(dataDir)
  await measureServer(dataDir, await measureSearch(dataDir))
} finally {
  await rm(dataDir, { recursive: true })
}
