import type { Period } from '../../search/figure.ts'
import { groupBy } from '../../search/group-by.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { Measured } from '../figures/measured-in.ts'
import { indicatorWords, sameRole } from '../figures/same-measure.ts'
import type { FigureSeries } from '../figures/series.ts'

type Timed = FigureSeries['figures'][number]

const FEWEST_TIMES = 2
const MOST_ROWS = 12

/**
 * What figures tell of the times that are to be compared: of each indicator of one unit the value of each time, the first
 * that is told. Those that the subject names come alone where there are any.
 *
 * @param measured the figures that ingest read, by passage, of the passages that are drawn from
 */
export function timesBeside(
  times: readonly Period[],
  measured: Measured,
  subject: readonly string[],
): readonly FigureSeries[] {
  const isAsked = (period: Period | null) =>
    period !== null && times.some(({ from, to }) => period.from === from && period.to === to)
  const levels = [...measured.values()]
    .flat()
    .filter(
      (figure): figure is Timed =>
        figure.indicator !== null &&
        isAsked(figure.period) &&
        (sameRole(figure.role, 'result') || figure.role === 'estimate') &&
        figure.partOf === null,
    )
  const keyOf = (figure: Timed) =>
    [
      [...indicatorWords(figure)].sort().join(' '),
      figure.quantity.base,
      figure.direction ?? '',
      figure.area?.name ?? '',
    ].join('\n')
  const rows = [...groupBy(levels, keyOf).values()].flatMap((group): FigureSeries[] => {
    const byTime = [...groupBy(group, ({ period }) => period.to).values()].flatMap(([first]) => first ?? [])
    const [first] = byTime
    if (first === undefined || byTime.length < FEWEST_TIMES) return []
    const figures = byTime.toSorted((a, b) => (a.period.to < b.period.to ? -1 : 1))
    return [{ indicator: first.indicator ?? '', area: null, figures }]
  })
  const asked = new Set(subject)
  const about = rows.filter(
    ({ indicator }) => plainTerms(indicator).filter((term) => asked.has(term)).length >= 2,
  )
  return (about.length > 0 ? about : rows).slice(0, MOST_ROWS)
}
