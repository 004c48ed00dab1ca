import { describe, expect, it } from 'vitest'
import { countsAlike } from './like-units.ts'

describe('countsAlike', () => {
  it.each([
    ['nhà chưa chịu', 'hộ chưa nhận tiền'],
    ['mét', 'm, rộng 12'],
    ['lần', 'cuộc ngừng việc'],
    ['tiếng', 'giờ 40 phút'],
    ['người', 'lao động'],
    ['đảng viên', 'người'],
    ['làng', 'bản'],
  ])('takes %j for %j', (asked, printed) => {
    expect(countsAlike(asked, printed)).toBe(true)
  })

  it.each([
    ['đảng viên', 'học sinh'],
    ['hộ', 'xã'],
    ['mét', 'mô hình'],
    ['dự án', 'hợp tác xã'],
    ['nhà máy', 'hộ'],
  ])('does not take %j for %j', (asked, printed) => {
    expect(countsAlike(asked, printed)).toBe(false)
  })
})
