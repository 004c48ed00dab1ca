import type { AddResult } from '../search/library.ts'

/** The steps of adding one file, in order; `done` of `total` counts pages, lines or passages of the step. */
export type IngestStep = 'read' | 'structure' | 'index'

/** What became of one file. */
export interface IngestedFile {
  /** Null when the document to be read again is not there any more. */
  readonly result: AddResult | null
  /** Reports found in it. */
  readonly reports: number
  /** In Vietnamese. */
  readonly warnings: readonly string[]
}

export interface IngestProgress {
  readonly step: IngestStep
  readonly done: number
  readonly total: number
}

/**
 * Reads, structures and writes a file away from the thread that asks for it. Until the step `index` begins
 * the signal stops it with nothing written; from then on it goes through.
 */
export type IngestFile = (
  file: {
    readonly name: string
    readonly path: string
    /** True where these are a document's own bytes, to be put in its place as they are read now. */
    readonly rereads: boolean
  },
  onProgress: (progress: IngestProgress) => void,
  signal: AbortSignal,
) => Promise<IngestedFile>
