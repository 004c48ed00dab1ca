import { describe, expect, it } from 'vitest'
import { measuredIn, reportOf } from '../../drafts/testing-reports.ts'
import { findYearTotals } from './year-totals.ts'

const YEARS =
  'Trong đó, năm 2021 đạt 912 triệu USD, năm 2022 đạt 1.048 triệu USD, năm 2023 đạt 1.075 triệu USD.'

function sums(host: string, note = YEARS): readonly number[] {
  const report = reportOf('bc', 'Báo cáo', 'Sông Lam', [{ text: host }, { text: note, kind: 'note' }])
  const [one, own] = report.contents
  if (one === undefined || own === undefined) return []
  const two = { ...own, host: { passageId: one.id, text: host, lines: one.lines, markAt: host.length - 1 } }
  const measured = measuredIn([{ ...report, contents: [one, two] }])
  const figures = ({ id }: { readonly id: string }) => measured.get(id) ?? []
  return findYearTotals(two, figures(two), one, figures(one)).map(({ computed }) => computed)
}

describe('totals of years', () => {
  it('are set against the years that the note counts up', () => {
    expect(sums('Giai đoạn 2021 - 2023, tổng kim ngạch xuất khẩu đạt 3.053 triệu USD.')).toEqual([3035])
  })

  it.each([
    ['that are right', 'Giai đoạn 2021 - 2023, tổng kim ngạch xuất khẩu đạt 3.035 triệu USD.'],
    ['of other years', 'Giai đoạn 2021 - 2024, tổng kim ngạch xuất khẩu đạt 3.105 triệu USD.'],
    ['of something else', 'Giai đoạn 2021 - 2023, tổng vốn đăng ký đạt 9.305 triệu USD.'],
  ])('are passed over %s', (_, host) => {
    expect(sums(host)).toEqual([])
  })
})
