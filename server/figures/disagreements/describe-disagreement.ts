import type { Passage } from '../../../search/passage.ts'
import type { Pause } from '../../../search/pause.ts'
import { createCitationBook } from '../../answer/citation-book.ts'
import type { Span } from '../../answer/span.ts'
import { periodWords } from '../describe-figure.ts'
import { type PlacedFigure, placeKey } from '../placed-figure.ts'
import { indicatorName } from '../shown-figure.ts'
import type { Disagreement } from './disagreement.ts'
import type { Miscount } from './miscounts.ts'
import type { PapersApart } from './papers-apart.ts'
import type { PartOrBeside } from './part-or-beside.ts'
import type { YearTotal } from './year-totals.ts'

/** Figures that disagree as a person reads them; those that share a figure are told together. */
export async function describeFigures(
  apart: readonly (readonly PlacedFigure[])[],
  pause: Pause,
): Promise<readonly Disagreement[]> {
  const described: Disagreement[] = []
  for (const figures of await merged(apart, pause)) {
    await pause()
    described.push(disagreementOf(figures))
  }
  return described
}

/** Pairs that share a figure are one disagreement with three values or more. */
async function merged(
  apart: readonly (readonly PlacedFigure[])[],
  pause: Pause,
): Promise<readonly (readonly PlacedFigure[])[]> {
  const groups: Map<string, PlacedFigure>[] = []
  /** The first group that each figure is in. */
  const groupOf = new Map<string, number>()
  for (const figures of apart) {
    await pause()
    const own = new Map(figures.map((figure) => [placeKey(figure), figure]))
    const at = Math.min(groups.length, ...[...own.keys()].flatMap((key) => groupOf.get(key) ?? []))
    const group = groups[at] ?? new Map<string, PlacedFigure>()
    groups[at] = group
    for (const [key, figure] of own) {
      group.set(key, figure)
      groupOf.set(key, Math.min(at, groupOf.get(key) ?? at))
    }
  }
  return groups.map((group) => [...group.values()].sort(inReadingOrder))
}

function inReadingOrder(a: PlacedFigure, b: PlacedFigure): number {
  if (a.passage.file !== b.passage.file) return a.passage.file < b.passage.file ? -1 : 1
  return a.passage.lines[0] - b.passage.lines[0] || a.start - b.start
}

function disagreementOf(figures: readonly PlacedFigure[]): Disagreement {
  const names = figures.map(nameOf)
  return {
    kind: figures.every(({ date }) => date !== null) ? 'date' : 'figure',
    indicator: [...names].sort((a, b) => score(b) - score(a))[0] ?? '',
    place: placeOf(figures),
    period: commonPeriod(figures),
    computed: null,
    values: figures.flatMap(quotedValue),
  }
}

/** The time that all the figures are of, in the words of papers; null where they are of several or of none. */
function commonPeriod(figures: readonly PlacedFigure[]): string | null {
  const told = new Set(
    figures.map(({ figure }) => (figure?.period == null ? null : periodWords(figure.period))),
  )
  return told.size === 1 ? ([...told][0] ?? null) : null
}

/** The area that all are of, as a place is called; that of the reports where they name several. */
function placeOf(figures: readonly PlacedFigure[]): string | null {
  const areas = new Set(figures.map(({ figure }) => figure?.area?.name ?? null))
  const [area] = areas
  if (areas.size === 1 && area != null) return placeName(area)
  const places = new Set(figures.map(({ passage }) => passage.place))
  return places.size === 1 ? ([...places][0] ?? null) : null
}

/** A province is called by its bare name. */
function placeName(area: string): string {
  return area.replace(/^(?:tỉnh|thành phố) /u, '')
}

function quotedValue({ passage, start, end, raw, unit, sentence }: PlacedFigure): Disagreement['values'] {
  // A percent sign that is printed belongs to the number: "9,1%/năm" → "9,1%", "/năm".
  const percent = /^.*%/su.exec(passage.text.slice(start, end))?.[0]
  return percent === undefined
    ? cited(passage, sentence, raw, unit)
    : cited(passage, sentence, percent, unit?.replace(/^%/u, '') || null)
}

function cited(passage: Passage, span: Span, value: string, unit: string | null): Disagreement['values'] {
  const book = createCitationBook()
  book.cite(passage, span)
  return book.citations().map((citation) => ({ value, unit, citation }))
}

/** Figures of one place that do not go together, with what they give when reckoned again. */
export function describeMiscount({ figures, computed }: Miscount): Disagreement {
  const [first] = figures
  const unit = first?.unit?.startsWith('%') === true ? '%' : ` ${first?.unit ?? ''}`
  return {
    kind: 'sum',
    indicator: first === undefined ? '' : nameOf(first),
    place: placeOf(figures),
    period: commonPeriod(figures),
    computed: `${printed(computed)}${unit}`.trim(),
    values: figures.flatMap(quotedValue),
  }
}

/** A whole with its part, and the two told beside each other. */
export function describePartOrBeside({ whole, part, beside, computed }: PartOrBeside): Disagreement {
  return {
    kind: 'sum',
    indicator: nameOf(whole),
    place: placeOf([whole]),
    period: commonPeriod([whole]),
    computed: `${printed(computed)} ${whole.unit ?? ''}`.trim(),
    values: [whole, part, ...beside].flatMap(quotedValue),
  }
}

/** A total with the years that give another. */
export function describeYearTotal({ total, years, computed }: YearTotal): Disagreement {
  return {
    kind: 'sum',
    indicator: nameOf(total),
    place: placeOf([total]),
    period: commonPeriod([total]),
    computed: `${printed(computed)} ${total.unit ?? ''}`.trim(),
    values: [total, ...years].flatMap(quotedValue),
  }
}

function printed(amount: number): string {
  return amount.toLocaleString('vi-VN', { maximumFractionDigits: 2 })
}

/** One paper with two numbers or dates; places that name it alike are told once. */
export function describePapers(pairs: readonly PapersApart[]): readonly Disagreement[] {
  return pairs.map(({ papers, apart }) => {
    const [first] = papers
    const places = new Set(papers.map(({ passage }) => passage.place))
    const kind = capital(first.kind)
    return {
      kind: 'paper',
      indicator: apart === 'date' ? `Ngày của ${first.kind} số ${first.printed}` : `Số của ${kind}`,
      place: places.size === 1 ? first.passage.place : null,
      period: null,
      computed: null,
      values: papers.flatMap(({ passage, sentence, printed, printedDate }) =>
        cited(
          passage,
          sentence,
          apart === 'date' ? (printedDate ?? '') : [printed, printedDate].filter(Boolean).join(', '),
          null,
        ),
      ),
    }
  })
}

function score(name: string): number {
  return -Math.abs(name.length - 40)
}

function nameOf({ passage, figure, sentence, start }: PlacedFigure): string {
  if (figure?.indicator != null) return capital(indicatorName(figure))
  const before = passage.text.slice(sentence[0], start)
  const words = before.split(/[;,(]\s*/u).findLast((part) => part.trim().split(/\s+/u).length >= 3) ?? before
  return capital(words.trim().split(/\s+/u).slice(-10).join(' '))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
