import { describe, expect, it } from 'vitest'
import { lostLetterMender } from './lost-letters.ts'

/** A text without the letters ũ and ỗ, as a font that lacks them leaves it. */
const damaged = [
  'Công tác phòng, chống tham nh ng ở tỉnh Sông Lam được chú trọng.',
  'Huyện Hòa Phú c ng như huyện Bình Khê đã hoàn thành chu i dự án.',
  'Lễ Gi Tổ được tổ chức trang trọng; cùng với công an, cứng rắn, căng thẳng.',
].flatMap((text) => Array.from({ length: 30 }, () => text))

describe('lost letters', () => {
  const mend = lostLetterMender(damaged)
  it.each([
    ['phòng, chống tham nh ng ở tỉnh', 'phòng, chống tham nhũng ở tỉnh', 'nh ng'],
    ['Hòa Phú c ng như Bình Khê', 'Hòa Phú cũng như Bình Khê', 'c ng'],
    ['C ng như năm trước', 'Cũng như năm trước', 'C ng'],
    ['hoàn thành chu i dự án', 'hoàn thành chuỗi dự án', 'chu i'],
    ['ngày Gi Tổ Hùng Vương', 'ngày Giỗ Tổ Hùng Vương', 'Gi'],
  ])('%s', (source, text, printed) => {
    const mended = mend(source)
    expect(mended.text).toBe(text)
    expect(mended.repairs).toMatchObject([{ source: printed, reason: 'lost_letter' }])
    expect(mended.repairs.every(({ start, end }) => mended.text.slice(start, end).length > 1)).toBe(true)
  })

  it.each([
    'dài 5 m, rộng 3 m',
    'điểm c, khoản 2',
    'BCH c NG',
    'TP. Hòa Phú',
    'th xyz',
    'gi abc',
    'xã An T ng',
    'hạng mục c) nâng cấp',
    'Nguyễn Văn T n',
  ])('%s stays', (source) => {
    expect(mend(source)).toMatchObject({ text: source, repairs: [] })
  })

  it('leaves a hole that two words fit', () => {
    const both = lostLetterMender(['bằng lòng, bàng quan, bông vải, bang giao, bong bóng'])
    expect(both('chiếc b ng kia').text).toBe('chiếc b ng kia')
  })

  it('without a missing letter takes only the one word that goes with its neighbour', () => {
    const whole = lostLetterMender([
      'Huyện chống tham nhũng, lãng phí. Chống tham nhũng là việc lớn. Huyện cũng có nhiều nhưng ỗ ũ nhưng những.',
    ])
    expect(whole('chống tham nh ng triệt để').text).toBe('chống tham nhũng triệt để')
    expect(whole('chiếc nh ng kia').text).toBe('chiếc nh ng kia')
  })
})
