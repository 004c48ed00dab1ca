import type { IngestStep } from '../../ingest/ingest-file.ts'
import type { AddResult } from '../../search/library.ts'

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** The work of adding one file, as the API tells it. */
export interface Job {
  readonly id: string
  /** Name of the file as it will be shown. */
  readonly file: string
  readonly bytes: number
  readonly state: JobState
  /** Id of the document that is read again from its own bytes; missing where a file is added. */
  readonly rereads?: string
  readonly step: IngestStep
  readonly done: number
  readonly total: number
  /** Why it waits although nothing is before it (a full disk): it goes on by itself. Set only while `state` is `queued`. */
  readonly waits?: { readonly code: string; readonly message: string }
  /** Set when `state` is `failed`. */
  readonly error?: { readonly code: string; readonly message: string }
  /** Set when `state` is `done`. */
  readonly result?: AddResult & { readonly warnings: readonly string[] }
}

/** True when nothing more will happen to the job unless it is tried again. */
export function isFinished(job: Job): boolean {
  return job.state === 'done' || job.state === 'failed' || job.state === 'cancelled'
}
