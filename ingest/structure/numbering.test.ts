import { describe, expect, it } from 'vitest'
import { asCapital, printedLabel } from './numbering.ts'

describe('printedLabel', () => {
  it.each([
    ['Phần thứ nhất', 'part', 'Phần thứ nhất', 1],
    ['PHẦN II. KẾT QUẢ', 'part', 'PHẦN II', 2],
    ['Chương III. Quyền hạn', 'chapter', 'Chương III', 3],
    ['Mục 2. Hồ sơ', 'division', 'Mục 2', 2],
    ['Điều 12. Trách nhiệm', 'article', 'Điều 12', 12],
    ['A KẾT QUẢ ĐẠT ĐƯỢC', 'capital', 'A', 1],
    ['B. Tồn tại', 'capital', 'B', 2],
    ['IV- CÁC KHÂU', 'roman', 'IV', 4],
    ['II NHỮNG HẠN CHẾ', 'roman', 'II', 2],
    ['III Nguyên nhân', 'roman', 'III', 3],
    ['1. Kinh tế', 'number', '1', 1],
    ['1- Tiếp tục', 'number', '1', 1],
    ['2/ Hạn chế', 'number', '2', 2],
    ['10.1 Đẩy mạnh', 'decimal', '10.1', 1],
    ['2.2.3. Môi trường', 'decimal', '2.2.3', 3],
    ['3) Giữ vững', 'bracket', '3', 3],
    ['đ) Bảo vệ trẻ em', 'letter', 'đ', 5],
    ['e) Bình đẳng giới', 'letter', 'e', 6],
    ['b) 800.000 đồng/người', 'letter', 'b', 2],
    ['2) 15 xã vùng cao', 'bracket', '2', 2],
    ['(2)- Cải cách', 'parenthesis', '2', 2],
    ['(b) Nội dung', 'lettered', 'b', 2],
    ['Một là, giữ nghề', 'ordinal', 'Một là', 1],
    ['Thứ ba, mở chợ', 'ordinal', 'Thứ ba', 3],
  ])('reads %j as %s %j, number %i', (text, style, label, value) => {
    expect(printedLabel(text)).toMatchObject({ style, label, value })
  })

  it.each([
    '6.500 tỷ đồng được giải ngân',
    '3,5% so với năm trước',
    '26/8/2021 tại hội trường',
    '2025. Tiếp tục sắp xếp',
    '50-CTr/TU của Tỉnh ủy',
    '98/NQ-CP của Chính phủ',
    'Mục tiêu tổng quát',
    'Phần lớn các hộ',
    'A Lưới là huyện vùng cao',
    'V. I. Lê-nin toàn tập',
    'T/L BAN THƯỜNG VỤ',
    'Điều kiện tự nhiên',
    'a còng',
    'Thứ hạng của tỉnh',
  ])('reads no number in %j', (text) => {
    expect(printedLabel(text)).toBeNull()
  })

  it('can read a lone I as the ninth letter', () => {
    const label = printedLabel('I. TỔ CHỨC THỰC HIỆN')
    expect(label).toMatchObject({ style: 'roman', ambiguous: true })
    expect(label && asCapital(label)).toMatchObject({ style: 'capital', value: 9 })
  })
})
