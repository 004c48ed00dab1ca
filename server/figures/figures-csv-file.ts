import type { Role } from '../../search/figure.ts'
import { csvFile } from '../drafts/csv.ts'
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

/** One row a figure; what a report does not tell is left empty. */
export function figuresCsvFile(figures: readonly ShownFigure[]): string {
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
  const rows = figures.map(({ indicator, raw, unit, area, period, role, reportTitle, file, lines }) => [
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
  ])
  return csvFile([head, ...rows])
}
