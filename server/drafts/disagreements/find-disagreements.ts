import type { Passage } from '../../../search/passage.ts'
import { type MeasuredFigure, measuredFigures } from './measured-figure.ts'
import { sameAmount, unitSlip } from './same-amount.ts'

/** Figures of different places of the same reports that measure one thing and differ. */
export interface FiguresApart {
  readonly figures: readonly [MeasuredFigure, MeasuredFigure]
  /** Further figures that measure the same: each stands with one of the two, with its amount. */
  readonly copies: readonly MeasuredFigure[]
  /** How sure it is that both measure one thing, 0 to 1. */
  readonly likeness: number
}

type Aligned = Omit<FiguresApart, 'copies'>

/** The figures of one sentence, with its weighted syllables. */
interface FigureSentence {
  readonly figures: readonly MeasuredFigure[]
  readonly terms: ReadonlySet<string>
  readonly passage: Passage
}

/** Two sentences of different reports are about one thing when they share this much; of one report, more. */
const ALIKE = { across: 0.3, within: 0.72 }
/** And together with what stands right around the figures. */
const SURE = { across: 0.44, within: 0.66 }
const NEAR = 0.12
const FAR = 8
/** Lines of the file between paragraphs that still follow each other. */
const SIDE_BY_SIDE = 12
/** A sentence is set against those of another report that are nearly as like it as the most like one. */
const BEST = 0.65
const SHARED_LEAST = 9
const RAREST = 24

/**
 * Pairs of figures that should be equal and are not. Sentences that say the same are found first, in different
 * reports of the place or in different paragraphs of one; then their figures are aligned by what stands right
 * around each. A pair is apart when its amounts differ beyond rounding, and neither passage says the other's
 * amount too. Goals are not set against results, nor one year against another, nor a change against a level.
 *
 * @param passages those of all reports that speak for one place
 */
export function findDisagreements(passages: readonly Passage[]): readonly FiguresApart[] {
  const sentences = passages
    .filter(({ kind }) => kind !== 'matter' && kind !== 'heading')
    .flatMap(figureSentences)
  const weight = weightsOf(sentences)
  const found = sentencePairs(sentences, weight).flatMap(({ a, b, wide }) => aligned(a, b, wide, weight))
  const confirmed = confirmations(found)
  const apart = found.filter(
    ({ figures: [one, two] }) =>
      differ(one, two) &&
      !confirmed(one, two) &&
      !saidThere(one, two, sentences) &&
      !saidThere(two, one, sentences),
  )
  const copies = copiesOf(found)
  return apart
    .map((pair) => ({ ...pair, copies: pair.figures.flatMap(copies) }))
    .sort((x, y) => y.likeness - x.likeness)
}

/** The figures that were aligned with one and have its amount. */
function copiesOf(found: readonly Aligned[]): (own: MeasuredFigure) => readonly MeasuredFigure[] {
  const copies = new Map<MeasuredFigure, MeasuredFigure[]>()
  for (const {
    figures: [one, two],
  } of found) {
    if (one.amount !== two.amount) continue
    copies.set(one, [...(copies.get(one) ?? []), two])
    copies.set(two, [...(copies.get(two) ?? []), one])
  }
  return (own) => copies.get(own) ?? []
}

/**
 * Tells pairs that a copy explains: one of them stands, with its own amount, in the other's report; or both
 * stand elsewhere, each with its own amount, so that they measure two things.
 */
function confirmations(found: readonly Aligned[]): (a: MeasuredFigure, b: MeasuredFigure) => boolean {
  const reports = new Map<MeasuredFigure, Set<string>>()
  const note = (own: MeasuredFigure, other: MeasuredFigure) => {
    const known = reports.get(own) ?? new Set<string>()
    reports.set(own, known.add(other.passage.reportId))
  }
  for (const { figures } of found) {
    const [one, two] = figures
    if (one.amount !== two.amount) continue
    note(one, two)
    note(two, one)
  }
  return (a, b) =>
    reports.get(a)?.has(b.passage.reportId) === true ||
    reports.get(b)?.has(a.passage.reportId) === true ||
    (reports.has(a) && reports.has(b))
}

function figureSentences(passage: Passage): readonly FigureSentence[] {
  const bySentence = new Map<number, MeasuredFigure[]>()
  for (const figure of measuredFigures(passage)) {
    const start = figure.sentence[0]
    bySentence.set(start, [...(bySentence.get(start) ?? []), figure])
  }
  return [...bySentence.values()].map((figures) => ({
    figures,
    terms: figures[0]?.sentenceTerms ?? new Set(),
    passage,
  }))
}

interface SentencePair {
  readonly a: FigureSentence
  readonly b: FigureSentence
  readonly wide: number
}

