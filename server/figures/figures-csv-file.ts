import type { Role } from '../../search/figure.ts'
import { csvFile, csvLines } from '../drafts/csv.ts'
import { periodWords } from './describe-figure.ts'
import type { ShownFigure } from './shown-figure.ts'

const ROLES: Readonly<Record<Role, string>> = {
  result: 'kết quả',
  estimate: 'ước thực hiện',
  target: 'mục tiêu',
  plan: 'kế hoạch',
  base: 'số so sánh',
  change: 'tăng, giảm',
  share: 'tỷ lệ so với',
  part: 'thành phần',
}

/** Rows that are written at once. */
const SLICE = 500

/** A file piece by piece: one row a figure; what a report does not tell is left empty. */
export function* figuresCsvFile(figures: readonly ShownFigure[]): Generator<string> {
  const head = [
    'Chỉ tiêu',
    'Giá trị',
    'Đơn vị',
    'Nơi',
    'Thời gian',
    'Từ tháng',
    'Đến tháng',
    'Loại số',
    'Báo cáo',
    'Tệp',
    'Dòng',
  ]
  yield csvFile([head])
  for (let at = 0; at < figures.length; at += SLICE) yield csvLines(figures.slice(at, at + SLICE).map(rowOf))
}

function rowOf({
  indicator,
  raw,
  unit,
  area,
  period,
  role,
  reportTitle,
  file,
  lines,
}: ShownFigure): readonly string[] {
  return [
    indicator,
    raw,
    unit ?? '',
    area ?? '',
    period === null ? '' : periodWords(period),
    period?.from ?? '',
    period?.to ?? '',
    ROLES[role],
    reportTitle,
    file,
    String(lines[0]),
  ]
}
