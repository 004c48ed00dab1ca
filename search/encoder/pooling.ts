/** Output of a model for one text: `data` is [rows, dimension] laid flat. */
export interface HiddenStates {
  readonly data: Float32Array
  readonly rows: number
  readonly dimension: number
}

/** The vector of the text, not yet of unit length. */
export function pool({ data, rows, dimension }: HiddenStates, pooling: 'cls' | 'mean'): Float32Array {
  const used = pooling === 'cls' ? 1 : rows
  const vector = new Float32Array(dimension)
  for (let r = 0; r < used; r++) {
    const offset = r * dimension
    for (let d = 0; d < dimension; d++) vector[d] = (vector[d] ?? 0) + (data[offset + d] ?? 0) / used
  }
  return vector
}

/** The vector at unit length; the zero vector where it has no direction (all zero, NaN, infinite). */
export function unitOrZero(vector: Float32Array): Float32Array {
  let sum = 0
  for (const x of vector) sum += x * x
  const norm = Math.sqrt(sum)
  if (!Number.isFinite(norm) || norm < 1e-9) return new Float32Array(vector.length)
  return vector.map((x) => x / norm)
}

/** Weighted mean of unit vectors, at unit length again: of the windows of a text, or the texts of a passage. */
export function joinVectors(
  vectors: readonly Float32Array[],
  weights: readonly number[],
  dimension: number,
): Float32Array {
  const sum = new Float32Array(dimension)
  vectors.forEach((vector, i) => {
    const weight = weights[i] ?? 1
    for (let d = 0; d < dimension; d++) sum[d] = (sum[d] ?? 0) + weight * (vector[d] ?? 0)
  })
  return unitOrZero(sum)
}
