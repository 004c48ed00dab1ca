import { csvFile } from '../../drafts/csv.ts'
import { citedPlace } from '../../drafts/draft-markdown-file.ts'
import type { Disagreement, DisagreementKind } from './disagreement.ts'

const KINDS: Readonly<Record<DisagreementKind, string>> = {
  figure: 'Số liệu',
  date: 'Ngày tháng',
  paper: 'Số, ngày văn bản',
  sum: 'Cộng, tính không khớp',
}

/** One row per value; values of one indicator share its number. */
export function disagreementsCsvFile(disagreements: readonly Disagreement[]): string {
  const head = [
    'STT',
    'Loại',
    'Chỉ tiêu',
    'Địa phương',
    'Thời kỳ',
    'Giá trị',
    'Đơn vị',
    'Tính lại',
    'Nguồn',
    'Nguyên văn',
  ]
  const rows = disagreements.flatMap(({ kind, indicator, place, period, computed, values }, index) =>
    values.map(({ value, unit, citation }) => [
      String(index + 1),
      KINDS[kind],
      indicator,
      place ?? '',
      period ?? '',
      value,
      unit ?? '',
      computed ?? '',
      citedPlace(citation),
      citation.quote,
    ]),
  )
  return csvFile([head, ...rows])
}
