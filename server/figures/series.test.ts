import { describe, expect, it } from 'vitest'
import { createPause } from '../../search/pause.ts'
import { createCitationBook } from '../answer/citation-book.ts'
import { contentMarkdown } from '../drafts/content/content-markdown.ts'
import { seriesTable } from '../drafts/series-table.ts'
import { measuredIn, reportOf } from '../drafts/testing-reports.ts'
import { printedFigure } from './printed-figure.ts'
import { seriesAmong, seriesOverAreas } from './series.ts'

async function readAll(texts: readonly string[]) {
  const report = reportOf(
    'sl',
    'Báo cáo của tỉnh Sông Lam',
    'Sông Lam',
    texts.map((text) => ({ text })),
  )
  const passages = new Map(report.contents.map((passage) => [passage.id, passage]))
  return { series: await seriesAmong([...measuredIn([report]).values()].flat(), createPause()), passages }
}

const read = async (...texts: readonly string[]) => {
  const { series, passages } = await readAll(texts)
  return series.map(
    ({ indicator, figures }) =>
      `${indicator}: ${figures.map((figure) => `${timeOf(figure.period.to, figure.period.from)} ${printedFigure(figure, passages.get(figure.passageId)?.text ?? '')}`).join(', ')}`,
  )
}

const timeOf = (to: string, from: string): string => (to === from ? to : to.slice(0, 4))

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
    [
      'a rank told year by year, several in one sentence',
      [
        'PAPI năm 2021 hạng 31/63, năm 2022 hạng 24/63, năm 2023 hạng 22/63; ICT năm 2021 hạng 40/63, năm 2022 hạng 38/63, năm 2023 hạng 35/63.',
      ],
      [
        'PAPI: 2021 hạng 31/63, 2022 hạng 24/63, 2023 hạng 22/63',
        'ICT: 2021 hạng 40/63, 2022 hạng 38/63, 2023 hạng 35/63',
      ],
    ],
    [
      'the levels from which and to which it grew, and that between',
      ['Tỷ lệ đô thị hóa tăng từ 21,4% năm 2020 lên 33,8% năm 2025.', 'Tỷ lệ đô thị hóa năm 2023 đạt 27,2%.'],
      ['Tỷ lệ đô thị hóa: 2020 21,4%, 2023 27,2%, 2025 33,8%'],
    ],
    [
      'a year with two values',
      [
        'Độ che phủ rừng: năm 2021 đạt 41,2%, năm 2022 đạt 41,9%, năm 2023 đạt 42,3%.',
        'Độ che phủ rừng năm 2022 đạt 47,9%.',
      ],
      [],
    ],
    [
      'two indicators in turn',
      [
        'Thu ngân sách năm 2021 đạt 7.412 tỷ đồng, chi ngân sách năm 2022 đạt 7.902 tỷ đồng, nợ công năm 2023 đạt 8.615 tỷ đồng.',
      ],
      [],
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
  ])('reads %s', async (_, texts, expected) => {
    expect(await read(...texts)).toEqual(expected)
  })

  it('goes on by months, too', async () => {
    expect(
      await read(
        'Tháng 1/2025, số hộ kinh doanh thành lập mới là 41 hộ; tháng 2/2025 là 38 hộ; tháng 3/2025 là 56 hộ.',
        'Quý I/2025, số hộ kinh doanh thành lập mới là 135 hộ.',
      ),
    ).toEqual(['Số hộ kinh doanh thành lập mới: 2025-01 41 hộ, 2025-02 38 hộ, 2025-03 56 hộ'])
  })

  it('writes a table in which each value has its source', async () => {
    const { series, passages } = await readAll([
      'Kim ngạch xuất khẩu: năm 2021 đạt 912 triệu USD; năm 2022 đạt 1.048 triệu USD; năm 2023 đạt 1.075 triệu USD.',
    ])
    const table = contentMarkdown(seriesTable(series, passages, createCitationBook()))
    expect(table).toContain('| Chỉ tiêu | 2021 | 2022 | 2023 |')
    expect(table).toContain('| Kim ngạch xuất khẩu [1] | 912 triệu USD | 1.048 triệu USD | 1.075 triệu USD |')
  })
})

describe('growth', () => {
  it.each([
    ['told by its verb', 'GRDP năm 2021 tăng 2,47%, năm 2022 tăng 12,27%, năm 2023 tăng 9,10%.', []],
    [
      'told by its name',
      'Tốc độ tăng trưởng kinh tế năm 2021 đạt 2,47%, năm 2022 đạt 12,27%, năm 2023 đạt 9,10%.',
      ['Tốc độ tăng trưởng kinh tế: 2021 2,47%, 2022 12,27%, 2023 9,10%'],
    ],
  ])('%s never stands under the name of what grew', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('series over areas', () => {
  const overAreas = async (...texts: readonly string[]) => {
    const report = reportOf(
      'kl',
      'Báo cáo của tỉnh Khe Lạn',
      'Khe Lạn',
      texts.map((text) => ({ text })),
    )
    const series = await seriesOverAreas([...measuredIn([report]).values()].flat(), createPause())
    return series.map(
      ({ indicator, figures }) =>
        `${indicator}: ${figures.map(({ area, quantity }) => `${area.name} ${quantity.raw}`).join(', ')}`,
    )
  }
  const told = (area: string, value: string) =>
    `Năm 2022, diện tích trồng chè của huyện ${area} đạt ${value} ha.`

  it('are of three areas of one level at one time', async () => {
    expect(await overAreas(told('Nà Lưa', '71'), told('Đạ Khê', '64'), told('Bản Đốc', '83'))).toEqual([
      expect.stringMatching(/chè: huyện Nà Lưa 71, huyện Đạ Khê 64, huyện Bản Đốc 83$/u),
    ])
    expect(await overAreas(told('Nà Lưa', '71'), told('Đạ Khê', '64'))).toEqual([])
  })

  it('leave out an area of which two values are told', async () => {
    const three = [told('Nà Lưa', '71'), told('Đạ Khê', '64'), told('Bản Đốc', '83')]
    expect(await overAreas(...three, told('Bản Đốc', '91'))).toEqual([])
  })
})
