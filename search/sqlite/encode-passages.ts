import { type EncodedPart, encodedParts } from '../encoded-parts.ts'
import { createPartEncoder } from '../encoder/encode-parts.ts'
import type { Encoder } from '../encoder/encoder.ts'
import type { RowRange } from '../row-ranges.ts'
import { raiseCounter, readCounter } from './counters.ts'
import type { Database } from './database.ts'
import { enterEncoder, readEncoder, serve, servingEncoder } from './encoders.ts'
import { hydratePassages, type PassageRow } from './passage-record.ts'
import { vectorBytes } from './vector-bytes.ts'
import { transactionWhenFree } from './when-free.ts'

/** One of several parts of the work that processes do side by side: `index` from 0. */
export interface EncodingShare {
  readonly index: number
  readonly of: number
}

export interface EncodingOptions {
  /** Only this part is done; all of it when left out. */
  readonly share?: EncodingShare
  /** Stops before the next group; what is done stays. */
  readonly signal?: AbortSignal
  /** After each group: passages whose vectors stand, of all. */
  readonly onProgress?: (encoded: number, passages: number) => void
  /** Awaited before each text that is encoded, so that whoever asks a question comes first. */
  readonly rest?: () => Promise<void>
}

/** Rows of a document that are read and stored together: half a second of work to lose. */
const GROUP = 16

/** The vector of a passage. */
type EncodeParts = (parts: readonly EncodedPart[]) => Promise<Float32Array>

/**
 * Makes an encoder's vectors for all passages that lack them, in the order of their rows, then lets it serve. Until
 * then the vectors of the one before serve, also for documents removed meanwhile. May be killed anywhere.
 */
export async function encodePassages(
  database: Database,
  encoder: Encoder,
  options: EncodingOptions = {},
): Promise<void> {
  const { number } = enterEncoder(database, encoder)
  const share = options.share ?? { index: 0, of: 1 }
  const encodeParts = createPartEncoder(encoder, options.rest)
  for (let after = 0; ; ) {
    if (options.signal?.aborted) return
    const group = nextOwnGroup(database, number, after, share)
    if (group === null) {
      if (await serveWhenComplete(database, number)) return
      // What is left is the share of others.
      if (after === 0) return
      after = 0
      continue
    }
    await encodeGroup(database, number, encodeParts, group)
    after = group.last
    options.onProgress?.(readEncoder(database, number)?.vectors ?? 0, readCounter(database, 'indexed'))
  }
}

function nextOwnGroup(
  database: Database,
  encoder: number,
  after: number,
  { index, of }: EncodingShare,
): RowRange | null {
  let group = nextGroup(database, encoder, after)
  while (group !== null && Math.floor(group.first / GROUP) % of !== index)
    group = nextGroup(database, encoder, group.last)
  return group
}

/** The group of the first passage after a row that has no vector. */
function nextGroup(database: Database, encoder: number, after: number): RowRange | null {
  const found = database.get<{ row: number; first: number; last: number }>(
    `SELECT p.row, d.first_row AS first, d.last_row AS last FROM passages p JOIN documents d ON d.number = p.document
     WHERE p.row > ? AND p.kind <> 'matter'
       AND NOT EXISTS (SELECT 1 FROM vectors v WHERE v.encoder = ? AND v.row = p.row)
     ORDER BY p.row LIMIT 1`,
    [after, encoder],
  )
  if (found === undefined) return null
  const first = found.row - ((found.row - found.first) % GROUP)
  return { first, last: Math.min(found.last, first + GROUP - 1) }
}

/** Inside a transaction: another process may remove the document between two reads. */
function readGroup(database: Database, { first, last }: RowRange) {
  const rows = database.all<PassageRow>(
    "SELECT * FROM passages WHERE row BETWEEN ? AND ? AND kind <> 'matter' ORDER BY row",
    [first, last],
  )
  const parts = hydratePassages(database, rows).map(({ passage, period }) =>
    encodedParts({ ...passage, period }),
  )
  return { rows, parts }
}

async function encodeGroup(
  database: Database,
  number: number,
  encodeParts: EncodeParts,
  { first, last }: RowRange,
): Promise<void> {
  const { rows, parts } = await transactionWhenFree(database, () => readGroup(database, { first, last }))
  const vectors: Float32Array[] = []
  for (const own of parts) vectors.push(await encodeParts(own))
  await transactionWhenFree(database, () => {
    let stored = 0
    rows.forEach(({ row }, i) => {
      const vector = vectors[i]
      if (vector === undefined) return
      // The document may have been removed, or the encoder given up, while its passages were encoded.
      stored += database.run(
        `INSERT OR IGNORE INTO vectors (encoder, row, vector)
         SELECT e.number, p.row, ? FROM passages p, encoders e WHERE p.row = ? AND e.number = ?`,
        [vectorBytes(vector), row, number],
      ).changes
    })
    database.run('UPDATE encoders SET vectors = vectors + ? WHERE number = ?', [stored, number])
    raiseCounter(database, 'encodings')
  })
}

/** @returns false when passages have come meanwhile */
function serveWhenComplete(database: Database, number: number): Promise<boolean> {
  return transactionWhenFree(database, () => {
    const encoder = readEncoder(database, number)
    // Given up for another one: nothing is left to do.
    if (encoder === null) return true
    if (encoder.vectors !== readCounter(database, 'indexed')) {
      if (nextGroup(database, number, 0) === null) throw new Error('vectors are not counted right')
      return false
    }
    if (servingEncoder(database)?.number !== number) serve(database, number)
    return true
  })
}
