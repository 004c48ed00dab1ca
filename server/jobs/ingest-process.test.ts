import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type IngestProcess, openIngestProcess } from './ingest-process.ts'
import type { IngestProgress } from './jobs.ts'

/** A worker that does what the name of the file says. */
const PROGRAM = `
process.on('disconnect', () => process.exit(0))
process.on('message', ({ file }) => {
  if (file === 'died') process.kill(process.pid, 'SIGKILL')
  if (file === 'endless') for (;;) {}
  if (file === 'refused') process.send({ type: 'refused', code: 'file_damaged', message: 'Tệp bị hỏng.' })
  if (file === 'crashed') process.send({ type: 'crashed', stack: 'TypeError: x' })
  if (file === 'greedy') { const all = []; for (;;) all.push(new Array(100000).fill(Math.random())) }
  process.send({ type: 'progress', step: 'encode', done: 1, total: 2 })
  process.send({ type: 'done', parsed: { pid: process.pid }, vectors: [new Float32Array([1, 0.5])] })
})
`

let directory: string
let worker: IngestProcess
let program: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'worker-'))
  program = path.join(directory, 'worker.mjs')
  writeFileSync(program, PROGRAM)
  worker = open(60_000)
})
afterEach(async () => {
  await worker.close()
  rmSync(directory, { recursive: true })
})

const open = (milliseconds: number) =>
  openIngestProcess({
    encoder: { modelsDir: directory },
    program,
    limits: { heapMegabytes: 64, milliseconds, idleMilliseconds: 10_000 },
  })

const never = new AbortController().signal
const ingest = (name: string, signal = never, onProgress: (progress: IngestProgress) => void = () => {}) =>
  worker.ingestFile({ name, path: 'unused' }, onProgress, signal)

describe('openIngestProcess', () => {
  it('gives back what the worker made, and uses one process for several files', async () => {
    const seen: IngestProgress[] = []
    const first = await ingest('một.txt', never, (progress) => seen.push(progress))
    const second = await ingest('hai.txt')
    expect(seen).toMatchObject([{ step: 'encode', done: 1, total: 2 }])
    expect(first.vectors).toEqual([new Float32Array([1, 0.5])])
    expect(second.parsed).toEqual(first.parsed)
  })

  it.each([
    ['refused', { code: 'file_damaged', message: 'Tệp bị hỏng.' }],
    ['died', { code: 'file_too_demanding' }],
    ['greedy', { code: 'file_too_demanding' }],
    ['crashed', { message: 'TypeError: x' }],
  ])('outlives a file that is %s', async (name, error) => {
    await expect(ingest(name)).rejects.toMatchObject(error)
    await expect(ingest('tốt.txt')).resolves.toHaveProperty('vectors')
  })

  it('ends a file that takes too long', async () => {
    const impatient = open(500)
    const work = impatient.ingestFile({ name: 'endless', path: 'unused' }, () => {}, never)
    await expect(work).rejects.toMatchObject({ code: 'file_takes_too_long' })
    await impatient.close()
  })

  it('stops at once when asked to', async () => {
    const controller = new AbortController()
    const stopped = ingest('endless', controller.signal)
    setTimeout(() => controller.abort(), 50)
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
    await expect(ingest('tốt.txt')).resolves.toHaveProperty('vectors')
  })
})
