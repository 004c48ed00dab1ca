import { describe, expect, it } from 'vitest'
import { analysePassage } from './analysis.ts'
import { groupTwins, likeness } from './group-twins.ts'
import { inventedRankedPassage } from './invented-passage.ts'

const long =
  'Các huyện Hòa Phú và Thạnh Lộc nạo vét kênh mương, gia cố bờ bao, lắp cống ngăn mặn, bảo đảm nước tưới cho vụ lúa hè thu và vườn cây ăn trái ven sông'
const other =
  'Trạm y tế các xã được sửa chữa, bổ sung thiết bị khám bệnh, cử bác sĩ luân phiên về cơ sở, nhờ đó người dân ít phải lên tuyến trên điều trị'
const analysed = (text: string) => analysePassage(inventedRankedPassage(text))

describe('likeness', () => {
  it.each([
    ['the same words', long, long, 1, 1],
    ['one word more', long, `${long} lớn`, 0.9, 1],
    ['half of the words', long, long.slice(0, long.length / 2), 0, 0],
    ['other words', long, other, 0, 0.1],
    ['short texts, however like', 'Kết quả đạt được:', 'Kết quả đạt được:', 0, 0],
  ])('of %s', (_, one, two, least, most) => {
    const value = likeness(analysed(one), analysed(two))
    expect(value).toBeGreaterThanOrEqual(least)
    expect(value).toBeLessThanOrEqual(most)
    expect(likeness(analysed(two), analysed(one))).toBe(value)
  })
})

describe('groupTwins', () => {
  const groups = (texts: readonly string[], differ = (_a: string, _b: string) => false) =>
    groupTwins(texts, analysed, differ).map(({ first, twins }) => [first, ...twins])

  it('lets the best stand for those that repeat it, in order of rank', () => {
    expect(groups([other, long, `${long}.`, `${long} nhỏ`])).toEqual([
      [other],
      [long, `${long}.`, `${long} nhỏ`],
    ])
  })

  it('keeps apart what differs by more than its words', () => {
    expect(groups([long, long], () => true)).toEqual([[long], [long]])
  })

  it('gives every passage one place', () => {
    const texts = [long, other, long, other, 'Kết quả đạt được:', 'Kết quả đạt được:']
    expect(groups(texts).flat().toSorted()).toEqual(texts.toSorted())
  })
})
