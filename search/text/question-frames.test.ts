import { describe, expect, it } from 'vitest'
import { withoutFrames } from './question-frames.ts'

describe('withoutFrames', () => {
  it.each([
    ['Cho biết số xã của Hoa Giang', 'số xã của hoa giang'],
    ['Xin hỏi, hãy kể tên các huyện', 'các huyện'],
    ['Sông Lam và Hoa Giang lần lượt có bao nhiêu bác sĩ', 'sông lam và hoa giang có bao nhiêu bác sĩ'],
    ['Sông Lam với Hoa Giang, bên nào có nhiều hợp tác xã hơn?', 'sông lam với hoa giang hợp tác xã ?'],
    ['Ba địa phương đạt mấy phần trăm', 'đạt mấy phần trăm'],
  ])('leaves the frame of %j out', (question, left) => {
    expect(
      withoutFrames(question)
        .replace(/[\s,]+/gu, ' ')
        .trim(),
    ).toBe(left)
  })

  it.each([
    'lượt khách lưu trú',
    'tên của các hợp tác xã',
    'tổng hợp tác xã thành lập mới',
    'nhiều hơn 5 giường bệnh mỗi trạm',
    'hộ tham gia bảo hiểm y tế',
  ])('keeps %j, which says something', (question) => {
    expect(withoutFrames(question)).toBe(question)
  })
})
