import type { Job } from '../../server/jobs/job.ts'
import { ApiError } from '../api/api-error.ts'
import type { Rejection } from '../api/documents.ts'
import { pathOf } from './file-path.ts'
import { isFinished } from './is-finished.ts'

/** One file on its way into the library. */
export interface Upload {
  readonly key: string
  /** The name it goes by; see `pathOf`. */
  readonly file: string
  /** Null while the file is being sent, or when it was refused. */
  readonly job: Job | null
  readonly error: { readonly code: string; readonly message: string } | null
  /** The file itself while the server does not have it. */
  readonly content: File | null
  /** Set where a document of the library is read again. */
  readonly documentId?: string
}

export interface UploadServices {
  readonly add: (
    files: readonly { readonly content: File; readonly path: string }[],
  ) => Promise<{ readonly jobs: readonly Job[]; readonly rejected: readonly Rejection[] }>
  readonly list: (signal: AbortSignal) => Promise<readonly Job[]>
  readonly watch: (id: string, signal: AbortSignal) => AsyncIterable<Job>
  readonly retry: (id: string) => Promise<Job>
  readonly cancel: (id: string) => Promise<void>
  readonly reread: (documentId: string) => Promise<Job>
  readonly bringBack: (documentId: string) => Promise<Job>
  /** Told when a file is in the library. */
  readonly onAdded: () => void
}

/** The files being added, apart from React: they go on while another view is shown. */
export interface UploadStore {
  readonly get: () => readonly Upload[]
  readonly subscribe: (listener: () => void) => () => void
  readonly add: (files: readonly File[]) => void
  readonly retry: (key: string) => Promise<void>
  /** Reads a document again; goes on where it is being read already. */
  readonly reread: (document: { readonly id: string; readonly file: string }) => Promise<void>
  /** Takes the removal of a document back. */
  readonly bringBack: (document: { readonly id: string; readonly file: string }) => Promise<void>
  /** Stops what is under way; forgets what is finished. */
  readonly dismiss: (key: string) => Promise<void>
  readonly dismissDone: () => void
  /** Follows the jobs that the server is still working on, e.g. after the page was loaded again. */
  readonly resume: () => Promise<void>
}

/** One request carries at most so much; below the server's own limits. */
const batchFiles = 50
const batchBytes = 60 * 1024 * 1024

function batches(files: readonly File[]): readonly (readonly File[])[] {
  const all: File[][] = []
  let bytes = 0
  for (const file of files) {
    const batch = all.at(-1)
    if (batch === undefined || batch.length === batchFiles || bytes + file.size > batchBytes) {
      all.push([file])
      bytes = file.size
    } else {
      batch.push(file)
      bytes += file.size
    }
  }
  return all
}

export function isOver(upload: Upload): boolean {
  return upload.error !== null || (upload.job !== null && isFinished(upload.job))
}

export function createUploadStore(services: UploadServices): UploadStore {
  let uploads: readonly Upload[] = []
  let count = 0
  const watching = new AbortController()
  const listeners = new Set<() => void>()
  const set = (next: readonly Upload[]): void => {
    uploads = next
    for (const listener of listeners) listener()
  }
  const change = (key: string, update: Partial<Upload>): void =>
    set(uploads.map((upload) => (upload.key === key ? { ...upload, ...update } : upload)))
  const failure = (error: unknown): Upload['error'] => {
    if (!(error instanceof ApiError)) throw error
    return { code: error.code, message: error.message }
  }

  async function follow(key: string, job: Job): Promise<void> {
    change(key, { job, error: null, content: null })
    try {
      for await (const next of services.watch(job.id, watching.signal)) {
        change(key, { job: next })
        if (next.state === 'done') services.onAdded()
      }
    } catch (error) {
      change(key, { error: failure(error) })
    }
  }

  async function send(batch: readonly Upload[]): Promise<void> {
    const files = batch.flatMap(({ content, file }) => (content === null ? [] : [{ content, path: file }]))
    try {
      const { jobs, rejected } = await services.add(files)
      const followed: Promise<void>[] = []
      const waiting = [...jobs]
      for (const { key, file } of batch) {
        const refusal = rejected.find((other) => other.file === file)
        const job = refusal === undefined ? waiting.shift() : undefined
        const given = uploads.some((upload) => upload.key === key)
        if (job !== undefined && given) followed.push(follow(key, job))
        // Given up while it was being sent.
        else if (job !== undefined) followed.push(services.cancel(job.id).catch(() => undefined))
        else change(key, { error: { code: refusal?.code ?? 'unknown', message: refusal?.message ?? '' } })
      }
      await Promise.all(followed)
    } catch (error) {
      for (const { key } of batch) change(key, { error: failure(error) })
    }
  }

  async function startRereading(key: string, documentId: string): Promise<void> {
    try {
      await follow(key, await services.reread(documentId))
    } catch (error) {
      change(key, { error: failure(error) })
    }
  }

  return {
    get: () => uploads,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: (files) => {
      for (const batch of batches(files)) {
        const added = batch.map((content): Upload => {
          count += 1
          return { key: `upload-${count}`, file: pathOf(content), job: null, error: null, content }
        })
        set([...uploads, ...added])
        void send(added)
      }
    },
    reread: async ({ id: documentId, file }) => {
      if (uploads.some((upload) => upload.documentId === documentId && !isOver(upload))) return
      count += 1
      const key = `upload-${count}`
      const earlier = (upload: Upload): boolean => upload.documentId === documentId
      set([
        ...uploads.filter((upload) => !earlier(upload)),
        { key, file, job: null, error: null, content: null, documentId },
      ])
      await startRereading(key, documentId)
    },
    bringBack: async ({ id, file }) => {
      count += 1
      const key = `upload-${count}`
      set([...uploads, { key, file, job: null, error: null, content: null }])
      try {
        await follow(key, await services.bringBack(id))
      } catch (error) {
        change(key, { error: failure(error) })
      }
    },
    retry: async (key) => {
      const upload = uploads.find((other) => other.key === key)
      if (upload === undefined) return
      change(key, { error: null })
      try {
        if (upload.content !== null) await send([upload])
        else if (upload.job?.state === 'failed') await follow(key, await services.retry(upload.job.id))
        else if (upload.job !== null) await follow(key, upload.job)
        else if (upload.documentId !== undefined) await startRereading(key, upload.documentId)
      } catch (error) {
        change(key, { error: failure(error) })
      }
    },
    dismiss: async (key) => {
      const upload = uploads.find((other) => other.key === key)
      if (upload === undefined) return
      if (upload.job === null || isOver(upload)) set(uploads.filter((other) => other.key !== key))
      if (upload.job !== null) await services.cancel(upload.job.id).catch(() => undefined)
    },
    dismissDone: () => set(uploads.filter(({ job }) => job?.state !== 'done' && job?.state !== 'cancelled')),
    resume: async () => {
      const jobs = await services.list(watching.signal).catch(() => [])
      const known = new Set(uploads.map((upload) => upload.job?.id))
      for (const job of jobs) {
        if (known.has(job.id) || job.state === 'done' || job.state === 'cancelled') continue
        count += 1
        const key = `upload-${count}`
        const { file, rereads: documentId } = job
        const reread = documentId === undefined ? {} : { documentId }
        set([...uploads, { key, file, job, error: null, content: null, ...reread }])
        if (!isFinished(job)) void follow(key, job)
      }
    },
  }
}
