import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VectorIndex } from './vector-index.ts'

/** Unit vectors that come in clusters, as texts do; the same for the same seed. */
export function clusteredVectors(count: number, dimension: number, seed = 1): readonly Float32Array[] {
  const random = mulberry(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random())
  const centres = Array.from({ length: Math.ceil(count / 40) }, () =>
    Float32Array.from({ length: dimension }, normal),
  )
  return Array.from({ length: count }, () => {
    const centre = centres[Math.floor(random() * centres.length)]
    return unit(Float32Array.from({ length: dimension }, (_, i) => (centre?.[i] ?? 0) + 0.5 * normal()))
  })
}

/** What every `VectorIndex` must do; `create` makes an empty one. */
export function describeVectorIndex(name: string, create: (dimension: number) => VectorIndex): void {
  describe(name, () => {
    const dimension = 16
    const filled = (vectors: readonly Float32Array[]): VectorIndex => {
      const index = create(dimension)
      vectors.forEach((vector, i) => {
        index.add(i + 1, vector)
      })
      return index
    }

    it('finds nothing while it is empty', () => {
      const index = create(dimension)
      expect(index.size).toBe(0)
      expect(index.search(unit(new Float32Array(dimension).fill(1)), 5)).toEqual([])
      index.retain([])
      expect(index.size).toBe(0)
    })

    it('finds each vector by itself, nearest first', () => {
      const vectors = clusteredVectors(300, dimension)
      const index = filled(vectors)
      expect(index.size).toBe(300)
      vectors.forEach((vector, i) => {
        const hits = index.search(vector, 5)
        expect(hits[0]).toEqual({ row: i + 1, similarity: expect.closeTo(1, 4) })
        expect(hits.map(({ similarity }) => similarity)).toEqual(
          hits.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
        )
      })
    })

    it('finds nearly all of the truly nearest', () => {
      const vectors = clusteredVectors(2000, dimension, 7)
      const index = filled(vectors)
      let shared = 0
      const questions = clusteredVectors(50, dimension, 7)
      for (const question of questions) {
        const true10 = vectors
          .map((vector, i) => ({ row: i + 1, similarity: dot(question, vector) }))
          .toSorted((a, b) => b.similarity - a.similarity)
          .slice(0, 10)
        const found = new Set(index.search(question, 10).map(({ row }) => row))
        shared += true10.filter(({ row }) => found.has(row)).length
      }
      expect(shared / (10 * questions.length)).toBeGreaterThan(0.97)
    })

    it('keeps to the rows of the ranges', () => {
      const vectors = clusteredVectors(400, dimension, 3)
      const index = filled(vectors)
      const ranges = [
        { first: 11, last: 20 },
        { first: 390, last: 900 },
      ]
      const hits = index.search(vectors[200] ?? new Float32Array(dimension), 50, ranges)
      expect(hits.length).toBeGreaterThan(0)
      for (const { row } of hits) expect((row >= 11 && row <= 20) || row >= 390).toBe(true)
      expect(index.search(vectors[200] ?? new Float32Array(dimension), 5, [])).toEqual([])
    })

    it('takes rows out and never gives them again', () => {
      const vectors = clusteredVectors(100, dimension, 5)
      const index = filled(vectors)
      index.retain([{ first: 51, last: 100 }])
      expect(index.size).toBe(50)
      for (const vector of vectors) {
        for (const { row } of index.search(vector, 100)) expect(row).toBeGreaterThan(50)
      }
      index.retain([{ first: 60, last: 70 }])
      expect(index.size).toBe(11)
    })

    it('replaces the vector of a row, also of one taken out', () => {
      const [a, b] = clusteredVectors(2, dimension)
      if (a === undefined || b === undefined) throw new Error('no vectors')
      const index = filled([a, b])
      index.add(
        1,
        b.map((x) => -x),
      )
      expect(index.size).toBe(2)
      expect(index.search(b, 5).map(({ row }) => row)).toEqual([2])
      index.retain([{ first: 2, last: 2 }])
      index.add(1, a)
      expect(index.search(a, 1)[0]?.row).toBe(1)
      expect(index.size).toBe(2)
    })

    it('finds a zero vector never and nothing by it', () => {
      const [a] = clusteredVectors(1, dimension)
      if (a === undefined) throw new Error('no vectors')
      const index = filled([a, new Float32Array(dimension)])
      expect(index.size).toBe(2)
      expect(index.search(a, 5).map(({ row }) => row)).toEqual([1])
      expect(index.search(new Float32Array(dimension), 5)).toEqual([])
    })

    it.each([
      ['another length', new Float32Array(dimension + 1)],
      ['NaN in it', new Float32Array(dimension).fill(Number.NaN)],
      ['infinity in it', new Float32Array(dimension).fill(Number.POSITIVE_INFINITY)],
    ])('refuses a vector with %s', (_, vector) => {
      const index = create(dimension)
      expect(() => index.add(1, vector)).toThrow(RangeError)
      expect(() => index.search(vector, 1)).toThrow(RangeError)
    })

    it('never gives more than the limit, a row twice, or a row that is not there', () => {
      const vectors = clusteredVectors(60, dimension, 9)
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.nat({ max: 59 })), { maxLength: 60 }),
          fc.integer({ min: 0, max: 30 }),
          fc.integer({ min: 1, max: 80 }),
          (added, limit, from) => {
            const index = create(dimension)
            for (const [row, i] of added) index.add(row, vectors[i] ?? new Float32Array(dimension))
            index.retain([{ first: from, last: 80 }])
            const live = new Set(added.map(([row]) => row).filter((row) => row >= from))
            expect(index.size).toBe(live.size)
            const rows = index.search(vectors[0] ?? new Float32Array(dimension), limit).map(({ row }) => row)
            expect(rows.length).toBeLessThanOrEqual(limit)
            expect(new Set(rows).size).toBe(rows.length)
            for (const row of rows) expect(live.has(row)).toBe(true)
          },
        ),
        { numRuns: 60 },
      )
    })
  })
}

function unit(vector: Float32Array): Float32Array {
  const norm = Math.sqrt(dot(vector, vector))
  return vector.map((x) => x / norm)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Small seeded generator of numbers in [0, 1). */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
