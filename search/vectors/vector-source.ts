import type { RowRange } from '../row-ranges.ts'
import type { HnswIdentity } from './hnsw-manifest.ts'

export interface StoredVector {
  readonly row: number
  /** Valid until the next one is asked for. */
  readonly vector: Float32Array
}

/** The vectors as the library stores them: the truth, of which every index is a cache. */
export interface VectorSource {
  /** Whose vectors serve; null while there are none. */
  identity(): HnswIdentity | null
  /** Grows with every change of the library. */
  generation(): number
  /** Rows of all documents there are, in order and apart. */
  liveRanges(): readonly RowRange[]
  /** About how many vectors there are; cheap. */
  count(): number
  /** By row; rows up to `row` are left out. */
  after(row: number): Iterable<StoredVector>
  within(ranges: readonly RowRange[]): Iterable<StoredVector>
}
