import { describe, expect, it } from 'vitest'
import { buildVocabulary } from '../text/vocabulary.ts'
import { PROVINCE_NAMES } from './provinces.ts'
import { understandQuestion } from './understand.ts'

const places = ['Sông Lam', 'Hoa Giang']
const vocabulary = buildVocabulary([], [...PROVINCE_NAMES, ...places])
const understand = (question: string) => understandQuestion(question, { vocabulary, places })

describe('places', () => {
  it.each([
    ['Thu ngân sách của Sông Lam và Hoa Giang?', ['Sông Lam', 'Hoa Giang']],
    ['Tỉnh Bắc Ninh có mấy khu công nghiệp?', ['Bắc Ninh']],
    ['Thừa Thiên Huế và TP.HCM', ['Thừa Thiên Huế', 'Hồ Chí Minh']],
    ['Tỉnh Ngọc Hải thu bao nhiêu?', ['Ngọc Hải']],
    ['Sông Lam giao mặt bằng cho cao tốc Tân An - Hoa Giang - Sông Lam chưa?', ['Sông Lam']],
    ['Tỉnh Ủy họp ngày nào?', []],
  ])('of %j are %j', (question, expected) => {
    expect(understand(question).places.map(({ value }) => value)).toEqual(expected)
  })
})

describe('periods', () => {
  it.each([
    ['quý I/2024', [{ kind: 'quarter', from: 2024, to: 2024, part: 1 }]],
    ['Quý III năm 2023', [{ kind: 'quarter', from: 2023, to: 2023, part: 3 }]],
    ['6 tháng đầu năm 2024', [{ kind: 'half', from: 2024, to: 2024, part: 1 }]],
    ['tháng 8/2021', [{ kind: 'month', from: 2021, to: 2021, part: 8 }]],
    ['nhiệm kỳ 2020 - 2025', [{ kind: 'term', from: 2020, to: 2025 }]],
    ['giai đoạn 2021-2030', [{ kind: 'range', from: 2021, to: 2030 }]],
    ['đến năm 2030', [{ kind: 'until', from: 2030, to: 2030 }]],
    ['năm 2022', [{ kind: 'year', from: 2022, to: 2022 }]],
    ['Nghị quyết số 45/2022/QH15', []],
    ['có 2.024 hộ', []],
  ])('of %j', (question, expected) => {
    expect(understand(question).periods.map(({ value }) => value)).toEqual(expected)
  })
})

describe('what is sought', () => {
  it.each([
    ['Thu ngân sách đạt bao nhiêu?', 'figure'],
    ['Hội nghị họp ngày nào?', 'date'],
    ['Ai chủ trì hội nghị?', 'person'],
    ['Thành lập theo nghị quyết số mấy?', 'document'],
    ['Kể tên các làng nghề', 'list'],
    ['Những nhiệm vụ trọng tâm nào được nêu?', 'list'],
    ['Vì sao thu giảm?', 'reason'],
    ['Nhà máy ở đâu?', 'place'],
    ['Sông Lam và Hoa Giang thu bao nhiêu?', 'comparison'],
    ['Tóm tắt kết quả năm 2024', 'summary'],
    ['Quy hoạch đến năm 2050 được phê duyệt tại quyết định nào?', 'document'],
    ['Tình hình chung', 'other'],
  ])('by %j is %s', (question, expected) => {
    expect(understand(question).sought.value).toBe(expected)
  })
})

describe('papers', () => {
  it('names documents by their symbols', () => {
    expect(understand('Nghị quyết 59 - NQ/TW và 45/2022/QH15').documents.map(({ value }) => value)).toEqual([
      '59-NQ/TW',
      '45/2022/QH15',
    ])
  })

  it.each([
    ['Theo thông báo kết luận quý I', ['Thông báo kết luận']],
    ['theo thông báo nào', []],
    ['báo cáo chính trị (không phải phụ lục)', ['Báo cáo chính trị']],
  ])('takes %j for kinds %j', (question, expected) => {
    expect(understand(question).reportKinds.map(({ value }) => value)).toEqual(expected)
  })

  it('gives words that stand in the text it searches', () => {
    const { text, places: found, periods } = understand('thu ngan sach Bắc Ninh nam 2024')
    for (const { words } of [...found, ...periods]) expect(text).toContain(words)
  })
})
