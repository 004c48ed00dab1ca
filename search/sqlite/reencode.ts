import type { Encoder } from '../encoder/encoder.ts'
import { encoderInput, indexText } from '../index-text.ts'
import { raiseCounter, readCounter } from './counters.ts'
import type { Database } from './database.ts'
import { enterEncoder, serve, servingEncoder } from './encoders.ts'
import { hydratePassages, type PassageRow } from './passage-record.ts'
import { vectorBytes } from './vector-bytes.ts'

export interface ReencodeOptions {
  readonly signal?: AbortSignal
  /** After each batch: passages done of all. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Passages encoded and stored in one go. */
const batch = 128

/**
 * Makes an encoder's vectors for all passages that lack them, then lets it serve. Until then the vectors of the
 * old one serve, also for documents removed meanwhile; what is done is kept when it is stopped or killed.
 */
export async function reencodePassages(
  database: Database,
  encoder: Encoder,
  options: ReencodeOptions = {},
): Promise<void> {
  const { number } = enterEncoder(database, encoder)
  let after = 0
  let done = 0
  while (servingEncoder(database)?.number !== number) {
    if (options.signal?.aborted) return
    const rows = database.all<PassageRow>(
      `SELECT p.* FROM passages p WHERE p.row > ? AND p.kind <> 'matter'
         AND NOT EXISTS (SELECT 1 FROM vectors v WHERE v.encoder = ? AND v.row = p.row)
       ORDER BY p.row LIMIT ?`,
      [after, number, batch],
    )
    if (rows.length === 0) {
      database.transaction(() => {
        serve(database, number)
        raiseCounter(database, 'generation')
      })
      return
    }
    const texts = hydratePassages(database, rows).map(({ passage, period }) =>
      encoderInput(indexText({ ...passage, period })),
    )
    const vectors = await encoder.embedDocuments(texts)
    database.transaction(() => {
      rows.forEach(({ row }, i) => {
        const vector = vectors[i]
        if (vector === undefined) return
        // The document may have been removed while its passages were encoded.
        database.run(
          'INSERT OR IGNORE INTO vectors (encoder, row, vector) SELECT ?, row, ? FROM passages WHERE row = ?',
          [number, vectorBytes(vector), row],
        )
      })
    })
    after = rows.at(-1)?.row ?? after
    done += rows.length
    options.onProgress?.(Math.min(done, readCounter(database, 'indexed')), readCounter(database, 'indexed'))
  }
}
