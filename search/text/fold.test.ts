import { describe, expect, it } from 'vitest'
import { foldMarks, hasMarks } from './fold.ts'

describe('foldMarks', () => {
  it.each([
    ['Đổi mới sáng tạo', 'Doi moi sang tao'],
    ['đường thuỷ', 'duong thuy'],
    ['plain text 12,5%', 'plain text 12,5%'],
    ['ưu tiên', 'uu tien'],
  ])('folds %j to %j', (text, expected) => {
    expect(foldMarks(text)).toBe(expected)
    expect(foldMarks(text.normalize('NFD'))).toBe(expected)
  })

  it('tells marked text from unmarked', () => {
    expect(hasMarks('tỉnh')).toBe(true)
    expect(hasMarks('tinh')).toBe(false)
    expect(hasMarks('đ')).toBe(true)
  })
})
