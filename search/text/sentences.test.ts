import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitClauses, splitSentences } from './sentences.ts'

const texts = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['Thu đạt 7.359 tỷ đồng. Chi đạt 4,2%. Tăng so với năm 2020.', 3],
    ['Bộ máy được kiện toàn cả. Hạ tầng đồng bộ hệ. Đạt 100%. Có 3 huyện (cả năm). Năm 2024. Hết.', 6],
    ['Làm việc với TP. Sông Lam và Tp. Tân An. Kết thúc.', 2],
    ['PGS.TS. Trần Văn B. trình bày. Hội nghị thống nhất.', 2],
    ['Cấp giấy, biển số, v.v. và thu phí. Hết.', 2],
    ['Khen “Tốt lắm.” Rồi nghỉ.', 2],
    ['Tăng... nhưng chậm. Hết.', 2],
    ['1. Kết quả đạt khá. 2. Hạn chế còn nhiều.', 2],
    ['Ngày 31.3.2024 khai mạc. Xong.', 2],
    ['Còn 02 hộ (ô. Lê Văn B, bà Bàn Thị C) chưa ký. Hết.', 2],
    ['Nhận hỗ trợ 15 tấn giống? (đã có 6 tấn, còn chờ huyện). Hết.', 2],
    ['Bao giờ xong? Chưa rõ.', 2],
    ['Dòng một\nDòng hai', 2],
    ['Không có dấu chấm', 1],
    ['', 0],
  ])('%j has %i sentences', (text, count) => {
    expect(texts(text)).toHaveLength(count)
  })

  it('keeps a closing quote with its sentence', () => {
    expect(texts('Khen “Tốt lắm.” Rồi nghỉ.')).toEqual(['Khen “Tốt lắm.”', 'Rồi nghỉ.'])
  })

  it('covers everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'ả', '.', ' ', '\n', '5', '”', 'TP', ';', '(')), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const { start, end } of splitSentences(text)) {
          if (start < at || end <= start || text.slice(at, start).trim() !== '') return false
          at = end
        }
        return text.slice(at).trim() === ''
      }),
    )
  })
})

describe('splitClauses', () => {
  const long = `${'thu ngân sách tăng khá, '.repeat(4)}xong; ${'chi đầu tư (đường; cầu) giảm nhẹ, '.repeat(4)}hết.`

  it('cuts a long sentence at semicolons outside brackets', () => {
    expect(splitClauses(long)).toHaveLength(2)
  })

  it('keeps a short sentence whole', () => {
    expect(splitClauses('Một; hai; ba.')).toHaveLength(1)
  })
})
