import { describe, expect, it } from 'vitest'
import { indicatorsIn } from './indicator.ts'

describe('indicators', () => {
  it.each([
    [
      'Tổng vốn đầu tư toàn xã hội 05 năm đạt 96.300 tỷ đồng.',
      'Tổng vốn đầu tư toàn xã hội',
      '96.300 tỷ đồng',
    ],
    [
      'Năng suất lao động năm 2025 ước 128,5 triệu đồng/lao động.',
      'Năng suất lao động',
      '128,5 triệu đồng/lao động',
    ],
    ['Thu ngân sách tăng bình quân 9,1%/năm.', 'Thu ngân sách tăng', '9,1%/năm'],
    ['Quy mô nền kinh tế không ngừng mở rộng, đạt 68.420 tỷ đồng.', 'Quy mô nền kinh tế', '68.420 tỷ đồng'],
  ])('%s', (text, name, value) => {
    expect(indicatorsIn(text)[0]).toMatchObject({ name, value })
  })

  it.each([
    'Tốc độ tăng bình quân 5,4%/năm.',
    'Chợ không ngừng mở rộng, tăng 12%.',
    'Ban hành Nghị quyết số 08-NQ/TU.',
    'Đã tổ chức hội nghị.',
  ])('names nothing in: %s', (text) => {
    expect(indicatorsIn(text)).toEqual([])
  })
})
