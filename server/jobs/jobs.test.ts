import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { IngestedFile, IngestFile } from '../../ingest/ingest-file.ts'
import { UserError } from '../../search/user-error.ts'
import type { Job } from './job.ts'
import { openJobs } from './jobs.ts'
import { openSpool, type Spool } from './spool.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'jobs-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
  vi.restoreAllMocks()
})

const content = new TextEncoder().encode('Tỉnh Sông Lam')

function ingested(file: string): IngestedFile {
  return {
    result: { documentId: `d-${file}`, state: 'added', passages: 2 },
    reports: 1,
    warnings: ['Trang 2 trống.'],
  }
}

/** The queue over a worker that writes what it is given into a list, unless `before` fails. */
function open(
  before: (...given: Parameters<IngestFile>) => Promise<unknown> = async () => {},
  {
    roomAgain = async () => {},
    spoolOf = (spool) => spool,
  }: {
    readonly roomAgain?: (signal: AbortSignal) => Promise<void>
    readonly spoolOf?: (spool: Spool) => Spool
  } = {},
) {
  const added: string[] = []
  const gone = new Set<string>()
  const onReplaced = vi.fn()
  const ingestFile: IngestFile = async (file, onProgress, signal) => {
    await before(file, onProgress, signal)
    signal.throwIfAborted()
    onProgress({ step: 'index', done: 0, total: 2 })
    if (file.rereads) {
      if (gone.has(file.name)) return { result: null, reports: 1, warnings: [] }
      added.push(`${file.name} again`)
      return {
        ...ingested(file.name),
        result: { documentId: `d-${file.name}`, state: 'replaced', passages: 2 },
      }
    }
    added.push(`${file.name}: ${readFileSync(file.path, 'utf8')}`)
    return ingested(file.name)
  }
  const room = { wait: roomAgain }
  const jobs = openJobs({ ingestFile, spool: spoolOf(openSpool(directory)), room, onReplaced })
  return { added, gone, onReplaced, jobs }
}

const DISK_FULL = new UserError('disk_full', 'Đĩa đã đầy.')

/** A spool some of whose ways of writing fail while the disk is full. */
function onFullDisk(isFull: () => boolean, ...failing: readonly ('update' | 'remove' | 'put')[]) {
  return (spool: Spool): Spool => {
    const failsWhenFull = <Given extends readonly unknown[]>(work: (...given: Given) => void) => {
      return (...given: Given) => {
        if (isFull()) throw DISK_FULL
        work(...given)
      }
    }
    return {
      ...spool,
      ...(failing.includes('update') ? { update: failsWhenFull(spool.update) } : {}),
      ...(failing.includes('remove') ? { remove: failsWhenFull(spool.remove) } : {}),
      ...(failing.includes('put') ? { put: failsWhenFull(spool.put) } : {}),
    }
  }
}

