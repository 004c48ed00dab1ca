import type { Passage } from '../../search/passage.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { isShown } from './is-shown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Pause } from './pause.ts'
import { type YearPoint, yearPoints } from './year-points.ts'

/** One indicator over at least three years. */
export interface Series {
  readonly indicator: string
  readonly place: string | null
  readonly unit: string
  /** One per year, in order. */
  readonly points: readonly YearPoint[]
}

const FEWEST_YEARS = 3
/** What a name may carry or not and mean the same. */
const IDLE: ReadonlySet<string> = new Set(
  'của tỉnh thành phố toàn trên địa bàn cả ước được theo tính'.split(' '),
)

/**
 * The indicators that passages give over three years and more, in one sentence or in several, in one report or in
 * a report and its appendix. Goals are no values. A year for which two values are told has none: which one holds
 * cannot be known.
 */
export async function seriesIn(passages: readonly Passage[], pause: Pause): Promise<readonly Series[]> {
  const groups = new Map<string, YearPoint[]>()
  for (const point of await allYearPoints(passages, pause)) {
    const key = seriesKey(point)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [point])
    else known.push(point)
  }
  return [...groups.values()].flatMap((points) => {
    const [first] = points
    const years = new Map<number, YearPoint | null>()
    for (const point of points) {
      const known = years.get(point.year)
      if (known === undefined) years.set(point.year, point)
      else if (known !== null && !sameValue(known, point)) years.set(point.year, null)
    }
    const sure = [...years.values()].filter((point) => point !== null)
    if (first === undefined || sure.length < FEWEST_YEARS) return []
    const sorted = sure.sort((a, b) => a.year - b.year)
    const indicator = first.name.charAt(0).toUpperCase() + first.name.slice(1)
    return [{ indicator, place: first.passage.place, unit: first.unit, points: sorted }]
  })
}

/** The values of single years that the passages give, in reading order. */
async function allYearPoints(passages: readonly Passage[], pause: Pause): Promise<readonly YearPoint[]> {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const points: YearPoint[] = []
  for (const passage of passages) {
    await pause()
    points.push(
      ...yearPoints(passage, passage.host === undefined ? undefined : byId.get(passage.host.passageId)),
    )
  }
  return points
}

function seriesKey({ name, unit, passage }: YearPoint): string {
  const terms = plainTerms(name).filter((term) => !IDLE.has(term))
  return [passage.place ?? passage.reportId, [...new Set(terms)].sort().join(' '), unit].join('\n')
}

/** One told more exactly than the other is the same: "83,7%" and "83,74%". */
function sameValue(a: YearPoint, b: YearPoint): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b))
  return Math.abs(a.amount - b.amount) < 10 ** -decimals
}

function decimalsOf({ figure }: YearPoint): number {
  return /,(\d+)/u.exec(figure.raw)?.[1]?.length ?? 0
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
  const rows = shown.map(({ indicator, place, points }) => {
    const named = several && place !== null ? `${indicator} (${place})` : indicator
    const marks = points.map(({ passage, span }) => `[${book.cite(passage, span)}]`)
    // Values of one place share its mark, which then stands with the name.
    const one = new Set(marks).size === 1
    return [
      one ? `${named} ${marks[0]}` : named,
      ...years.map((year) => {
        const index = points.findIndex((point) => point.year === year)
        const point = points[index]
        if (point === undefined) return '–'
        return one ? point.value : `${point.value} ${marks[index]}`
      }),
    ]
  })
  return markdownTable([['Chỉ tiêu', ...years.map(String)], ...rows])
}
