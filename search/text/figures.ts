import { SYMBOL_GROUPS, SYMBOL_SOURCE, symbolKey } from './document-symbols.ts'
import { keepResults } from './keep-results.ts'
import { perAfter, unitAfter } from './units.ts'

export type FigureKind = 'number' | 'percent' | 'date' | 'year' | 'symbol' | 'range' | 'ratio'

/** A figure as printed and its canonical form. */
export interface Figure {
  /** Offsets of the figure itself, without its unit: `text.slice(start, end) === raw`. */
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly kind: FigureKind
  /** The number as printed, not scaled by its unit ("4,2 tỷ" → 4.2); null for dates, symbols, ranges, ratios. */
  readonly value: number | null
  /** The unit as printed after it: "tỷ đồng", "%", "%/năm", "ha", "triệu lượt"; null when there is none. */
  readonly unit: string | null
  /**
   * Equal for equal figures however they are written: `1082`, `4,24%`, `2021-06-09`, `2024-03` (a month),
   * `30/4` (a day without its year), `2020-2025`, `75/80`, `59-nq/tw`.
   */
  readonly key: string
}

const DASH = '[-–—−]'
const YEAR = '(?:19|20)\\d{2}'
/** Of a whole date any year: "08/3/1884". */
const YEAR_OF_DATE = '(?:1\\d|20)\\d{2}'
const WHOLE = '\\d{1,3}(?:\\.\\d{3})+|\\d+'

/** Alternatives in order of precedence; each starts at a digit. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,/])(?:${[
    SYMBOL_SOURCE,
    `(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\10\\s?(${YEAR_OF_DATE})(?!\\d)`,
    `(\\d{1,2})\\s+(?:tháng|thang)\\s+(\\d{1,2})(?!\\d|[.,]\\d)(?:\\s?(?:,?\\s(?:năm|nam)\\s|[/-])\\s?(${YEAR})(?!\\d))?`,
    `(\\d{1,2})\\s?(?:/|-|\\s(?:năm|nam)\\s)\\s?(${YEAR})(?![\\d/])`,
    `(${YEAR})\\s?${DASH}\\s?(${YEAR})(?!\\d)`,
    `(${WHOLE})\\s?/\\s?(${WHOLE})(?![\\p{L}\\p{N}/])`,
    `(\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d{1,3}(?:[ \\u00A0]\\d{3})+(?!\\d)|\\d+)(?:,(\\d+)|\\.(\\d{1,2}))?(?![\\d]|[,.]\\d)` +
      '(?:\\s?(%|‰)|\\s(phần trăm|phan tram|phần nghìn))?(?!(?!(?:ha|km|kg|tấn|tạ|tỷ|triệu|nghìn|đồng)(?!\\p{L}))\\p{L})',
  ].join('|')})`,
  'giu',
)
const G = SYMBOL_GROUPS

/** Words that own the number after them, so that "quý 1 500 …" is not one thousand five hundred. */
const OWNS_NEXT =
  /(?<!\p{L})(?:quý|tháng|ngày|khóa|khoá|thứ|lần|điều|khoản|mục|loại|đợt|kỳ|quy|thang|ngay)\s$/iu
const BEFORE_MONTH = /(?<!\p{L})(?:tháng|thang)\s$/iu
const BEFORE_DAY = /(?<!\p{L})(?:ngày|ngay)\s$/iu

const whole = (digits: string): number => Number(digits.replace(/[.\s\u00A0]/g, ''))
const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12
const two = (n: number): string => String(n).padStart(2, '0')

interface Read {
  readonly kind: FigureKind
  readonly key: string
  /** Characters of the match that belong to the figure, when not all do. */
  readonly length?: number
  readonly value?: number
  readonly unit?: string
}

function readDate(day: number, month: number, year: string | undefined): Read | null {
  if (!isDay(day, month)) return null
  return { kind: 'date', key: year === undefined ? `${day}/${month}` : `${year}-${two(month)}-${two(day)}` }
}

