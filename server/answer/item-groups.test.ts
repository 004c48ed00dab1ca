import { describe, expect, it } from 'vitest'
import { openingSpan } from './item-groups.ts'
import { viewPassage } from './passage-view.ts'
import { testPassage } from './test-passage.ts'

const openingOf = (text: string): string => {
  const passage = testPassage(text)
  return text.slice(...openingSpan(passage, viewPassage(passage, 0, 1).sentences))
}

describe('the opening of an item', () => {
  const long = `Giao ${'các xã, thị trấn trên địa bàn huyện '.repeat(14)}rà soát hồ chứa.`

  it('is all of a short one', () => {
    expect(openingOf('Điều 1. Giao các xã rà soát. Xong trước tháng 6.')).toContain('Xong trước tháng 6.')
  })

  it('is the first sentences of a long one', () => {
    expect(openingOf(`Nạo vét ba kênh chính dài 12 km của huyện trước mùa mưa năm nay. ${long}`)).toBe(
      'Nạo vét ba kênh chính dài 12 km của huyện trước mùa mưa năm nay.',
    )
  })

  it('is never the label alone', () => {
    expect(openingOf(`Điều 1. ${long}`)).toBe(`Điều 1. ${long}`)
  })
})
