import { spawn } from 'node:child_process'
import { setMaxListeners } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findFiles } from '../ingest/find-files.ts'
import { percentiles } from './percentiles.ts'

/**
 * What it costs those who ask that documents are added meanwhile: `tsx scripts/bench-load.ts [folder or files …]`,
 * default the samples. Fifty people each ask, read the answer for some seconds, and ask again; first alone, then
 * while twenty files are added to the library, which holds the given files already.
 */
const root = resolve(import.meta.dirname, '..')
const paths = process.argv.length > 2 ? process.argv.slice(2) : [join(root, 'samples')]
const people = 50
const added = 20
/** Seconds between an answer and the next question: as long as a short answer takes to be read. */
const reading = 5
const idleSeconds = 30

interface Measured {
  readonly times: number[]
  failed: number
}

/** Everyone asks, each a little after the one before, until told to stop. */
function askAll(url: string, questions: readonly string[], stop: AbortSignal): Promise<Measured> {
  const measured: Measured = { times: [], failed: 0 }
  const person = async (number: number): Promise<void> => {
    await pause((number / people) * reading, stop)
    for (let turn = 0; !stop.aborted; turn++) {
      const content = questions[(number + turn * people) % questions.length]
      const before = performance.now()
      if (await ask(url, content ?? '')) measured.times.push(performance.now() - before)
      else measured.failed++
      await pause(reading, stop)
    }
  }
  return Promise.all(Array.from({ length: people }, (_, number) => person(number))).then(() => measured)
}

/** False when there is no answer. */
async function ask(url: string, content: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', content }] }),
    })
    await response.arrayBuffer()
    return response.ok
  } catch (error) {
    console.error(error)
    return false
  }
}

function pause(seconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer)
      stop.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, seconds * 1000)
    stop.addEventListener('abort', end)
    if (stop.aborted) end()
  })
}

/** First words of passages spread over the library. */
async function readQuestions(url: string): Promise<readonly string[]> {
  const { documents } = await (await fetch(`${url}/api/documents`)).json()
  const questions: string[] = []
  for (const { id } of documents.flatMap((document: { reports: unknown[] }) => document.reports)) {
    const { contents } = await (await fetch(`${url}/api/reports/${id}`)).json()
    for (const { kind, text } of contents) {
      if (kind === 'paragraph' || kind === 'item') questions.push(text.split(/\s+/).slice(0, 12).join(' '))
    }
  }
  const step = Math.max(1, Math.floor(questions.length / 500))
  return questions.filter((_, i) => i % step === 0)
}

/** Adds files that differ from the given ones in their name and last line. */
async function addFiles(url: string): Promise<void> {
  const { files } = await findFiles(paths)
  const texts = files.filter(({ name }) => /\.(md|txt)$/.test(name))
  const form = new FormData()
  for (let i = 0; i < added; i++) {
    const file = texts[i % texts.length]
    if (file === undefined) throw new Error('There is no .md or .txt file to add')
    form.append('files', new File([await readFile(file.path), `\nBản ${i}.\n`], `ban-${i}-${file.name}`))
  }
  await fetch(`${url}/api/documents`, { method: 'POST', body: form })
  for (;;) {
    const { jobs } = await (await fetch(`${url}/api/jobs`)).json()
    const states = jobs.map((job: { state: string }) => job.state)
    if (states.includes('failed')) throw new Error('A file could not be added')
    if (states.every((state: string) => state === 'done')) return
    await new Promise((done) => setTimeout(done, 200))
  }
}

async function measure(
  name: string,
  url: string,
  questions: readonly string[],
  work: () => Promise<unknown>,
) {
  const stop = new AbortController()
  setMaxListeners(people, stop.signal)
  const load = loadavg()[0]?.toFixed(1)
  const begun = performance.now()
  const asking = askAll(url, questions, stop.signal)
  await work()
  const seconds = (performance.now() - begun) / 1000
  stop.abort()
  const { times, failed } = await asking
  const slowest = Math.max(...times).toFixed(0)
  console.log(
    `${name}: ${times.length} answers in ${seconds.toFixed(1)} s, ${failed} failed, ${percentiles(times)}, ` +
      `slowest ${slowest} ms; load average ${load} before, ${loadavg()[0]?.toFixed(1)} after`,
  )
}

async function serve(dataDir: string, work: (url: string) => Promise<void>): Promise<void> {
  const port = 20_000 + (process.pid % 20_000)
  const server = spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...paths], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const exited = new Promise((done) => server.once('exit', done))
  try {
    const url = `http://127.0.0.1:${port}`
    while (!(await fetch(`${url}/api/health`).catch(() => null))?.ok) {
      if (server.exitCode !== null) throw new Error('the server does not start')
      await new Promise((done) => setTimeout(done, 100))
    }
    await work(url)
  } finally {
    server.kill('SIGTERM')
    await exited
  }
}

const dataDir = await mkdtemp(join(tmpdir(), 'bench-load-'))
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  await serve(dataDir, async (url) => {
    const questions = await readQuestions(url)
    console.log(`${people} people, ${reading} s between an answer and the next question`)
    const idle = () => pause(idleSeconds, new AbortController().signal)
    await measure('warming up', url, questions, () => pause(5, new AbortController().signal))
    await measure('nothing else', url, questions, idle)
    await measure(`${added} files added`, url, questions, () => addFiles(url))
  })
} finally {
  await rm(dataDir, { recursive: true })
}
