import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { writeWhole } from '../write-whole.ts'

const stateSchema = z.object({
  version: z.literal(1),
  folder: z.string().nullable(),
  files: z.record(z.string(), z.object({ bytes: z.number(), changed: z.number(), document: z.string() })),
  kept: z.array(z.string()),
})

/** A file as it was handed over, and the id of the document that its bytes make. */
export interface HandedFile {
  readonly bytes: number
  readonly changed: number
  readonly document: string
}

/** What is remembered of the watched folder over a restart. */
export interface WatchedState {
  /** Absolute path; null where none is watched. */
  readonly folder: string | null
  /** Files as they were handed over to be read, by the name of their document. */
  readonly files: ReadonlyMap<string, HandedFile>
  /** Names of files that are gone from the folder and that the user wants to keep. */
  readonly kept: ReadonlySet<string>
}

export const NOTHING_WATCHED: WatchedState = { folder: null, files: new Map(), kept: new Set() }

/** Reads `watched.json`; where it is missing or damaged nothing is watched: reading the folder anew does no harm. */
export function loadWatchedState(dataDirectory: string): WatchedState {
  try {
    const { folder, files, kept } = stateSchema.parse(JSON.parse(readFileSync(fileIn(dataDirectory), 'utf8')))
    return { folder, files: new Map(Object.entries(files)), kept: new Set(kept) }
  } catch {
    return NOTHING_WATCHED
  }
}

/** Writes it whole or not at all. @throws what the disk throws */
export function saveWatchedState(dataDirectory: string, { folder, files, kept }: WatchedState): void {
  const file = fileIn(dataDirectory)
  const stored = { version: 1, folder, files: Object.fromEntries(files), kept: [...kept] }
  writeWhole(file, JSON.stringify(stored))
}

function fileIn(dataDirectory: string): string {
  return path.join(dataDirectory, 'watched.json')
}
