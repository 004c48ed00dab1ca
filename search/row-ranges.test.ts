import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inRanges, intersectRanges, joinRanges, rangeSize } from './row-ranges.ts'

const ranges = fc
  .array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 8 })))
  .map((list) => joinRanges(list.map(([first, length]) => ({ first, last: first + length }))))
const rows = Array.from({ length: 80 }, (_, row) => row)

describe('ranges of rows', () => {
  it('are joined where they touch or overlap, and dropped where empty', () => {
    expect(
      joinRanges([
        { first: 8, last: 9 },
        { first: 1, last: 3 },
        { first: 4, last: 5 },
        { first: 2, last: 2 },
        { first: 7, last: 6 },
      ]),
    ).toEqual([
      { first: 1, last: 5 },
      { first: 8, last: 9 },
    ])
  })

  it('hold the rows that their parts hold', () => {
    fc.assert(
      fc.property(ranges, ranges, (one, other) => {
        const both = intersectRanges(one, other)
        for (const row of rows) {
          const plain = one.some(({ first, last }) => first <= row && row <= last)
          expect(inRanges(one, row)).toBe(plain)
          expect(inRanges(both, row)).toBe(plain && inRanges(other, row))
        }
        expect(rangeSize(one)).toBe(rows.filter((row) => inRanges(one, row)).length)
      }),
    )
  })
})
