import type { Passage } from '../../../search/passage.ts'
import { type YearPoint, yearPoints } from '../year-points.ts'
import { type MeasuredFigure, measuredFigures } from './measured-figure.ts'

/** A total of several years, and the years that a note counts up, which give another. */
export interface YearTotal {
  readonly total: MeasuredFigure
  readonly years: readonly YearPoint[]
  /** The sum of the years, in the unit as printed. */
  readonly computed: number
}

/** Sums further off are sums of something else. */
const NEARLY = 0.05

/** Sets the values of single years in a note against the total of just those years in the passage it hangs on. */
export function findYearTotals(note: Passage, host: Passage): readonly YearTotal[] {
  const years = yearPoints(note, host)
  const [first] = years
  const last = years.at(-1)
  if (
    first === undefined ||
    last === undefined ||
    years.some(({ unit, name }) => unit !== first.unit || name !== first.name)
  )
    return []
  const complete = last.year - first.year + 1 === years.length && years.length >= 3
  const computed = years.reduce((sum, { amount }) => sum + amount, 0)
  if (!complete) return []
  return measuredFigures(host).flatMap((total) => {
    const { figure } = total
    const span = total.years.join() === [first.year, last.year].join()
    const apart = Math.abs((figure.value ?? 0) - computed)
    const wrong = apart > Math.max(1, years.length * 0.5) && apart <= NEARLY * computed
    return figure.unit === first.unit && span && wrong ? [{ total, years, computed }] : []
  })
}