describe('openJobs', () => {
  it('remembers as many finished files as it can, though some were forgotten on request', async () => {
    const unwritten = (spool: Spool): Spool => ({ ...spool, put: () => {}, remove: () => {} })
    const { jobs } = open(undefined, { spoolOf: unwritten })
    const cancelled = (count: number) =>
      Array.from({ length: count }, (_, at) => jobs.cancel(jobs.add(`${at}.txt`, content).id)?.id ?? '')
    cancelled(400)
    for (const id of cancelled(100)) jobs.cancel(id)
    cancelled(100)
    expect(jobs.list()).toHaveLength(500)
    cancelled(1)
    expect(jobs.list()).toHaveLength(500)
    await jobs.close()
  })

  it('adds files one after the other, with their bytes', async () => {
    let atOnce = 0
    const { jobs, added } = open(async () => {
      atOnce += 1
      expect(atOnce).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 1))
      atOnce -= 1
    })
    const first = jobs.add('một.txt', content)
    jobs.add('hai.txt', content)
    expect(first).toMatchObject({ state: 'queued', step: 'read', file: 'một.txt' })
    await jobs.settled()
    expect(added).toEqual(['một.txt: Tỉnh Sông Lam', 'hai.txt: Tỉnh Sông Lam'])
    expect(jobs.get(first.id)).toMatchObject({
      state: 'done',
      step: 'index',
      done: 2,
      total: 2,
      result: { documentId: 'd-một.txt', state: 'added', warnings: ['Trang 2 trống.'] },
    })
    expect(readdirSync(directory)).toEqual([])
  })

  it('tells every step to who listens, and nothing after', async () => {
    const { jobs } = open(async (file, onProgress) => {
      onProgress({ step: 'structure', done: 1, total: 2 })
      return ingested(file.name)
    })
    const seen: string[] = []
    const { id } = jobs.add('một.txt', content)
    const stop = jobs.subscribe(id, (job: Job) =>
      seen.push(`${job.state} ${job.step} ${job.done}/${job.total}`),
    )
    await jobs.settled()
    expect(seen).toEqual([
      'running read 0/0',
      'running structure 1/2',
      'running index 0/2',
      'running index 2/2',
      'done index 2/2',
    ])
    stop()
    jobs.cancel(id)
    expect(seen).toHaveLength(5)
  })

  it('keeps what failed with its message, goes on, and tries again', async () => {
    let broken = true
    const { jobs, added } = open(async (file) => {
      if (broken && file.name === 'hỏng.txt') throw new UserError('file_damaged', 'Tệp bị hỏng.')
    })
    const bad = jobs.add('hỏng.txt', content)
    jobs.add('tốt.txt', content)
    await jobs.settled()
    const error = { code: 'file_damaged', message: 'Tệp bị hỏng.' }
    expect(jobs.get(bad.id)).toMatchObject({ state: 'failed', error })
    expect(added).toHaveLength(1)

    broken = false
    expect(jobs.retry(bad.id)).toMatchObject({ state: 'queued' })
    await jobs.settled()
    expect(jobs.get(bad.id)).toMatchObject({ state: 'done' })
    expect(jobs.get(bad.id)).not.toHaveProperty('error')
    expect(() => jobs.retry(bad.id)).toThrow(UserError)
    expect(jobs.retry('không có')).toBeNull()
  })

  it('tells nothing of a fault of the program but that there was one', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { jobs } = open(async () => {
      throw new TypeError('secret of the document')
    })
    const { id } = jobs.add('một.txt', content)
    await jobs.settled()
    expect(jobs.get(id)?.error?.code).toBe('internal_error')
    expect(JSON.stringify(jobs.get(id))).not.toContain('secret')
    expect(log).toHaveBeenCalled()
  })

  it('reads a document again, also after a restart', async () => {
    const before = open(
      (_, __, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    before.jobs.add('một.txt', content, 'd-một.txt')
    await before.jobs.close()
    const { jobs, added, onReplaced } = open()
    await jobs.settled()
    expect(added).toEqual(['một.txt again'])
    expect(onReplaced).toHaveBeenCalledOnce()
    expect(jobs.list()).toMatchObject([
      { state: 'done', rereads: 'd-một.txt', result: { state: 'replaced' } },
    ])
  })

  it('keeps no bytes of a document that was removed before it was read again', async () => {
    const { jobs, added, gone } = open(async (file, _, signal) => {
      if (file.name === 'hỏng.txt') throw new UserError('file_damaged', 'Tệp bị hỏng.')
      if (file.name === 'hai.txt') gone.add('hai.txt')
      else await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
    jobs.add('hỏng.txt', content, 'd-hỏng.txt')
    jobs.add('hai.txt', content, 'd-hai.txt')
    const running = jobs.add('một.txt', content, 'd-một.txt')
    const waiting = jobs.add('một.txt', content, 'd-một.txt')
    await vi.waitFor(() => expect(jobs.get(running.id)?.state).toBe('running'))
    for (const name of ['hỏng', 'hai', 'một']) jobs.documentRemoved(`d-${name}.txt`)
    await jobs.settled()
    expect(added).toEqual([])
    expect(jobs.get(running.id)?.state).toBe('cancelled')
    expect(jobs.get(waiting.id)?.state).toBe('cancelled')
    expect(readdirSync(directory)).toEqual([])
  })

  it('stops a running job and a waiting one', async () => {
    const { jobs, added } = open(
      (_, __, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    const running = jobs.add('một.txt', content)
    const waiting = jobs.add('hai.txt', content)
    await vi.waitFor(() => expect(jobs.get(running.id)?.state).toBe('running'))
    jobs.cancel(waiting.id)
    jobs.cancel(running.id)
    await jobs.settled()
    expect(jobs.list().map((job) => job.state)).toEqual(['cancelled', 'cancelled'])
    expect(added).toEqual([])
    expect(readdirSync(directory)).toEqual([])
    jobs.cancel(running.id)
    expect(jobs.get(running.id)).toBeNull()
    expect(jobs.cancel('không có')).toBeNull()
  })

  it('goes on after a restart with what was waiting or running, and still lists what failed', async () => {
    const before = open((file, _, signal) => {
      if (file.name === 'hỏng.txt') return Promise.reject(new UserError('file_damaged', 'Tệp bị hỏng.'))
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
    before.jobs.add('hỏng.txt', content)
    const interrupted = before.jobs.add('một.txt', content)
    before.jobs.add('hai.txt', content)
    await vi.waitFor(() => expect(before.jobs.get(interrupted.id)?.state).toBe('running'))
    await before.jobs.close()
    expect(() => before.jobs.add('ba.txt', content)).toThrow(UserError)

    const after = open()
    await after.jobs.settled()
    expect(after.jobs.list().map((job) => [job.file, job.state])).toEqual([
      ['hỏng.txt', 'failed'],
      ['một.txt', 'done'],
      ['hai.txt', 'done'],
    ])
  })

  it('waits while the disk is full, behind those that wait already, tells why, and goes on by itself', async () => {
    let isFull = true
    const waits: (() => void)[] = []
    const { jobs, added } = open(
      async () => {
        if (isFull) throw DISK_FULL
      },
      {
        roomAgain: () => new Promise((resolve) => waits.push(resolve)),
        spoolOf: onFullDisk(() => isFull, 'update', 'remove'),
      },
    )
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const one = jobs.add('một.txt', content)
    const two = jobs.add('hai.txt', content)
    await vi.waitFor(() => expect(waits).toHaveLength(1))
    const waiting = { state: 'queued', waits: { code: 'disk_full', message: 'Đĩa đã đầy.' } }
    expect(jobs.get(one.id)).toMatchObject(waiting)
    expect(jobs.get(two.id)).not.toHaveProperty('waits')
    waits[0]?.()
    await vi.waitFor(() => expect(waits).toHaveLength(2))
    expect(jobs.get(two.id)).toMatchObject(waiting)
    isFull = false
    waits[1]?.()
    await jobs.settled()
    expect(added).toHaveLength(2)
    expect(jobs.list()).toMatchObject([{ state: 'done' }, { state: 'done' }])
    expect(jobs.get(one.id)).not.toHaveProperty('waits')
    expect(readdirSync(directory)).toEqual([])
  })

  it('lets a waiting file be cancelled, and the program be stopped', async () => {
    const { jobs } = open(() => Promise.reject(DISK_FULL), {
      roomAgain: (signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
    })
    const { id } = jobs.add('một.txt', content)
    const other = jobs.add('hai.txt', content)
    await vi.waitFor(() => expect(jobs.get(id)).toHaveProperty('waits'))
    jobs.cancel(id)
    expect(jobs.get(id)?.state).toBe('cancelled')
    await jobs.close()
    const after = open()
    await after.jobs.settled()
    expect(after.jobs.list()).toMatchObject([{ id: other.id, state: 'done' }])
  })

  it('lives when neither success nor failure can be noted, and the next start knows', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    let isFull = true
    const { jobs } = open(
      async (file) => {
        if (file.name === 'hỏng.txt') throw new UserError('file_damaged', 'Tệp bị hỏng.')
      },
      { spoolOf: onFullDisk(() => isFull, 'update', 'remove') },
    )
    const bad = jobs.add('hỏng.txt', content)
    const good = jobs.add('tốt.txt', content)
    await jobs.settled()
    expect(jobs.get(bad.id)).toMatchObject({ state: 'failed', error: { code: 'file_damaged' } })
    expect(jobs.get(good.id)?.state).toBe('done')
    isFull = false
    jobs.documentRemoved('other')
    expect(openSpool(directory).list()).toMatchObject([{ file: 'hỏng.txt' }])
  })

  it('takes nothing that it cannot keep', () => {
    const { jobs } = open(undefined, { spoolOf: onFullDisk(() => true, 'put') })
    expect(() => jobs.add('một.txt', content)).toThrow(expect.objectContaining({ code: 'disk_full' }))
    expect(jobs.list()).toEqual([])
  })

  it('sets aside under its name what was at work each time the program died', async () => {
    let id = ''
    for (const start of [1, 2, 3]) {
      // It gets as far as the file, and is then no more.
      const { jobs } = open(() => new Promise(() => {}))
      if (start === 1) id = jobs.add('độc.txt', content).id
      await vi.waitFor(() => expect(jobs.get(id)?.state).toBe('running'))
    }
    const { jobs, added } = open()
    jobs.add('tốt.txt', content)
    await jobs.settled()
    expect(jobs.get(id)).toMatchObject({
      state: 'failed',
      error: { code: 'file_set_aside', message: expect.stringContaining('"độc.txt"') },
    })
    expect(added).toHaveLength(1)
    jobs.retry(id)
    await jobs.settled()
    expect(jobs.get(id)?.state).toBe('done')
  })

  it('does not hold it against a file that the program was stopped as it should', async () => {
    for (let start = 0; start < 5; start++) {
      const { jobs } = open(
        (_, __, signal) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      )
      if (start === 0) jobs.add('một.txt', content)
      await vi.waitFor(() => expect(jobs.list()).toMatchObject([{ state: 'running' }]))
      await jobs.close()
    }
    const { jobs } = open()
    await jobs.settled()
    expect(jobs.list()).toMatchObject([{ state: 'done' }])
  })
})
