import { isZero } from '../vectors/vector-index.ts'
import type { Database } from './database.ts'
import { servingEncoder } from './encoders.ts'
import { passageRows } from './read-documents.ts'
import { readVector } from './vector-bytes.ts'

/**
 * The cosine of a unit vector with the stored vector of each passage, by id. Passages without a vector, and those in
 * which the encoder knew nothing, are left out; all are where the vector is another encoder's.
 */
export function readSimilarities(
  database: Database,
  vector: Float32Array,
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const similarities = new Map<string, number>()
  const serving = servingEncoder(database)
  if (serving === null || serving.dimension !== vector.length || isZero(vector)) return similarities
  const rows = passageRows(database, ids)
  const stored = new Map(
    database
      .all<{ row: number; vector: ArrayBuffer }>(
        'SELECT v.row, v.vector FROM json_each(?) j CROSS JOIN vectors v ON v.encoder = ? AND v.row = j.value',
        [JSON.stringify([...new Set(rows.values())]), serving.number],
      )
      .map(({ row, vector: bytes }) => [row, bytes]),
  )
  const read = new Float32Array(serving.dimension)
  for (const [id, row] of rows) {
    const bytes = stored.get(row)
    if (bytes === undefined) continue
    readVector(bytes, read)
    if (isZero(read)) continue
    let cosine = 0
    for (let i = 0; i < read.length; i++) cosine += (read[i] ?? 0) * (vector[i] ?? 0)
    similarities.set(id, cosine)
  }
  return similarities
}
