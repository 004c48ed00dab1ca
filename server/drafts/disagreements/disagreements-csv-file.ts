import { csvFile } from '../csv.ts'
import { citedPlace } from '../draft-markdown-file.ts'
import type { Disagreement } from './list-disagreements.ts'

/** One row per value; values of one indicator share its number. */
export function disagreementsCsvFile(disagreements: readonly Disagreement[]): string {
  const head = ['STT', 'Chỉ tiêu', 'Địa phương', 'Thời kỳ', 'Giá trị', 'Đơn vị', 'Nguồn', 'Nguyên văn']
  const rows = disagreements.flatMap(({ indicator, place, period, values }, index) =>
    values.map(({ value, unit, citation }) => [
      String(index + 1),
      indicator,
      place ?? '',
      period ?? '',
      value,
      unit ?? '',
      citedPlace(citation),
      citation.quote,
    ]),
  )
  return csvFile([head, ...rows])
}
