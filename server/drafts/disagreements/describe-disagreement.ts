import type { Passage } from '../../../search/passage.ts'
import { createCitationBook } from '../../answer/citation-book.ts'
import type { Span } from '../../answer/span.ts'
import { bareName, indicatorsIn } from '../indicator.ts'
import type { FiguresApart } from './find-disagreements.ts'
import type { Disagreement } from './list-disagreements.ts'
import type { MeasuredFigure } from './measured-figure.ts'
import type { Miscount } from './miscounts.ts'
import type { PapersApart } from './papers-apart.ts'
import type { YearTotal } from './year-totals.ts'

/** Pairs of figures as a person reads them; pairs that share a figure are told together. */
export function describeFigures(
  pairs: readonly FiguresApart[],
  place: string | null,
): readonly Disagreement[] {
  return merged(pairs).map((figures) => disagreementOf(figures, place))
}

/** Pairs that share a figure are one disagreement with three values or more. */
function merged(pairs: readonly FiguresApart[]): readonly (readonly MeasuredFigure[])[] {
  const groups: Set<MeasuredFigure>[] = []
  for (const { figures, copies } of pairs) {
    const all = [...figures, ...copies]
    const known = groups.find((group) => all.some((figure) => group.has(figure)))
    if (known === undefined) groups.push(new Set(all))
    else for (const figure of all) known.add(figure)
  }
  return groups.map((group) => [...group].sort(inReadingOrder))
}

function inReadingOrder(a: MeasuredFigure, b: MeasuredFigure): number {
  if (a.passage.file !== b.passage.file) return a.passage.file < b.passage.file ? -1 : 1
  return a.passage.lines[0] - b.passage.lines[0] || a.figure.start - b.figure.start
}

function disagreementOf(figures: readonly MeasuredFigure[], place: string | null): Disagreement {
  const names = figures.map(nameOf)
  return {
    kind: figures.every(({ kind }) => kind === 'date') ? 'date' : 'figure',
    indicator: [...names].sort((a, b) => score(b) - score(a))[0]?.text ?? '',
    place,
    period: commonYears(figures),
    computed: null,
    values: figures.flatMap(quotedValue),
  }
}

/** The years that most of the figures are told of and none contradicts; null otherwise. */
function commonYears(figures: readonly MeasuredFigure[]): string | null {
  const told = figures.filter(({ years }) => years.length > 0).map(({ years }) => years.join(' - '))
  const one = new Set(told).size === 1 && told.length * 2 >= figures.length
  return one ? (told[0] ?? null) : null
}

function quotedValue({ passage, figure, sentence }: MeasuredFigure): Disagreement['values'] {
  const unit = figure.unit?.startsWith('%') === true ? figure.unit.slice(1) || null : figure.unit
  return cited(passage, sentence, figure.raw, unit)
}

function cited(passage: Passage, span: Span, value: string, unit: string | null): Disagreement['values'] {
  const book = createCitationBook()
  book.cite(passage, span)
  return book.citations().map((citation) => ({ value, unit, citation }))
}

/** Figures of one place that do not go together, with what they give when reckoned again. */
export function describeMiscount({ figures, computed }: Miscount, place: string | null): Disagreement {
  const [first] = figures
  const unit = first?.figure.unit?.startsWith('%') === true ? '%' : ` ${first?.figure.unit ?? ''}`
  return {
    kind: 'sum',
    indicator: first === undefined ? '' : nameOf(first).text,
    place,
    period: first === undefined || first.years.length === 0 ? null : first.years.join(' - '),
    computed: `${printed(computed)}${unit}`.trim(),
    values: figures.flatMap(quotedValue),
  }
}

/** A total with the years that give another. */
export function describeYearTotal({ total, years, computed }: YearTotal, place: string | null): Disagreement {
  return {
    kind: 'sum',
    indicator: capital(years[0]?.name ?? ''),
    place,
    period: total.years.join(' - '),
    computed: `${printed(computed)} ${total.figure.unit ?? ''}`.trim(),
    values: [
      ...quotedValue(total),
      ...years.flatMap(({ passage, span, figure }) => cited(passage, span, figure.raw, figure.unit)),
    ],
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

interface Name {
  readonly text: string
  /** True when a whole clause names the figure; otherwise it is the words before it. */
  readonly whole: boolean
}

function score({ text, whole }: Name): number {
  return (whole ? 100 : 0) - Math.abs(text.length - 40)
}

function nameOf({ passage, figure, sentence }: MeasuredFigure): Name {
  const named = indicatorsIn(passage.text, sentence).find((one) => one.figure.start === figure.start)
  if (named !== undefined) return { text: capital(named.name), whole: true }
  const before = passage.text.slice(sentence[0], figure.start)
  // "Thu ngân sách tăng 9,1%/năm, ước năm 2025 đạt …": the clause before names it.
  const told = before
    .split(/[;(]\s*|,\s+/u)
    .map((part) => bareName(part.replace(/\s*\d.*$/su, '')))
    .findLast((name) => name !== null && name.split(' ').length >= 3)
  if (told != null) return { text: capital(told), whole: false }
  const words = before.split(/[;,(]\s*/u).findLast((part) => part.trim().split(/\s+/u).length >= 3) ?? before
  return { text: capital(words.trim().split(/\s+/u).slice(-10).join(' ')), whole: false }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
