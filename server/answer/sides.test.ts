import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../search/library.ts'
import type { LibraryKnowledge } from '../../search/library-knowledge.ts'
import { understandQuestion } from '../../search/query/understand.ts'
import { buildVocabulary } from '../../search/text/vocabulary.ts'
import { sidesOf } from './sides.ts'

const report = (id: string, title: string, over: Partial<ReportSummary> = {}): ReportSummary =>
  ({
    id,
    documentId: id,
    file: `${id}.docx`,
    title,
    kind: 'Báo cáo',
    place: 'Sông Lam',
    date: null,
    period: null,
    number: null,
    issuer: null,
    signer: null,
    lines: [1, 9],
    passages: 3,
    ...over,
  }) as unknown as ReportSummary
const knowledge = {
  areas: new Map([
    ['Tân Phú', { name: 'huyện Tân Phú', level: 'district', within: null }],
    ['Hòa An', { name: 'huyện Hòa An', level: 'district', within: null }],
  ]),
  reports: new Map(
    [
      report('nhap', 'BÁO CÁO (DỰ THẢO LẦN 2) kết quả sản xuất công nghiệp', { draft: 'Dự thảo lần 2' }),
      report('that', 'BÁO CÁO kết quả sản xuất công nghiệp'),
      report('bieu-nhap', 'PHỤ LỤC sản xuất công nghiệp', { draft: 'Dự thảo lần 2', parentId: 'nhap' }),
      report('bieu-that', 'PHỤ LỤC sản xuất công nghiệp', { parentId: 'that' }),
      report('cu', 'QUY CHẾ trực cơ quan', { supersededBy: 'moi' }),
      report('moi', 'QUY CHẾ trực cơ quan'),
    ].map((one) => [one.id, one]),
  ),
} as unknown as LibraryKnowledge
const vocabulary = buildVocabulary([], ['Sông Lam'])
const sides = (question: string) =>
  sidesOf(understandQuestion(question, { vocabulary, places: ['Sông Lam'] }), knowledge)

describe('sidesOf', () => {
  it('sets no more than eight beside each other', () => {
    const years = Array.from({ length: 12 }, (_, i) => `năm ${2012 + i}`).join(', ')
    expect(sides(`So sánh tỷ lệ hộ nghèo ${years}`)?.sides).toHaveLength(8)
  })

  it('sets districts beside each other, each asked about alone', () => {
    const found = sides('Tỷ lệ hộ nghèo của huyện Tân Phú và huyện Hòa An là bao nhiêu?')
    expect(found?.kind).toBe('Nơi')
    expect(found?.sides.map(({ name }) => name)).toEqual(['huyện Tân Phú', 'huyện Hòa An'])
    expect(found?.sides[0]?.question).not.toContain('Hòa An')
  })

  it('sets times beside each other, one that is compared with too', () => {
    const found = sides('Sản lượng phân bón tháng 5/2025 so với tháng 5/2024 ra sao?')
    expect(found?.kind).toBe('Kỳ')
    expect(found?.sides.map(({ question }) => /2024|2025/u.exec(question)?.[0])).toEqual(['2025', '2024'])
  })

  it('asks about the time behind "so với" as about the other', () => {
    const found = sides('Sản lượng phân bón quý III/2025 so với quý II thế nào?')
    expect(found?.sides[1]?.question).toMatch(/^Sản lượng phân bón quý II/u)
  })

  it('sets a district beside the whole province', () => {
    expect(sides('năng suất chè huyện Tân Phú so với cả tỉnh')?.sides.map(({ name }) => name)).toEqual([
      'huyện Tân Phú',
      'toàn tỉnh',
    ])
  })

  it('asks apart for each of several things, of drafts too', () => {
    const found = sides(
      'Bản dự thảo và bản chính thức khác nhau thế nào về sản lượng phân bón và số nhà máy?',
    )
    expect(found?.sides.map(({ name, measure }) => [name, measure])).toEqual([
      ['Bản dự thảo', 'sản lượng phân bón'],
      ['Bản dự thảo', 'số nhà máy'],
      ['Bản chính thức', 'sản lượng phân bón'],
      ['Bản chính thức', 'số nhà máy'],
    ])
    expect(sides('huyện Tân Phú và huyện Hòa An (số xã, diện tích rừng)')?.sides).toHaveLength(4)
  })

  it('lends a month the year that stands behind the other', () => {
    expect(sides('Xuất khẩu tháng 9 và tháng 10/2025 bao nhiêu?')?.sides[0]?.question).toContain('2025')
  })

  it('sets a draft beside the paper that was issued', () => {
    const found = sides('Bản dự thảo và bản chính thức khác nhau thế nào về sản xuất công nghiệp?')
    expect(found?.sides.map(({ reportIds }) => reportIds)).toEqual([
      ['nhap', 'bieu-nhap'],
      ['that', 'bieu-that'],
    ])
  })

  it('asks neither of two versions for the number that one of them bears', () => {
    const found = sides('Sản xuất công nghiệp bản dự thảo với bản BC 145 lệch mấy tỷ?')
    expect(found?.sides.map(({ name }) => name)).toEqual(['Bản dự thảo', 'Bản chính thức'])
    for (const { question } of found?.sides ?? []) expect(question).not.toContain('145')
  })

  it('sets a paper beside the one that replaced it', () => {
    const found = sides('mức trực cơ quan cũ và mới')
    expect(found?.sides.map(({ name, reportIds }) => [name, reportIds])).toEqual([
      ['Bản cũ', ['cu']],
      ['Bản mới', ['moi']],
    ])
  })

  it.each([
    ['Sản lượng 6 tháng 2023 và 2024 là bao nhiêu?', ['6 tháng 2023', '6 tháng năm 2024']],
    ['sản lượng 6 tháng hai năm 2023, 2024', ['6 tháng năm 2023', '6 tháng năm 2024']],
    ['sản lượng quý II so với cả năm 2024', ['quý II năm 2024', 'cả năm 2024']],
    ['sản lượng 6T/2024 so với cả 2023', ['6T/2024', '2023']],
    ['xuất khẩu quý I 2024 và quý I 2025', ['quý I 2024', 'quý I 2025']],
  ])('reads each time of %j whole', (question, names) => {
    expect(sides(question)?.sides.map(({ name }) => name)).toEqual(names)
  })

  it.each(['Tỷ lệ hộ nghèo của huyện Tân Phú?', 'Thu ngân sách năm 2024 tăng bao nhiêu?'])(
    'has none for %j',
    (question) => {
      expect(sides(question)).toBeNull()
    },
  )
})
