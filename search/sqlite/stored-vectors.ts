import { joinRanges, type RowRange } from '../row-ranges.ts'
import type { StoredVector, VectorSource } from '../vectors/vector-source.ts'
import { readCounter } from './counters.ts'
import type { Database } from './database.ts'
import { servingEncoder } from './encoders.ts'
import { readSetting } from './settings.ts'
import { readVector } from './vector-bytes.ts'

/** Vectors read in one go: some hundred kilobytes, and a read that no writer has to wait for. */
const batch = 1000

/** The vectors of the encoder that serves, read from the database each time. */
export function storedVectors(database: Database): VectorSource {
  const encoder = (): number => servingEncoder(database)?.number ?? 0
  return {
    identity() {
      const serving = servingEncoder(database)
      if (serving === null) return null
      const { name, fingerprint, dimension } = serving
      return { library: readSetting(database, 'library') ?? '', encoder: { name, fingerprint }, dimension }
    },
    // Both only grow, so their sum does.
    generation: () => readCounter(database, 'generation') + readCounter(database, 'encodings'),
    liveRanges: () =>
      joinRanges(
        database.all<RowRange>(
          'SELECT first_row AS first, last_row AS last FROM documents ORDER BY first_row',
        ),
      ),
    count: () => servingEncoder(database)?.vectors ?? 0,
    after: (row) => read(database, encoder(), row, Number.MAX_SAFE_INTEGER),
    *within(ranges) {
      const number = encoder()
      for (const { first, last } of ranges) yield* read(database, number, first - 1, last)
    },
  }
}

function* read(database: Database, encoder: number, after: number, last: number): Generator<StoredVector> {
  const vector = new Float32Array(servingEncoder(database)?.dimension ?? 0)
  let from = after
  while (true) {
    const rows = database.all<{ row: number; vector: ArrayBuffer }>(
      'SELECT row, vector FROM vectors WHERE encoder = ? AND row > ? AND row <= ? ORDER BY row LIMIT ?',
      [encoder, from, last, batch],
    )
    for (const { row, vector: bytes } of rows) {
      readVector(bytes, vector)
      yield { row, vector }
    }
    if (rows.length < batch) return
    from = rows.at(-1)?.row ?? last
  }
}
