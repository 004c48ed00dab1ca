import type { Figure, Period, Role } from '../../search/figure.ts'
import type { ReportSummary } from '../../search/library.ts'

const ROLE_WORDS: Readonly<Record<Role, string | null>> = {
  result: null,
  estimate: 'ước thực hiện',
  target: 'mục tiêu',
  plan: 'kế hoạch',
  base: 'số liệu để so sánh',
  change: null,
  share: null,
  part: null,
}

const month = (at: string): number => Number(at.slice(5))
const year = (at: string): string => at.slice(0, 4)

/**
 * A period as papers write it: "năm 2024", "quý III năm 2024", "9 tháng đầu năm 2024", "giai đoạn 2021 - 2025".
 */
export function periodWords({ kind, from, to }: Period): string {
  const ofYear = `năm ${year(to)}`
  const quarter = ['I', 'II', 'III', 'IV'][Math.floor((month(from) - 1) / 3)]
  switch (kind) {
    case 'year':
      return ofYear
    case 'month':
      return `tháng ${month(from)} ${ofYear}`
    case 'quarter':
      return `quý ${quarter} ${ofYear}`
    case 'half':
      return `6 tháng ${month(from) === 1 ? 'đầu' : 'cuối'} ${ofYear}`
    case 'months':
      return month(from) === 1
        ? `${month(to)} tháng đầu ${ofYear}`
        : `từ tháng ${month(from)} đến tháng ${month(to)} ${ofYear}`
    case 'until':
      return month(to) === 12 ? `đến hết ${ofYear}` : `đến tháng ${month(to)} ${ofYear}`
    case 'term':
      return `nhiệm kỳ ${year(from)} - ${year(to)}`
    case 'range':
      return `giai đoạn ${year(from)} - ${year(to)}`
  }
}

/** What a figure is called before it is quoted, where it is no result: "mục tiêu", "ước thực hiện"; else null. */
export function roleWords(role: Role): string | null {
  return ROLE_WORDS[role]
}

/** What tells a figure from others of its indicator: role, time and area, in the words of papers. */
export interface FigureWords {
  readonly role: string | null
  readonly period: string | null
  readonly area: string | null
  /** All of them, as they stand before a quotation: "mục tiêu năm 2025 của huyện Sa Rài"; "" where nothing is known. */
  readonly all: string
}

/**
 * Says what a figure is. What the report's own name says already is left out where `report` is given.
 *
 * @example describeFigure(figure).all // 'mục tiêu năm 2025 của tỉnh Hoa Giang'
 */
export function describeFigure(figure: Figure, report: ReportSummary | null = null): FigureWords {
  const role = roleWords(figure.role)
  const period = figure.period === null ? null : periodWords(figure.period)
  const own = report !== null && figure.area !== null && figure.from.area === 'report'
  const area = figure.area === null || own ? null : figure.area.name
  const all = [role, period, area === null ? null : `${area === 'cả nước' ? '' : 'của '}${area}`]
    .filter((part) => part !== null)
    .join(' ')
  return { role, period, area, all }
}

/** The time of a figure, and what it is where it is no result: "năm 2024", "mục tiêu năm 2025"; "" where nothing is known. */
export function timeWords(figure: Figure): string {
  const { role, period } = describeFigure(figure)
  return [role, period].filter((part) => part !== null).join(' ')
}
