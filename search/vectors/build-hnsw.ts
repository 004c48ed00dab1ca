import { type HnswPaths, writeHnswFile } from './hnsw-file.ts'
import { createHnswIndex } from './hnsw-index.ts'
import type { HnswManifest } from './hnsw-manifest.ts'
import type { Hnswlib } from './hnswlib.ts'
import { isZero } from './vector-index.ts'
import type { VectorSource } from './vector-source.ts'

/**
 * Builds `vectors.hnsw` from the library; takes about a millisecond a vector, so it belongs into another process. Rows
 * that are added meanwhile may or may not be in it: the manifest tells up to which row all are.
 */
export async function buildHnsw(
  hnswlib: Hnswlib,
  source: VectorSource,
  paths: HnswPaths,
): Promise<HnswManifest | null> {
  const identity = source.identity()
  if (identity === null) return null
  const generation = source.generation()
  const index = createHnswIndex(hnswlib, identity.dimension, source.count())
  let count = 0
  let lastRow = 0
  for (const { row, vector } of source.after(0)) {
    lastRow = row
    if (isZero(vector)) continue
    index.add(row, vector)
    count++
  }
  return writeHnswFile(hnswlib, index, paths, { ...identity, generation, count, lastRow })
}
