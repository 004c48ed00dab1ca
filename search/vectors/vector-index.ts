import type { RowRange } from '../row-ranges.ts'

/** A row near the vector that was asked; `similarity` is the cosine, in (0, 1]. */
export interface VectorHit {
  readonly row: number
  readonly similarity: number
}

/**
 * Finds the nearest of many unit vectors, each known by a row (an integer from 1 to 2³² - 1). The zero vector is
 * near nothing: it is never found and finds nothing.
 */
export interface VectorIndex {
  /** Length of every vector. */
  readonly dimension: number
  /** Number of vectors held, zero vectors included. */
  readonly size: number
  /** Replaces the vector of a row that is there. @throws RangeError for a vector of another length or not finite */
  add(row: number, vector: Float32Array): void
  /** Takes out all rows that the ranges (in order and apart) do not hold. */
  retain(ranges: readonly RowRange[]): void
  /** Nearest first, equal ones by row; `ranges` (in order and apart) narrows it to their rows. */
  search(vector: Float32Array, limit: number, ranges?: readonly RowRange[]): readonly VectorHit[]
}

/** @throws RangeError */
export function checkVector(vector: Float32Array, dimension: number): void {
  if (vector.length !== dimension) {
    throw new RangeError(`a vector of ${vector.length} numbers where ${dimension} are expected`)
  }
  if (!vector.every(Number.isFinite)) throw new RangeError('a vector that is not finite')
}

/** True for the vector of a text in which the encoder knew nothing. */
export function isZero(vector: Float32Array): boolean {
  return vector.every((x) => x === 0)
}
