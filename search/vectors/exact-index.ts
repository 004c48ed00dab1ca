import { inRanges } from '../row-ranges.ts'
import { keepNearest } from './nearest.ts'
import { checkVector, isZero, type VectorIndex } from './vector-index.ts'

/**
 * Looks at every vector: always right, and fast enough for some ten thousands. All vectors lie in one array, so
 * that a search is one walk through memory.
 *
 * @param capacity vectors to make room for at once
 */
export function createExactIndex(dimension: number, capacity = 256): VectorIndex {
  let vectors = new Float32Array(Math.max(1, capacity) * dimension)
  let rows = new Uint32Array(Math.max(1, capacity))
  let size = 0
  /** Place of a row, by binary search while rows come in order, as they do. */
  let ordered = true

  const placeOf = (row: number): number => {
    if (!ordered) return rows.subarray(0, size).indexOf(row)
    const at = lowerBound(rows, size, row)
    return at < size && rows[at] === row ? at : -1
  }
  const makeRoom = (): void => {
    if (size < rows.length) return
    const larger = Math.ceil(rows.length * 1.5) + 1
    const grownRows = new Uint32Array(larger)
    grownRows.set(rows)
    rows = grownRows
    const grown = new Float32Array(larger * dimension)
    grown.set(vectors)
    vectors = grown
  }

  return {
    dimension,
    get size() {
      return size
    },
    add(row, vector) {
      checkVector(vector, dimension)
      const known = size > 0 && row <= (rows[size - 1] ?? 0) ? placeOf(row) : ordered ? -1 : placeOf(row)
      if (known >= 0) {
        vectors.set(vector, known * dimension)
        return
      }
      makeRoom()
      if (size > 0 && row < (rows[size - 1] ?? 0)) ordered = false
      rows[size] = row
      vectors.set(vector, size * dimension)
      size++
    },
    retain(ranges) {
      let kept = 0
      for (let i = 0; i < size; i++) {
        const row = rows[i] ?? 0
        if (!inRanges(ranges, row)) continue
        if (kept !== i) {
          rows[kept] = row
          vectors.copyWithin(kept * dimension, i * dimension, (i + 1) * dimension)
        }
        kept++
      }
      vectors.fill(0, kept * dimension, size * dimension)
      size = kept
    },
    search(vector, limit, ranges) {
      checkVector(vector, dimension)
      if (isZero(vector)) return []
      const nearest = keepNearest(limit)
      const scan = (from: number, to: number): void => {
        for (let i = from; i < to; i++) {
          const similarity = dot(vector, vectors, i * dimension)
          if (similarity >= nearest.threshold) nearest.offer(rows[i] ?? 0, similarity)
        }
      }
      if (ranges === undefined) scan(0, size)
      else if (ordered) {
        for (const { first, last } of ranges)
          scan(lowerBound(rows, size, first), lowerBound(rows, size, last + 1))
      } else {
        for (let i = 0; i < size; i++) if (inRanges(ranges, rows[i] ?? 0)) scan(i, i + 1)
      }
      return nearest.hits()
    },
  }
}

/** First place whose row is not below `row`. */
function lowerBound(rows: Uint32Array, size: number, row: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

/** Dot product of `vector` with the stretch of `many` that begins at `offset`; four sums let the CPU overlap them. */
function dot(vector: Float32Array, many: Float32Array, offset: number): number {
  const length = vector.length
  const whole = length - (length % 4)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let i = 0; i < whole; i += 4) {
    a += (vector[i] as number) * (many[offset + i] as number)
    b += (vector[i + 1] as number) * (many[offset + i + 1] as number)
    c += (vector[i + 2] as number) * (many[offset + i + 2] as number)
    d += (vector[i + 3] as number) * (many[offset + i + 3] as number)
  }
  for (let i = whole; i < length; i++) a += (vector[i] as number) * (many[offset + i] as number)
  return a + b + c + d
}
