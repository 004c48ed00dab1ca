import type { Figure, Period } from '../../search/figure.ts'
import { groupBy } from '../../search/group-by.ts'
import type { ReportSummary } from '../../search/library.ts'
import { capital } from '../../search/text/capital.ts'
import { periodWords as wordsOfPapers } from '../figures/describe-figure.ts'

export type ExampleKind = 'figure' | 'list' | 'comparison'

/** A question that the library may answer, and what its answer must hold to be one. */
export interface PossibleExample {
  readonly kind: ExampleKind
  readonly question: string
  /** The number that the answer must tell; null where any will do. */
  readonly tells: string | null
}

/** A stretch of time as a question names it; null for one that is seldom asked about. */
export function periodWords(period: Period): string | null {
  const { kind, from, to } = period
  const year = from.slice(0, 4)
  const month = Number(to.slice(5))
  if (year !== to.slice(0, 4)) return null
  switch (kind) {
    case 'year':
    case 'quarter':
    case 'month':
      return wordsOfPapers(period)
    case 'half':
      return month === 6 ? wordsOfPapers(period) : null
    case 'months':
      return `${month} tháng năm ${year}`
    default:
      return null
  }
}

interface Told {
  readonly name: string
  readonly area: string
  readonly period: string
  readonly raw: string
  /** Reports that tell a figure of this name: what many tell is asked about most. */
  readonly tellers: number
}

/** Few syllables, no numbers, no marks that part clauses: a name that a person would say. */
const SPEAKABLE = /^\p{L}[\p{L}\s]{8,60}$/u

function toldOf(figures: readonly Figure[]): readonly Told[] {
  const reportsOf = new Map<string, Set<string>>()
  const nameOf = ({ fullName, indicator }: Figure) => (fullName ?? indicator ?? '').trim()
  for (const figure of figures) {
    const name = nameOf(figure).toLowerCase()
    reportsOf.set(name, (reportsOf.get(name) ?? new Set()).add(figure.reportId))
  }
  return figures
    .flatMap((figure): readonly Told[] => {
      const name = nameOf(figure)
      const period = figure.period === null ? null : periodWords(figure.period)
      const isNamed = SPEAKABLE.test(name) && figure.quantity.unit !== null && !figure.quantity.rank
      if (!isNamed || figure.area === null || period === null || figure.context !== null) return []
      const tellers = reportsOf.get(name.toLowerCase())?.size ?? 0
      return [{ name, area: figure.area.name, period, raw: figure.quantity.raw, tellers }]
    })
    .sort((one, other) => other.tellers - one.tellers)
}

function apart<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()]
}

/**
 * Questions that a newcomer may press, made of what the papers tell: a figure by its name, area and time; the same
 * for two areas or two times; what a paper lists under a heading that most papers have. The likeliest come first.
 *
 * @param figures results of the papers given
 */
export function possibleExamples(
  figures: readonly Figure[],
  reports: readonly ReportSummary[],
): readonly PossibleExample[] {
  const told = apart(toldOf(figures), ({ name, area, period }) => `${name}|${area}|${period}`.toLowerCase())
  const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
  const single = told.map(({ name, area, period, raw }) => ({
    kind: 'figure' as const,
    question: `${capital(name)} của ${area} ${period} là bao nhiêu?`,
    tells: raw,
  }))
  const ofName = groupBy(told, ({ name }) => name.toLowerCase())
  const pairs = told.flatMap((one) => {
    const same = ofName.get(one.name.toLowerCase()) ?? []
    const alike = same.slice(same.indexOf(one) + 1)
    const place = alike.find(({ area, period }) => area !== one.area && period === one.period)
    const time = alike.find(({ area, period }) => area === one.area && period !== one.period)
    const question =
      place !== undefined
        ? `So sánh ${lowered(one.name)} của ${one.area} và ${place.area} ${one.period}`
        : time !== undefined
          ? `So sánh ${lowered(one.name)} của ${one.area} ${one.period} và ${time.period}`
          : null
    return question === null ? [] : [{ kind: 'comparison' as const, question, tells: null }]
  })
  const lists = reports.flatMap((report) => {
    const area = report.area || report.place
    const period = report.periodSpan == null ? null : periodWords(report.periodSpan)
    if (!area || period === null || report.draft || report.parentId !== undefined) return []
    return [
      `Những hạn chế của ${area} ${period} là gì?`,
      `Nhiệm vụ trọng tâm của ${area} ${period} là gì?`,
    ].map((question) => ({ kind: 'list' as const, question, tells: null }))
  })
  return apart([...single, ...lists, ...pairs], ({ question }) => question)
}
