import { describe, expect, it } from 'vitest'
import { createCitationBook } from '../answer/citation-book.ts'
import { seriesIn, seriesTable } from './series.ts'
import { reportOf } from './testing-reports.ts'

const read = (...texts: readonly string[]) =>
  seriesIn(
    reportOf(
      'sl',
      'Báo cáo của tỉnh Sông Lam',
      'Sông Lam',
      texts.map((text) => ({ text })),
    ).contents,
  ).map(
    ({ indicator, points }) =>
      `${indicator}: ${points.map(({ year, value }) => `${year} ${value}`).join(', ')}`,
  )

describe('series over years', () => {
  it.each([
    [
      'years counted up in a sentence',
      [
        'Kim ngạch xuất khẩu tăng qua các năm: năm 2021 đạt 912 triệu USD, năm 2022 đạt 1.048 triệu USD, ước năm 2023 đạt 1.075 triệu USD.',
      ],
      ['Kim ngạch xuất khẩu: 2021 912 triệu USD, 2022 1.048 triệu USD, 2023 1.075 triệu USD'],
    ],
    [
      'one indicator in several sentences',
      [
        'Thu ngân sách nhà nước năm 2023 đạt 7.412 tỷ đồng.',
        'Thu ngân sách nhà nước năm 2024 đạt 7.902 tỷ đồng.',
        'Thu ngân sách nhà nước năm 2025 ước đạt 8.615 tỷ đồng.',
      ],
      ['Thu ngân sách nhà nước: 2023 7.412 tỷ đồng, 2024 7.902 tỷ đồng, 2025 8.615 tỷ đồng'],
    ],
    ['two years only', ['Thu ngân sách năm 2024 đạt 7.902 tỷ đồng, năm 2025 đạt 8.615 tỷ đồng.'], []],
    [
      'a goal among the years',
      ['Độ che phủ rừng năm 2023 đạt 41%, năm 2024 đạt 42%, phấn đấu năm 2030 đạt 45%.'],
      [],
    ],
    [
      'changes that are no levels',
      ['Sản lượng lúa năm 2021 tăng 3%, năm 2022 giảm 1%, năm 2023 tăng 2%.'],
      [],
    ],
  ])('reads %s', (_, texts, expected) => {
    expect(read(...texts)).toEqual(expected)
  })

  it('writes a table in which each value has its source', () => {
    const passages = reportOf('sl', 'Báo cáo', 'Sông Lam', [
      {
        text: 'Kim ngạch xuất khẩu: năm 2021 đạt 912 triệu USD; năm 2022 đạt 1.048 triệu USD; năm 2023 đạt 1.075 triệu USD.',
      },
    ]).contents
    const table = seriesTable(seriesIn(passages), createCitationBook())
    expect(table).toContain('| Chỉ tiêu | 2021 | 2022 | 2023 |')
    expect(table).toContain(
      '| Kim ngạch xuất khẩu | 912 triệu USD [1] | 1.048 triệu USD [1] | 1.075 triệu USD [1] |',
    )
  })
})