function sentencePairs(sentences: readonly FigureSentence[], weight: Weight): readonly SentencePair[] {
  const byTerm = new Map<string, number[]>()
  const rare = sentences.map(({ terms }) => rarest(terms, weight))
  rare.forEach((terms, index) => {
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), index])
  })
  const pairs: SentencePair[] = []
  sentences.forEach((a, index) => {
    const shared = new Map<number, number>()
    for (const term of rare[index] ?? [])
      for (const other of byTerm.get(term) ?? [])
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) {
      const b = sentences[other]
      if (b === undefined || count < 2 || siblings(a.passage, b.passage)) continue
      const wide = containment(a.terms, b.terms, weight)
      const within = a.passage.reportId === b.passage.reportId
      if (wide >= (within ? ALIKE.within : ALIKE.across)) pairs.push({ a, b, wide })
    }
  })
  const best = new Map<FigureSentence, Map<string, number>>()
  const note = (own: FigureSentence, reportId: string, wide: number) => {
    const known = best.get(own) ?? new Map<string, number>()
    known.set(reportId, Math.max(known.get(reportId) ?? 0, wide))
    best.set(own, known)
  }
  for (const { a, b, wide } of pairs) {
    note(a, b.passage.reportId, wide)
    note(b, a.passage.reportId, wide)
  }
  return pairs.filter(
    ({ a, b, wide }) =>
      wide >= BEST * (best.get(a)?.get(b.passage.reportId) ?? 0) &&
      wide >= BEST * (best.get(b)?.get(a.passage.reportId) ?? 0),
  )
}

/** Paragraphs side by side, and the notes of one report, tell of different things in the same words. */
function siblings(a: Passage, b: Passage): boolean {
  if (a.paragraphId === b.paragraphId) return true
  if (a.reportId !== b.reportId) return false
  const apart = Math.max(a.lines[0], b.lines[0]) - Math.min(a.lines[1], b.lines[1])
  return apart <= SIDE_BY_SIDE || (a.kind === 'note' && b.kind === 'note')
}

/** Figures of two sentences, each with the one that stands in the most alike surroundings. */
function aligned(a: FigureSentence, b: FigureSentence, wide: number, weight: Weight): readonly Aligned[] {
  const all = a.figures
    .flatMap((one) => b.figures.map((two) => ({ one, two, near: nearness(one, two, weight) })))
    .filter(({ one, two, near }) => near >= NEAR && one.measure === two.measure)
    .sort((x, y) => y.near - x.near)
  const taken = new Set<MeasuredFigure>()
  const within = a.passage.reportId === b.passage.reportId
  return all.flatMap(({ one, two, near }) => {
    if (taken.has(one) || taken.has(two)) return []
    taken.add(one)
    taken.add(two)
    const likeness = 0.5 * wide + 0.5 * near
    if (!comparable(one, two) || likeness < (within ? SURE.within : SURE.across)) return []
    return [{ figures: [one, two] as const, likeness }]
  })
}

/** Amounts far apart measure different things, unless a thousand times apart to the digit. */
function differ(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (unitSlip(a, b)) return true
  return !sameAmount(a, b) && Math.max(a.amount, b.amount) <= FAR * Math.min(a.amount, b.amount)
}

/** True when the other place also says this figure, elsewhere in its passage: then the alignment is at fault. */
function saidThere(
  own: MeasuredFigure,
  other: MeasuredFigure,
  sentences: readonly FigureSentence[],
): boolean {
  return sentences.some(
    ({ passage, figures }) =>
      passage.paragraphId === other.passage.paragraphId &&
      figures.some((figure) => figure.measure === own.measure && sameAmount(figure, own)),
  )
}

function comparable(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (
    a.planned !== b.planned ||
    a.change !== b.change ||
    a.average !== b.average ||
    a.starting !== b.starting
  )
    return false
  const apart = a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year))
  return !apart
}

type Weight = (term: string) => number

function weightsOf(sentences: readonly FigureSentence[]): Weight {
  const counts = new Map<string, number>()
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + sentences.length / (1 + (counts.get(term) ?? 0)))
}

function rarest(terms: ReadonlySet<string>, weight: Weight): readonly string[] {
  return [...terms].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, RAREST)
}

/** The share of the sentence that says less which the other says too; 0 when that is too little to go by. */
function containment(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  const sum = (terms: ReadonlySet<string>) => [...terms].reduce((total, term) => total + weight(term), 0)
  const common = [...a].reduce((total, term) => total + (b.has(term) ? weight(term) : 0), 0)
  return common < SHARED_LEAST
    ? 0
    : common / (0.75 * Math.min(sum(a), sum(b)) + 0.25 * Math.max(sum(a), sum(b)))
}

/** Weighted overlap of what stands right around two figures. */
function nearness(a: MeasuredFigure, b: MeasuredFigure, weight: Weight): number {
  let both = 0
  let either = 0
  for (const [term, near] of a.around) {
    const other = b.around.get(term) ?? 0
    both += Math.min(near, other) * weight(term)
    either += Math.max(near, other) * weight(term)
  }
  for (const [term, near] of b.around) if (!a.around.has(term)) either += near * weight(term)
  return either === 0 ? 0 : both / either
}
