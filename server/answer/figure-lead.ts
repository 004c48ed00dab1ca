import type { Figure, Period, PeriodKind } from '../../search/figure.ts'
import type { Passage } from '../../search/passage.ts'
import { bareAreaName } from '../../search/text/areas.ts'
import type { TimeMention } from '../../search/text/time-mentions.ts'
import { aimOf } from '../figures/aim-of.ts'
import { periodWords } from '../figures/describe-figure.ts'
import { checkSentence } from './check.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { relatePeriod, type TimeRelation } from './judge/time-relation.ts'
import type { RatedSpan } from './rate-span.ts'

export type Quoted = Pick<RatedSpan, 'view' | 'span'>

/**
 * What the figures of a quote are, where the quote does not say so itself: "mục tiêu năm 2030", "số liệu tháng 3 năm 2024
 * của huyện Sa Rài". Null where nothing need be said, or what ingest read stands neither in the quote nor in the title,
 * headings and lead of its paper. A row of a table names its heads itself.
 */
export function figureLead(quoted: Quoted): string | null {
  const { passage } = quoted.view
  if (passage.table !== undefined) return null
  const levels = levelsIn(quoted)
  const said = passage.text.slice(...quoted.span)
  const aim = aimOf(levels, said)
  const time = timeOf(levels, said)
  const area = areaOf(levels, said, passage)
  const words =
    aim === null
      ? time === null && area === null
        ? []
        : [
            ['số liệu', time, area],
            ['số liệu', time ?? area],
          ]
      : [[aim.withTime, area], [aim.withTime], [aim.role]]
  return firstShown(quoted, words)
}

/** The first of several leads, each in parts, that a quote, its headings or its paper's title bear out; null where none is. */
export function firstShown(
  { view: { passage }, span }: Quoted,
  leads: readonly (readonly (string | null)[])[],
): string | null {
  const quote = passage.text.slice(...span)
  return (
    leads
      .map((parts) => parts.filter((part) => part !== null).join(' '))
      .find((lead) => checkSentence(lead, [{ passage, quote }]).ok) ?? null
  )
}

/** What opens an item of a list: a dash, and what its figures are where the quote does not say. */
export function itemOpening(quoted: Quoted): string {
  const lead = figureLead(quoted)
  return lead === null ? '- ' : `- ${leadIn(lead)}`
}

/** A lead as it stands before a quote: "Mục tiêu năm 2030: ". */
export function leadIn(lead: string): string {
  return `${lead.charAt(0).toUpperCase()}${lead.slice(1)}: `
}

/** The figures of a span that tell how much, not by how much it changed or how much of a plan it is. */
export function levelsIn({ view, span }: Quoted): readonly Figure[] {
  return view.measured.filter(
    ({ quantity, role }) =>
      quantity.start >= span[0] &&
      quantity.end <= span[1] &&
      role !== 'change' &&
      role !== 'share' &&
      role !== 'base',
  )
}

/** The time that all are of, where its year is not in the words quoted. */
export function timeOf(figures: readonly Figure[], said: string): string | null {
  const period = solePeriod(figures)
  return period === null || said.includes(period.to.slice(0, 4)) ? null : periodWords(period)
}

/** The time that all figures are of; null where they are of several, or one is of none that is known. */
export function solePeriod(figures: readonly Figure[]): Period | null {
  const [first] = figures
  if (first?.period == null) return null
  const words = periodWords(first.period)
  return figures.every(({ period }) => period !== null && periodWords(period) === words) ? first.period : null
}

/** The area that all are of, where it is another than the paper's place or its issuer's, and not in the words quoted. */
export function areaOf(
  figures: readonly Figure[],
  said: string,
  { place, issuer }: Pick<Passage, 'place' | 'issuer'>,
): string | null {
  const areas = new Set(figures.map(({ area }) => area?.name ?? null))
  const [area] = areas
  if (areas.size !== 1 || area == null || area === 'cả nước') return null
  const bare = bareAreaName(area)
  const isWhose = place === null ? issuer?.includes(bare) === true : bare === place
  return isWhose || said.includes(bare) ? null : `của ${area}`
}

/** Times that are a part of a year or of half of one. */
const PARTS: ReadonlySet<PeriodKind> = new Set(['month', 'quarter', 'half', 'months'])

/**
 * Says before a quote that it is of another time than the one asked about, as where the papers hold no figure of that,
 * or of a part of it; null where some figure of the quote meets the time, or its passage or its paper names the year.
 */
export function ofAnotherTime(asked: readonly TimeMention[], quoted: Quoted): SentenceDraft | null {
  const years = asked.flatMap((time) => time.years ?? [])
  const levels = levelsIn(quoted)
  if (years.length === 0 || levels.length === 0) return null
  const isAll = (relation: TimeRelation): boolean =>
    levels.every(({ period }) => period !== null && relatePeriod(asked, period) === relation)
  const { passage } = quoted.view
  if (isAll('inside') && levels.every(({ period }) => period !== null && PARTS.has(period.kind)))
    return opening(
      'Không thấy số liệu của cả thời gian được hỏi; sau đây là số liệu của một phần thời gian đó.',
      quoted,
    )
  const record = [passage.text, passage.reportTitle, passage.lead?.text ?? ''].join(' ')
  if (!isAll('apart') || years.some((year) => record.includes(String(year)))) return null
  const period = solePeriod(levels)
  const told = (time: string): string =>
    `Không thấy số liệu của thời gian được hỏi; sau đây là số liệu ${time}.`
  const shown = period === null ? null : firstShown(quoted, [[told(periodWords(period))]])
  return opening(shown ?? told('của thời gian khác'), quoted)
}

function opening(said: string, { view: { passage }, span }: Quoted): SentenceDraft {
  const quote = passage.text.slice(...span)
  return { pieces: [{ said }], block: 'text', tail: '\n\n', about: { passage, quote } }
}
