import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from './normalize.ts'

describe('normalizeText', () => {
  it.each([
    ['tỉnh Hoà Phú', 'tỉnh hòa phú'],
    ['Thuỷ lợi, UỶ BAN', 'thủy lợi, ủy ban'],
    ['khoẻ mạnh, hoá chất', 'khỏe mạnh, hóa chất'],
    ['Qúy I', 'quý 1'],
    ['quá trình, quỹ', 'quá trình, quỹ'],
    ['hoàn thành, thuyền', 'hoàn thành, thuyền'],
    ['giá trị, già', 'giá trị, già'],
    ['tỉ lệ, nhiệm kì, bác sỹ', 'tỷ lệ, nhiệm kỳ, bác sĩ'],
    ['ƣu tiên Ðảng bộ', 'ưu tiên đảng bộ'],
    ['ＡＢ１２', 'ab12'],
    ['“tốt” – đẹp', '"tốt" - đẹp'],
    ['1 082 hộ', '1082 hộ'],
    ['4,24 %', '4,24%'],
    ['10 phần trăm', '10%'],
    ['khóa XIV, lần thứ XV', 'khóa 14, lần thứ 15'],
    ['khoa xiv', 'khoa 14'],
    ['các loại v.v.', 'các loại v.v.'],
    ['06 mỏ', '6 mỏ'],
  ])('writes %j as %j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected)
  })

  it.each([
    ['ngày 31 tháng 3 năm 2024', 'ngày 31/3/2024'],
    ['31-03-2024', '31.3.2024'],
    ['giai đoạn 2020 – 2025', 'giai đoạn 2020-2025'],
    ['1.082 tỷ', '1 082 tỷ'],
    ['9-NQ/TU', '09 NQ/TU'],
    ['tháng 8/2021', 'tháng 08 năm 2021'],
  ])('gives %j and %j one form', (a, b) => {
    expect(normalizeText(a)).toBe(normalizeText(b))
  })

  it.each([
    ['1.082', '1,082'],
    ['hòa', 'hóa'],
    ['năm 2022 55 972 người', 'năm 202255972 người'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(normalizeText(a)).not.toBe(normalizeText(b))
  })

  it('does not depend on the Unicode form', () => {
    const text = 'Ủy ban nhân dân tỉnh Sông Lam đề nghị thuỷ lợi'
    expect(normalizeText(text.normalize('NFD'))).toBe(normalizeText(text))
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof normalizeText(text) === 'string'))
  })
})
