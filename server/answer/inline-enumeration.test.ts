import { describe, expect, it } from 'vitest'
import { inlineEnumerations } from './inline-enumeration.ts'

const items = (text: string): readonly (readonly string[])[] =>
  inlineEnumerations(text).map((enumeration) =>
    enumeration.items.map(([start, end]) => text.slice(start, end)),
  )

describe('inlineEnumerations', () => {
  it.each([
    ['Tỉnh tập trung: (1) mở chợ Bình Khê; (2) sửa đê Hòa Phú.', [['mở chợ Bình Khê', 'sửa đê Hòa Phú']]],
    ['Gồm: a) thu phí; b) chi thường xuyên; c) dự phòng.', [['thu phí', 'chi thường xuyên', 'dự phòng']]],
    [
      'Thứ nhất, giữ rừng; thứ hai, trồng mới; thứ ba, bán tín chỉ.',
      [['giữ rừng', 'trồng mới', 'bán tín chỉ']],
    ],
    ['Một là, học tập; hai là, nêu gương.', [['học tập', 'nêu gương']]],
  ])('finds the items of %s', (text, expected) => {
    expect(items(text)).toEqual(expected)
  })

  it.each(['Có (1) dự án chậm.', 'Các mục (3) và (4) giữ nguyên.', 'Năm 2024 đạt 5 chỉ tiêu.', ''])(
    'finds none in %j',
    (text) => {
      expect(items(text)).toEqual([])
    },
  )

  it('ends the last item where its sentence ends', () => {
    const text = 'Hai việc: (1) rà soát; (2) báo cáo. Huyện Thạnh Lộc làm trước.'
    expect(items(text)).toEqual([['rà soát', 'báo cáo']])
  })

  it('gives the sentence that introduces the items as the lead', () => {
    const text = 'Năm qua có tiến bộ. Tỉnh nêu hai việc: (1) rà soát; (2) báo cáo.'
    const [enumeration] = inlineEnumerations(text)
    expect(enumeration && text.slice(...enumeration.lead)).toBe('Tỉnh nêu hai việc')
  })
})
