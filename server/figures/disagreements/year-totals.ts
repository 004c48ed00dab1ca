import type { Figure } from '../../../search/figure.ts'
import type { Passage } from '../../../search/passage.ts'
import { type PlacedFigure, placed } from '../placed-figure.ts'
import { sameRole } from '../same-measure.ts'

/** A total of several years, and the years that a note counts up, which give another. */
export interface YearTotal {
  readonly total: PlacedFigure
  readonly years: readonly PlacedFigure[]
  /** The sum of the years, in the unit as printed. */
  readonly computed: number
}

/** Sums further off are sums of something else. */
const NEARLY = 0.05
const FEWEST = 3

/**
 * Sets the values of single years in a note against the total of just those years in the passage it hangs on.
 *
 * @param ofNote the figures of the note, in order
 * @param ofHost the figures of the passage that it hangs on
 */
export function findYearTotals(
  note: Passage,
  ofNote: readonly Figure[],
  host: Passage,
  ofHost: readonly Figure[],
): readonly YearTotal[] {
  const years = ofNote.filter(
    ({ period, role, from }) =>
      period?.kind === 'year' && from.period === 'clause' && sameRole(role, 'result'),
  )
  const [first] = years
  const last = years.at(-1)
  if (first?.period == null || last?.period == null || years.length < FEWEST) return []
  const { unit } = first.quantity
  const [from, to] = [Number(first.period.from.slice(0, 4)), Number(last.period.from.slice(0, 4))]
  const isRun = years.every(
    ({ quantity, indicator, period }, index) =>
      quantity.unit === unit &&
      indicator === first.indicator &&
      Number(period?.from.slice(0, 4)) === from + index,
  )
  if (!isRun || to - from + 1 !== years.length) return []
  const computed = years.reduce((sum, { quantity }) => sum + quantity.printed, 0)
  return ofHost.flatMap((total) => {
    const { period, quantity } = total
    const spans = period !== null && period.from === first.period?.from && period.to === last.period?.to
    const apart = Math.abs(quantity.printed - computed)
    const wrong = apart > Math.max(1, years.length * 0.5) && apart <= NEARLY * computed
    if (quantity.unit !== unit || !spans || !wrong) return []
    return [{ total: placed(host, total), years: years.map((year) => placed(note, year)), computed }]
  })
}
