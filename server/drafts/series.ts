import type { Passage } from '../../search/passage.ts'
import { findFigures } from '../../search/text/figures.ts'
import { splitSentences } from '../../search/text/sentences.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import type { Span } from '../answer/span.ts'
import { bareName, indicatorsIn } from './indicator.ts'
import { isShown } from './is-shown.ts'
import { markdownTable } from './markdown-table.ts'
import { rolesOfPath } from './section-role.ts'

/** The value of one year. */
export interface SeriesPoint {
  readonly year: number
  /** As printed with its unit: "1 155 triệu USD". */
  readonly value: string
  /** The number as printed, not scaled by its unit. */
  readonly amount: number
  readonly passage: Passage
  readonly span: Span
}

/** One indicator over at least three years. */
export interface Series {
  readonly indicator: string
  readonly place: string | null
  readonly unit: string
  /** One per year, in order. */
  readonly points: readonly SeriesPoint[]
}

interface NamedPoint extends SeriesPoint {
  readonly name: string
  readonly unit: string
}

const FEWEST_YEARS = 3
const YEAR = /(?:năm|ước năm|cuối năm) ((?:19|20)\d{2})/giu
/** Between a year and its value only words of reaching may stand. */
const REACHED =
  /^[\s,:(]*(?:(?:ước(?: thực hiện| tính| đạt)?|đạt(?: được)?|là|có|còn|thực hiện(?: được)?|khoảng|trên|hơn|gần)[\s,:]*)*$/iu
const AIMED = /(?:phấn đấu|mục tiêu|kế hoạch|dự kiến|chỉ tiêu|nghị quyết)[^;]*$/iu

/**
 * The indicators that passages give over three years and more: years counted up in one sentence ("năm 2021 đạt
 * 912 triệu USD; năm 2022 …"), and equal names with a year each. Goals are no values. Where a year has two
 * values the first in reading order stands.
 */
export function seriesIn(passages: readonly Passage[]): readonly Series[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const groups = new Map<string, NamedPoint[]>()
  for (const passage of passages)
    for (const point of [...countedUp(passage, byId), ...single(passage)]) {
      const name = [...new Set(plainTerms(point.name))].sort().join(' ')
      const key = [passage.place ?? passage.reportId, name, point.unit].join('\n')
      groups.set(key, [...(groups.get(key) ?? []), point])
    }
  return [...groups.values()].flatMap((points) => {
    const [first] = points
    const years = new Map<number, SeriesPoint>()
    for (const { name: _, unit: __, ...point } of points)
      if (!years.has(point.year)) years.set(point.year, point)
    if (first === undefined || years.size < FEWEST_YEARS) return []
    const sorted = [...years.values()].sort((a, b) => a.year - b.year)
    const indicator = first.name.charAt(0).toUpperCase() + first.name.slice(1)
    return [{ indicator, place: first.passage.place, unit: first.unit, points: sorted }]
  })
}

function countedUp(passage: Passage, byId: ReadonlyMap<string, Passage>): readonly NamedPoint[] {
  const { text } = passage
  const figures = findFigures(text)
  return splitSentences(text).flatMap(({ start, end }) => {
    const years = [...text.slice(start, end).matchAll(YEAR)]
    const points = years.flatMap((match, index) => {
      const from = start + match.index + match[0].length
      const until = years[index + 1]?.index === undefined ? end : start + (years[index + 1]?.index ?? 0)
      const figure = figures.find((one) => one.start >= from && one.end <= until && one.value !== null)
      if (figure === undefined || figure.value === null || figure.unit === null) return []
      if (!REACHED.test(text.slice(from, figure.start))) return []
      if (AIMED.test(text.slice(start, start + match.index).slice(-40))) return []
      const stop = text.indexOf(figure.unit, figure.start) + figure.unit.length
      const span: Span = [start + match.index, Math.max(figure.end, stop)]
      const value = text.slice(figure.start, span[1])
      return [{ year: Number(match[1]), value, amount: figure.value, passage, span, unit: figure.unit }]
    })
    const first = points[0]
    const opens = years[0]
    if (first === undefined || opens === undefined || points.length < FEWEST_YEARS) return []
    const name = bareName(text.slice(start, start + opens.index)) ?? hostName(passage, first.unit, byId)
    return name === null
      ? []
      : points.filter(({ unit }) => unit === first.unit).map((point) => ({ ...point, name }))
  })
}

/** A note counts up what the sentence that it hangs on sums up: the only figure there of its unit. */
function hostName(passage: Passage, unit: string, byId: ReadonlyMap<string, Passage>): string | null {
  const host = passage.host === undefined ? undefined : byId.get(passage.host.passageId)
  if (host === undefined) return null
  const named = indicatorsIn(host.text).filter(({ figure }) => figure.unit === unit)
  return named.length === 1 ? (named[0]?.name ?? null) : null
}

function single(passage: Passage): readonly NamedPoint[] {
  const roles = rolesOfPath(passage.path)
  if (roles.has('target') || roles.has('task')) return []
  return indicatorsIn(passage.text).flatMap(({ name, value, figure, period, span }) => {
    const year = /^(?:(?:đến |tính đến )?(?:cuối |hết )?)?năm ((?:19|20)\d{2})$/iu.exec(period ?? '')?.[1]
    if (year === undefined || figure.value === null || figure.unit === null) return []
    if (/(?:tăng|giảm)$/iu.test(name) || AIMED.test(passage.text.slice(...span))) return []
    return [{ name, unit: figure.unit, year: Number(year), value, amount: figure.value, passage, span }]
  })
}

/** A row per series, a column per year, each value with its source; null when no row passes the check. */
export function seriesTable(series: readonly Series[], book: CitationBook): string | null {
  const shown = series.filter(({ points }) =>
    points.every(({ year, value, passage, span }) => isShown(`năm ${year}: ${value}`, [{ passage, span }])),
  )
  if (shown.length === 0) return null
  const years = [...new Set(shown.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  )
  const several = new Set(shown.map(({ place }) => place)).size > 1
  const rows = shown.map(({ indicator, place, points }) => [
    several && place !== null ? `${indicator} (${place})` : indicator,
    ...years.map((year) => {
      const point = points.find((one) => one.year === year)
      return point === undefined ? '–' : `${point.value} [${book.cite(point.passage, point.span)}]`
    }),
  ])
  return markdownTable([['Chỉ tiêu', ...years.map(String)], ...rows])
}