function readNumber(match: RegExpExecArray, before: string): Read {
  const [printed = '', comma, dot, sign, words] = match.slice(G + 14)
  const parts = printed.split(/[ \u00A0]/)
  const first = parts[0] ?? ''
  if (parts.length > 1 && OWNS_NEXT.test(before)) {
    return { kind: 'number', key: String(whole(first)), value: whole(first), length: first.length }
  }
  const decimals = (comma ?? dot ?? '').replace(/0+$/, '')
  const digits = String(whole(printed))
  const key = decimals === '' ? digits : `${digits},${decimals}`
  const value = Number(decimals === '' ? digits : `${digits}.${decimals}`)
  const percent = sign ?? (words === undefined ? undefined : /nghìn/i.test(words) ? '‰' : '%')
  if (percent !== undefined) return { kind: 'percent', key: key + percent, value, unit: percent }
  const year =
    parts.length === 1 && comma === undefined && dot === undefined && /^(?:19|20)\d{2}$/.test(printed)
  return { kind: year ? 'year' : 'number', key, value }
}

function read(match: RegExpExecArray, before: string): Read {
  const g = match.slice(1)
  if (g[0] !== undefined || g[5] !== undefined) {
    const key = symbolKey(match[0], g.slice(0, G))
    const digits = /^\d+/.exec(match[0])?.[0] ?? ''
    return key === null
      ? { kind: 'number', key: String(Number(digits)), value: Number(digits), length: digits.length }
      : { kind: 'symbol', key }
  }
  const rest = g.slice(G)
  const [day, , month, year, wordDay, wordMonth, wordYear, inMonth, ofYear, from, to, part, total] = rest
  if (day !== undefined) {
    const date = readDate(Number(day), Number(month), year)
    return date ?? { kind: 'number', key: String(Number(day)), value: Number(day), length: day.length }
  }
  if (wordDay !== undefined) {
    const date = readDate(Number(wordDay), Number(wordMonth), wordYear)
    return (
      date ?? { kind: 'number', key: String(Number(wordDay)), value: Number(wordDay), length: wordDay.length }
    )
  }
  if (inMonth !== undefined) {
    const number = Number(inMonth)
    const isMonth = number >= 1 && number <= 12 && (BEFORE_MONTH.test(before) || !OWNS_NEXT.test(before))
    if (isMonth && match[0].includes('/')) return { kind: 'date', key: `${ofYear}-${two(number)}` }
    if (isMonth && BEFORE_MONTH.test(before)) return { kind: 'date', key: `${ofYear}-${two(number)}` }
    return { kind: 'number', key: String(number), value: number, length: inMonth.length }
  }
  if (from !== undefined) return { kind: 'range', key: `${from}-${to}` }
  if (part !== undefined && total !== undefined) {
    const [a, b] = [whole(part), whole(total)]
    const dated = BEFORE_DAY.test(before) && isDay(a, b)
    return { kind: dated ? 'date' : 'ratio', key: `${a}/${b}` }
  }
  return readNumber(match, before)
}

/**
 * Every figure of a text in order, none overlapping: numbers, percentages, dates, years, year ranges, ratios
 * such as "75/80" and document symbols. Vietnamese convention: a dot or a space groups thousands, a comma
 * starts the decimals. Digits inside a word ("QH15" alone, "m2", "5G") are no figures.
 *
 * @example findFigures('đạt 1 082 tỷ đồng, tăng 4,24 %').map((f) => f.key) // ['1082', '4,24%']
 */
export const findFigures: (text: string) => readonly Figure[] = keepResults((text) => {
  const figures: Figure[] = []
  PATTERN.lastIndex = 0
  for (let match = PATTERN.exec(text); match !== null; match = PATTERN.exec(text)) {
    const start = match.index
    const found = read(match, text.slice(Math.max(0, start - 12), start))
    const end = start + (found.length ?? match[0].length)
    PATTERN.lastIndex = end
    const counted = found.kind === 'number' || found.kind === 'year' || found.kind === 'ratio'
    const printedUnit = counted
      ? unitAfter(text, end).trim()
      : (found.unit ?? '') + (found.kind === 'percent' ? perAfter(text, end) : '')
    const isYear = found.kind === 'year' && printedUnit === ''
    figures.push({
      start,
      end,
      raw: text.slice(start, end),
      kind: found.kind === 'year' && !isYear ? 'number' : found.kind,
      value: found.value ?? null,
      unit: printedUnit === '' ? null : printedUnit,
      key: found.key,
    })
  }
  return withRangeUnits(text, figures)
})

/** In "45 - 50 tỷ đồng" the unit is printed once for both ends. */
function withRangeUnits(text: string, figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, i) => {
    const next = figures[i + 1]
    if (figure.kind !== 'number' || figure.unit !== null || next?.unit == null || next.kind !== 'number')
      return figure
    return /^\s?(?:[-–—−]|đến)\s?$/u.test(text.slice(figure.end, next.start))
      ? { ...figure, unit: next.unit }
      : figure
  })
}
