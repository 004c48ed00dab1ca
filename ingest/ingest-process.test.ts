import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { IngestProgress } from './ingest-file.ts'
import { type IngestLimits, type IngestProcess, openIngestProcess } from './ingest-process.ts'

/** A worker that does what the name of the file says. */
const PROGRAM = `
process.on('disconnect', () => process.exit(0))
process.on('message', ({ type, file }) => {
  if (type === 'write') {
    const result = { documentId: String(process.pid), state: 'added', passages: 2 }
    setTimeout(() => process.send({ type: 'done', result, warnings: [] }), 100)
    return
  }
  if (file === 'died') process.kill(process.pid, 'SIGKILL')
  if (file === 'endless') for (;;) {}
  if (file === 'refused') process.send({ type: 'refused', code: 'file_damaged', message: 'Tệp bị hỏng.' })
  if (file === 'crashed') process.send({ type: 'crashed', stack: 'TypeError: x' })
  if (file === 'greedy') { const all = []; for (;;) all.push(new Array(100000).fill(Math.random())) }
  process.send({ type: 'progress', step: 'structure', done: 1, total: 2 })
  if (file === 'torn') process.on('message', () => process.exit(1))
  process.send({ type: 'ready', passages: 2 })
})
`

let directory: string
let worker: IngestProcess
let program: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'worker-'))
  program = path.join(directory, 'worker.mjs')
  writeFileSync(program, PROGRAM)
  worker = open({ milliseconds: 60_000, readMilliseconds: 60_000 })
})
afterEach(async () => {
  await worker.close()
  rmSync(directory, { recursive: true })
})

const open = (limits: Pick<IngestLimits, 'milliseconds' | 'readMilliseconds'> & Partial<IngestLimits>) =>
  openIngestProcess({
    dataDir: directory,
    program,
    limits: {
      readSmallMilliseconds: limits.readMilliseconds,
      ...limits,
      heapMegabytes: 64,
      memoryMegabytes: 500,
      idleMilliseconds: 10_000,
    },
  })

const never = new AbortController().signal
const ingest = (name: string, signal = never, onProgress: (progress: IngestProgress) => void = () => {}) =>
  worker.ingestFile({ name, path: 'unused', rereads: false }, onProgress, signal)

describe('openIngestProcess', () => {
  it('gives back what the worker made, and uses one process for several files', async () => {
    const seen: IngestProgress[] = []
    const first = await ingest('một.txt', never, (progress) => seen.push(progress))
    const second = await ingest('hai.txt')
    expect(seen).toMatchObject([
      { step: 'structure', done: 1, total: 2 },
      { step: 'index', done: 0, total: 2 },
    ])
    expect(first.result).toMatchObject({ state: 'added', passages: 2 })
    expect(second.result).toEqual(first.result)
  })

  it.each([
    ['refused', { code: 'file_damaged', message: 'Tệp bị hỏng.' }],
    ['died', { code: 'file_too_demanding' }],
    ['greedy', { code: 'file_too_demanding' }],
    ['crashed', { message: 'TypeError: x' }],
    ['torn', { code: 'file_too_demanding' }],
  ])('outlives a file that is %s', async (name, error) => {
    await expect(ingest(name)).rejects.toMatchObject(error)
    await expect(ingest('tốt.txt')).resolves.toHaveProperty('result')
  })

  it.each([
    ['altogether', { milliseconds: 500, readMilliseconds: 60_000 }],
    ['to be read', { milliseconds: 60_000, readMilliseconds: 500 }],
    ['for its size', { milliseconds: 60_000, readMilliseconds: 60_000, readSmallMilliseconds: 500 }],
  ])('ends a file that takes too long %s', async (_, limits) => {
    const impatient = open(limits)
    const file = { name: 'endless', path: 'unused', rereads: false }
    const work = impatient.ingestFile(file, () => {}, never)
    await expect(work).rejects.toMatchObject({ code: 'file_takes_too_long' })
    await impatient.close()
  })

  it('says of a process that was ended before it could be told what to read that it ended', async () => {
    const first = (await ingest('a')).result
    process.kill(Number(first?.documentId), 'SIGKILL')
    // Nothing of its end is heard before the next file is sent.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
    await expect(ingest('b')).rejects.toMatchObject({ code: 'file_too_demanding' })
    expect((await ingest('c')).result?.state).toBe('added')
  })

  it('goes through once it writes: what is written is told, not taken back', async () => {
    const controller = new AbortController()
    const written = ingest('tốt.txt', controller.signal, ({ step }) => {
      if (step === 'index') controller.abort()
    })
    await expect(written).resolves.toMatchObject({ result: { state: 'added' } })
  })

  it('stops at once when asked to', async () => {
    const controller = new AbortController()
    const stopped = ingest('endless', controller.signal)
    setTimeout(() => controller.abort(), 50)
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
    await expect(ingest('tốt.txt')).resolves.toHaveProperty('result')
  })
})
