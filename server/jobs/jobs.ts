import { randomUUID } from 'node:crypto'
import type { IngestFile } from '../../ingest/ingest-file.ts'
import { isDiskFailure } from '../../search/disk-failure.ts'
import { UserError } from '../../search/user-error.ts'
import { describeError, logUnexpected } from '../errors.ts'
import type { Breathing } from './breathing.ts'
import type { DiskRoom } from './disk-room.ts'
import { isFinished, type Job } from './job.ts'
import type { Spool, SpooledFile } from './spool.ts'

/** The queue of files to add: one at a time, in the order they came. */
export interface Jobs {
  /** @param rereads id of the document that these are the bytes of, to read it again */
  add(file: string, content: Uint8Array, rereads?: string): Job
  /** Forgets the rereading of a document, which would hold its bytes after it was removed. */
  documentRemoved(documentId: string): void
  list(): readonly Job[]
  get(id: string): Job | null
  /** Tells every change from now on; returns the function that ends it. */
  subscribe(id: string, listener: (job: Job) => void): () => void
  /** Stops the job, or forgets it when it is finished. Null when there is none. */
  cancel(id: string): Job | null
  /** Queues a failed job again. Null when there is none; @throws UserError `job_not_failed`. */
  retry(id: string): Job | null
  /** Resolves when the queue is empty. */
  settled(): Promise<void>
  /** Stops the running job and leaves it spooled for the next start. */
  close(): Promise<void>
}

/** Finished jobs that are still told of; older ones are forgotten first. */
const REMEMBERED_FINISHED_JOBS = 500

/** So many programs may die while they work on a file; then it is set aside. */
const MOST_TRIES = 3

/**
 * Opens the queue; files that an earlier run left waiting are worked on, failed ones are listed again. While the disk
 * is full or cannot be written a file waits, behind those that wait already. One that time and again was at work when
 * the program died is set aside under its name.
 */
