import { describe, expect, it } from 'vitest'
import { type Likeness, likenessFeatures } from './likeness.ts'

const list = (...items: readonly (readonly [words: number | null, cosine: number | null])[]): Likeness[] =>
  items.map(([words, cosine]) => ({ words, cosine }))

describe('likeness', () => {
  it('is the cosine scaled over the list where every vector is known', () => {
    const features = likenessFeatures(list([2, 0.9], [1, 0.8], [null, 0.85]))
    expect(features[0]).toBeCloseTo(1, 9)
    expect(features[1]).toBeCloseTo(0, 9)
    expect(features[2]).toBeCloseTo(0.5, 9)
  })

  it('orders nothing where no vector, or one, is known', () => {
    expect(likenessFeatures(list([2, null], [1, null]))).toEqual([0, 0])
    expect(likenessFeatures(list([2, null], [1, 0.9]))).toEqual([0, 0])
    expect(likenessFeatures([])).toEqual([])
  })

  it('of an unknown one is that of known ones with as good words: above the weak, below none of its like', () => {
    const [strong = 0, weak = 1, unknown = 2] = likenessFeatures(list([2, 0.9], [0, 0.8], [2, null]))
    expect(unknown).toBeGreaterThan(weak)
    expect(Math.abs(unknown - strong)).toBeLessThan(0.5)
  })

  it('says less the fewer are known', () => {
    const apart = (unknown: number): number => {
      const more = Array.from({ length: unknown }, () => [1, null] as const)
      const [high = 0, low = 0] = likenessFeatures(list([1, 0.9], [1, 0.8], ...more))
      return high - low
    }
    expect(apart(0)).toBeCloseTo(1, 9)
    expect(apart(2)).toBeCloseTo(0.5, 9)
    expect(apart(18)).toBeCloseTo(0.1, 9)
  })
})
