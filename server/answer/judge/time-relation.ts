import type { Period } from '../../../search/figure.ts'
import type { ReportSummary } from '../../../search/library.ts'
import { keepResults } from '../../../search/text/keep-results.ts'
import { findTimes, type TimeMention } from '../../../search/text/time-mentions.ts'
import type { PassageView } from '../passage-view.ts'
import type { Span } from '../span.ts'
import { type AskedScope, datesIn } from './asked-scope.ts'

/** How the time of what could be said stands to the time asked about. */
export type TimeRelation = 'same' | 'inside' | 'around' | 'apart' | 'unknown'

/** Months counted from year 0; both ends are of the stretch. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const stretch = ({ months, years }: TimeMention, year: number): Stretch => ({
  from: (years?.[0] ?? year) * 12 + months[0],
  to: (years?.[1] ?? year) * 12 + months[1],
})

function relate(asked: Stretch, own: Stretch): TimeRelation {
  if (asked.from === own.from && asked.to === own.to) return 'same'
  if (own.from >= asked.from && own.to <= asked.to) return 'inside'
  if (asked.from >= own.from && asked.to <= own.to) return 'around'
  return 'apart'
}

/** How a figure's own period stands to the times asked about; the best relation. */
export function relatePeriod(asked: readonly TimeMention[], { from, to }: Period): TimeRelation {
  const month = (at: string): number => Number(at.slice(0, 4)) * 12 + Number(at.slice(5))
  let best: TimeRelation = 'unknown'
  for (const one of asked) {
    const years = one.years ?? ([Number(from.slice(0, 4)), Number(to.slice(0, 4))] as const)
    const relation = relate(
      { from: years[0] * 12 + one.months[0], to: years[1] * 12 + one.months[1] },
      { from: month(from), to: month(to) },
    )
    if (ORDER.indexOf(relation) < ORDER.indexOf(best)) best = relation
  }
  return best
}

const ORDER: readonly TimeRelation[] = ['same', 'inside', 'around', 'apart', 'unknown']

/** Times that words are about, not those that they only compare with. */
const timesIn: (text: string) => readonly TimeMention[] = keepResults((text) =>
  findTimes(text).filter(({ base, compared }) => base === null && !compared),
)

const lastYear = (text: string | null | undefined): string | undefined =>
  text?.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)?.at(-1)

/**
 * The year that a report's own words leave out: the last one of the time that it reports on. Its title may name the
 * year after, too ("… năm 2024, nhiệm vụ năm 2025"); of several years that it is about those after its date are not meant.
 */
export function yearOfReport(report: ReportSummary | null): number | null {
  const issued = report?.date?.slice(0, 4)
  const year = lastYear(report?.period) ?? lastYear(report?.title) ?? issued
  if (year === undefined) return null
  const isOfSeveral = /(?:19|20)\d{2}\D+(?:19|20)\d{2}/u.test(report?.period ?? '')
  return isOfSeveral && issued !== undefined ? Math.min(Number(year), Number(issued)) : Number(year)
}

/**
 * How the nearest time that is told for a span stands to the times asked about: in the span, its sentence, the
 * sentences before it, the lead, the headings from the innermost, or the report's title.
 *
 * @param header what stands above an enumeration, its own words
 * @returns the best relation, and whether it was read in the span's own sentence
 */
export function timeRelation(
  { times: asked, dates }: Pick<AskedScope, 'times' | 'dates'>,
  view: PassageView,
  span: Span,
  report: ReportSummary | null,
  header = '',
): { readonly relation: TimeRelation; readonly own: boolean } {
  if (asked.length === 0 && dates.length === 0) return { relation: 'unknown', own: false }
  const year = yearOfReport(report)
  if (dates.length > 0) {
    const said = datesIn(view.passage.text.slice(...span), year)
    if (dates.some((date) => said.includes(date))) return { relation: 'same', own: true }
  }
  if (asked.length === 0) return { relation: 'unknown', own: false }
  const { text, lead, path, host } = view.passage
  const sentence = view.sentences.find(([from, to]) => span[0] >= from && span[0] < to) ?? span
  const sources: readonly (() => string)[] = [
    () => header,
    () => text.slice(...span),
    () => text.slice(...sentence),
    () => text.slice(0, span[0]),
    () => `${lead?.text ?? ''} ${host?.text ?? ''}`,
    ...path.toReversed().map(
      ({ title }) =>
        () =>
          title,
    ),
    () => report?.period ?? '',
    () => report?.title ?? '',
  ]
  for (const [place, source] of sources.entries()) {
    const times = timesIn(source())
    if (times.length === 0) continue
    let best: TimeRelation = 'unknown'
    for (const one of asked) {
      const ofYear = one.years?.[0] ?? year
      for (const own of times) {
        const ownYear = own.years?.[0] ?? year ?? ofYear
        // A question that leaves out the year asks of any.
        const relation =
          one.years === null
            ? relate(stretch(one, 0), stretch({ ...own, years: null }, 0))
            : relate(stretch(one, one.years[0]), stretch(own, ownYear ?? one.years[0]))
        if (ORDER.indexOf(relation) < ORDER.indexOf(best)) best = relation
      }
    }
    if (best !== 'unknown') return { relation: best, own: place < 3 }
  }
  const dated = asked[0]?.years ?? null
  if (dated !== null && year !== null)
    return { relation: year >= dated[0] && year <= dated[1] ? 'around' : 'apart', own: false }
  return { relation: 'unknown', own: false }
}