export function openJobs({
  ingestFile,
  spool,
  room,
  rest = async () => {},
  onReplaced = () => {},
}: {
  readonly ingestFile: IngestFile
  readonly spool: Spool
  readonly room: DiskRoom
  /** Waits before the next file; see `Breathing`. */
  readonly rest?: Breathing['rest']
  /** Told when a document has taken the place of another. */
  readonly onReplaced?: () => void
}): Jobs {
  const jobs = new Map<string, Job>()
  const listeners = new Map<string, Set<(job: Job) => void>>()
  const running = new Map<string, AbortController>()
  const closing = new AbortController()
  let wrote = false
  let work: Promise<void> = Promise.resolve()

  /** Ids of finished jobs that are still told of, oldest first. */
  const finished = new Set<string>()
  const forget = (id: string) => {
    jobs.delete(id)
    finished.delete(id)
  }

  const update = (id: string, change: Partial<Job>): Job => {
    const known = jobs.get(id)
    if (known === undefined) throw new Error(`No job ${id}`)
    const job = { ...known, ...change }
    jobs.set(id, job)
    for (const listener of listeners.get(id) ?? []) listener(job)
    if (change.state === 'done' || change.state === 'cancelled') finished.add(id)
    const [oldest] = finished
    if (oldest !== undefined && finished.size > REMEMBERED_FINISHED_JOBS) forget(oldest)
    return job
  }

  const enqueue = (id: string) => {
    work = work.then(() => run(id)).catch(logUnexpected)
  }

  /** Entries that could not be removed when their work was done; nothing depends on them but the next start. */
  const leftOver = new Set<string>()
  const removeSpooled = (id: string) => {
    for (const one of [...leftOver, id]) {
      try {
        spool.remove(one)
        leftOver.delete(one)
      } catch (error) {
        if (!leftOver.has(one)) console.error(describeError(error).body.error.message)
        leftOver.add(one)
      }
    }
  }
  /** What cannot be noted now is not lost: at the worst the file is worked on once more. */
  const updateSpooled = (entry: SpooledFile) => {
    try {
      spool.update(entry)
    } catch (error) {
      if (!isDiskFailure(error)) throw error
      console.error(`${entry.file}: ${describeError(error).body.error.message}`)
    }
  }

  const run = async (id: string): Promise<void> => {
    if (wrote) await rest(closing.signal)
    wrote = false
    const job = jobs.get(id)
    if (closing.signal.aborted || job?.state !== 'queued') return
    const { waits: _, ...ready } = job
    jobs.set(id, ready)
    const controller = new AbortController()
    running.set(id, controller)
    update(id, { state: 'running' })
    const tries = spool.tries(id)
    try {
      updateSpooled({ ...spooled(job), tries: tries + 1 })
      const result = await ingest(job, controller.signal)
      removeSpooled(id)
      update(id, { state: 'done', result })
    } catch (error) {
      if (closing.signal.aborted) updateSpooled({ ...spooled(job), tries })
      else if (controller.signal.aborted) {
        removeSpooled(id)
        update(id, { state: 'cancelled' })
      } else await failed(job, error, tries)
    } finally {
      running.delete(id)
    }
  }

  const failed = async (job: Job, error: unknown, tries: number): Promise<void> => {
    const failure = describeError(error).body.error
    if (!isDiskFailure(error)) {
      logUnexpected(error)
      updateSpooled({ ...spooled(job), error: failure })
      update(job.id, { state: 'failed', error: failure })
      return
    }
    updateSpooled({ ...spooled(job), tries })
    running.delete(job.id)
    update(job.id, { state: 'queued', step: 'read', done: 0, total: 0, waits: failure })
    enqueue(job.id)
    await room.wait(closing.signal)
  }

  const ingest = async (job: Job, signal: AbortSignal): Promise<NonNullable<Job['result']>> => {
    const { result, warnings } = await ingestFile(
      { name: job.file, path: spool.contentPath(job.id), rereads: job.rereads !== undefined },
      ({ step, done, total }) => update(job.id, { step, done, total }),
      signal,
    )
    wrote = true
    if (result === null) {
      throw new UserError('unknown_document', `"${job.file}" đã được gỡ trong lúc đọc lại.`)
    }
    if (result.state === 'replaced') onReplaced()
    update(job.id, { step: 'index', done: result.passages, total: result.passages })
    return { ...result, warnings }
  }

  for (const { tries = 0, ...waiting } of spool.list()) {
    const error = waiting.error ?? (tries < MOST_TRIES ? undefined : setAside(waiting.file))
    if (error !== undefined && waiting.error === undefined) updateSpooled({ ...waiting, error })
    const state = error === undefined ? 'queued' : 'failed'
    const known = error === undefined ? waiting : { ...waiting, error }
    jobs.set(waiting.id, { ...known, state, step: 'read', done: 0, total: 0 })
    if (state === 'queued') enqueue(waiting.id)
  }

  const cancel = (id: string): Job | null => {
    const job = jobs.get(id)
    if (job === undefined) return null
    const controller = running.get(id)
    if (controller !== undefined) {
      controller.abort()
      return job
    }
    spool.remove(id)
    if (!isFinished(job)) return update(id, { state: 'cancelled' })
    forget(id)
    return job
  }

  return {
    add(file, content, rereads) {
      if (closing.signal.aborted)
        throw new UserError('shutting_down', 'Máy chủ đang dừng. Hãy thêm tài liệu sau khi mở lại.')
      const id = randomUUID()
      const bytes = content.byteLength
      const entry = { id, file, bytes, ...(rereads === undefined ? {} : { rereads }) }
      spool.put(entry, content)
      const job: Job = { ...entry, state: 'queued', step: 'read', done: 0, total: 0 }
      jobs.set(id, job)
      enqueue(id)
      return job
    },
    documentRemoved(documentId) {
      for (const one of [...leftOver]) removeSpooled(one)
      for (const job of [...jobs.values()]) {
        if (job.rereads === documentId && job.state !== 'done') cancel(job.id)
      }
    },
    list: () => [...jobs.values()],
    get: (id) => jobs.get(id) ?? null,
    subscribe(id, listener) {
      const known = listeners.get(id) ?? new Set()
      listeners.set(id, known.add(listener))
      return () => {
        known.delete(listener)
        if (known.size === 0) listeners.delete(id)
      }
    },
    cancel,
    retry(id) {
      const job = jobs.get(id)
      if (job === undefined) return null
      if (job.state !== 'failed') {
        throw new UserError(
          'job_not_failed',
          `Chỉ thử lại được tệp đã lỗi; "${job.file}" không ở trạng thái lỗi.`,
        )
      }
      spool.update(spooled(job))
      const { error: _, ...rest } = job
      jobs.set(id, rest)
      const queued = update(id, { state: 'queued', step: 'read', done: 0, total: 0 })
      enqueue(id)
      return queued
    },
    async settled() {
      let seen: Promise<void>
      do {
        seen = work
        await seen
      } while (seen !== work)
    },
    async close() {
      closing.abort()
      for (const controller of running.values()) controller.abort()
      await work
    },
  }
}

/** A job as it waits on disk, without what went wrong. */
function spooled({ id, file, bytes, rereads }: Job): SpooledFile {
  return { id, file, bytes, ...(rereads === undefined ? {} : { rereads }) }
}

function setAside(file: string): { readonly code: string; readonly message: string } {
  return {
    code: 'file_set_aside',
    message: `Chương trình đã dừng đột ngột ${MOST_TRIES} lần trong lúc đọc "${file}" nên tệp này được để riêng. Hãy lưu lại tệp bằng chương trình đã tạo ra nó rồi thêm lại, hoặc bấm thử lại.`,
  }
}
