import type { Figure, Period } from '../../search/figure.ts'
import { bareAreaName } from '../../search/text/areas.ts'
import type { TimeMention } from '../../search/text/time-mentions.ts'
import { aimOf } from '../figures/aim-of.ts'
import { periodWords } from '../figures/describe-figure.ts'
import { isOneStretch } from '../figures/same-measure.ts'
import { areaOf, firstShown, levelsIn, type Quoted, solePeriod, timeOf } from './figure-lead.ts'
import { relatePeriod } from './judge/time-relation.ts'
import type { SideKind } from './sides.ts'

/** True when the sides are told of several times, so that each must say its own; of two times compared each is known. */
export function areOfSeveralTimes(kind: SideKind, sides: readonly { readonly figure: Figure }[]): boolean {
  const [first] = sides
  if (first === undefined || kind === 'Kỳ') return false
  return sides.some(
    ({ figure }) => figure.period !== first.figure.period && !isOneStretch(first.figure, figure),
  )
}

/** The time is the one asked about, or ends with it where the question asks until when; any is where none is asked. */
export function isAsked(asked: readonly TimeMention[], period: Period): boolean {
  const ends = (time: TimeMention): boolean =>
    time.kind === 'until' && period.to === `${time.years?.[1]}-${String(time.months[1]).padStart(2, '0')}`
  return asked.length === 0 || relatePeriod(asked, period) === 'same' || asked.some(ends)
}

/**
 * What stands before the words of a side: "mục tiêu năm 2030", "số liệu giai đoạn 2021 - 2025". An aim or an estimate,
 * a time that is not the one asked about or not that of the other sides, and another area are always told; null where
 * the words say it themselves.
 */
export function sideLead(
  side: Quoted & {
    readonly name: string
    /** Asked about for this side. */
    readonly times: readonly TimeMention[]
    /** Chosen to answer; null where the words were. */
    readonly figure: Figure | null
  },
  areOfSeveralTimes: boolean,
): string | null {
  const { view, span, figure, times, name } = side
  const figures = figure === null ? levelsIn(side) : [figure]
  const said = view.passage.text.slice(...span)
  const isRow = view.passage.table !== undefined
  const period = solePeriod(figures)
  const isOther = period !== null && !isAsked(times, period)
  const mustTell = period !== null && (isOther || areOfSeveralTimes) && !said.includes(periodWords(period))
  const time = mustTell ? periodWords(period) : isRow ? null : timeOf(figures, said)
  // The words of a row do not say which of its cells is an aim.
  const role = aimOf(figures, isRow && figure !== null ? '' : said)?.role ?? null
  const area = isRow ? null : areaOf(figures, said, view.passage)
  const ofArea = area !== null && name.includes(bareAreaName(area.replace(/^của /u, ''))) ? null : area
  if (time === null && role === null && ofArea === null) return null
  const what = role ?? 'số liệu'
  const leads = [[time, ofArea], [time], [ofArea]].filter((parts) => parts.some((part) => part !== null))
  const shown = firstShown(
    side,
    leads.map((parts) => [what, ...parts]),
  )
  return shown ?? (mustTell ? `${what} của thời gian khác` : role)
}
