import type { Library } from '../../../search/library.ts'
import type { Citation, Passage } from '../../../search/passage.ts'
import { createCitationBook } from '../../answer/citation-book.ts'
import { bareName, indicatorsIn } from '../indicator.ts'
import { type FiguresApart, findDisagreements } from './find-disagreements.ts'
import type { MeasuredFigure } from './measured-figure.ts'

/** One indicator of one place for which the reports give different values. */
export interface Disagreement {
  readonly indicator: string
  readonly place: string | null
  readonly period: string | null
  /** In reading order; places that give the same value each have their own. */
  readonly values: readonly {
    readonly value: string
    readonly unit: string | null
    readonly citation: Citation
  }[]
}

/** Lists them for the chosen reports, without a choice for all. */
export type ListDisagreements = (reportIds?: readonly string[]) => Promise<readonly Disagreement[]>

/** Looks through the library; what was found is kept until the library changes. */
export function createListDisagreements(library: Library): ListDisagreements {
  let generation = -1
  const kept = new Map<string, readonly Disagreement[]>()
  return async (reportIds) => {
    const stats = await library.stats()
    if (stats.generation !== generation) kept.clear()
    generation = stats.generation
    const key = reportIds === undefined ? '' : [...reportIds].sort().join(' ')
    const known = kept.get(key)
    if (known !== undefined) return known
    const listed = await listAll(library, reportIds)
    kept.set(key, listed)
    return listed
  }
}

async function listAll(
  library: Library,
  reportIds: readonly string[] | undefined,
): Promise<readonly Disagreement[]> {
  const summaries = (await library.documents()).flatMap(({ reports }) => reports)
  const chosen = summaries.filter(({ id }) => reportIds?.includes(id) ?? true)
  const places = [...new Set(chosen.map(({ place }) => place))]
  const found: Disagreement[] = []
  for (const place of places) {
    const reports = await Promise.all(
      chosen.filter((report) => report.place === place).map(({ id }) => library.report(id)),
    )
    // Reports that speak for no known place are set against themselves only.
    const groups = place === null ? reports.map((report) => [report]) : [reports]
    for (const group of groups) {
      const passages: readonly Passage[] = group.flatMap((report) => report?.contents ?? [])
      found.push(...merged(findDisagreements(passages)).map((apart) => disagreementOf(apart, place)))
    }
  }
  return found
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
    indicator: [...names].sort((a, b) => score(b) - score(a))[0]?.text ?? '',
    place,
    period: figures.find(({ years }) => years.length > 0)?.years.join(' - ') ?? null,
    values: figures.flatMap((measured) => {
      const { passage, figure, sentence } = measured
      const book = createCitationBook()
      book.cite(passage, sentence)
      const unit = figure.unit?.startsWith('%') === true ? figure.unit.slice(1) || null : figure.unit
      return book.citations().map((citation) => ({ value: figure.raw, unit, citation }))
    }),
  }
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
