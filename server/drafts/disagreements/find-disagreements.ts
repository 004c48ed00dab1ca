import { groupBy } from '../../../search/group-by.ts'
import type { Pause } from '../pause.ts'
import type { MeasuredFigure } from './measured-figure.ts'
import { agree, differ } from './same-amount.ts'
import { type FigureSentence, sentencePairs, type Weight, weightsOf } from './sentence-pairs.ts'

/** Figures of different places of the same reports that measure one thing and differ. */
export interface FiguresApart {
  readonly figures: readonly [MeasuredFigure, MeasuredFigure]
  /** Further figures that measure the same: each stands with one of the two, with its amount. */
  readonly copies: readonly MeasuredFigure[]
  /** How sure it is that both measure one thing, 0 to 1. */
  readonly likeness: number
}

type Aligned = Omit<FiguresApart, 'copies'>

/** Sentences that are alike, together with what stands right around their figures; of one report, more. */
const SURE = { across: 0.44, within: 0.66 }
const NEAR = 0.12
/** Changes of levels further apart than this are changes of two things. */
const OTHER_LEVEL = 0.5
/** A pair this much less alike than the best of one of its figures is explained by that. */
const CLEARLY = 0.15

/**
 * Pairs of figures that should be equal and are not. Sentences that say the same are found first, in different
 * reports of the place or in different paragraphs of one; then their figures are aligned by what stands right
 * around each. A pair is apart when its amounts differ beyond rounding, and neither passage says the other's
 * amount too. Goals are not set against results, nor one year against another, nor a change against a level.
 *
 * @param sentences those with figures of all reports that speak for one place
 */
export async function findDisagreements(
  sentences: readonly FigureSentence[],
  pause: Pause,
): Promise<readonly FiguresApart[]> {
  const weight = weightsOf(sentences)
  const found: Aligned[] = []
  for (const { a, b, wide } of await sentencePairs(sentences, weight, pause)) {
    await pause()
    found.push(...aligned(a, b, wide, weight))
  }
  const explained = explanations(found)
  const ofParagraph = groupBy(sentences, ({ passage }) => passage.paragraphId)
  const saidThere = (own: MeasuredFigure, other: MeasuredFigure): boolean =>
    says(ofParagraph.get(other.passage.paragraphId) ?? [], own)
  const apart = found.filter(
    (pair) =>
      differ(...pair.figures) &&
      !explained(pair) &&
      !saidThere(pair.figures[0], pair.figures[1]) &&
      !saidThere(pair.figures[1], pair.figures[0]),
  )
  const copies = copiesOf(found)
  return apart
    .map((pair) => ({ ...pair, copies: pair.figures.flatMap(copies) }))
    .sort((x, y) => y.likeness - x.likeness)
}

function equal(a: MeasuredFigure, b: MeasuredFigure): boolean {
  return a.kind === 'amount' ? a.amount === b.amount : a.figure.key === b.figure.key
}

/** The figures that were aligned with one and have its amount. */
function copiesOf(found: readonly Aligned[]): (own: MeasuredFigure) => readonly MeasuredFigure[] {
  const alike = found.filter(({ figures }) => equal(...figures))
  const both = alike.flatMap(({ figures: [one, two] }) => [
    { own: one, copy: two },
    { own: two, copy: one },
  ])
  const copies = groupBy(both, ({ own }) => own)
  return (own) => (copies.get(own) ?? []).map(({ copy }) => copy)
}

/**
 * Tells pairs that others explain: a figure belongs with those of a report that stand in the most alike
 * surroundings; one that stands there unchanged has found its own; and two that each stand unchanged elsewhere
 * measure two things.
 */
function explanations(found: readonly Aligned[]): (pair: Aligned) => boolean {
  const best = new Map<MeasuredFigure, Map<string, number>>()
  const unchanged = new Set<MeasuredFigure>()
  const note = (own: MeasuredFigure, { passage: { reportId } }: MeasuredFigure, likeness: number) => {
    const known = best.get(own) ?? new Map<string, number>()
    best.set(own, known.set(reportId, Math.max(known.get(reportId) ?? 0, likeness)))
  }
  for (const { figures, likeness } of found) {
    const [one, two] = figures
    const same = equal(one, two)
    if (same) unchanged.add(one).add(two)
    note(one, two, likeness + (same ? CLEARLY : 0))
    note(two, one, likeness + (same ? CLEARLY : 0))
  }
  return ({ figures: [one, two], likeness }) =>
    (unchanged.has(one) && unchanged.has(two)) ||
    likeness + CLEARLY < (best.get(one)?.get(two.passage.reportId) ?? 0) ||
    likeness + CLEARLY < (best.get(two)?.get(one.passage.reportId) ?? 0)
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

/** True when the other place also says this figure, elsewhere in its passage: then the alignment is at fault. */
function says(paragraph: readonly FigureSentence[], own: MeasuredFigure): boolean {
  return paragraph.some(({ figures }) =>
    figures.some((figure) => figure.measure === own.measure && agree(figure, own)),
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
  // What grew by so much is known by its level.
  if (a.level !== null && b.level?.measure === a.level.measure) {
    const levels = [a.level.amount, b.level.amount]
    if (Math.min(...levels) < OTHER_LEVEL * Math.max(...levels)) return false
  }
  const apart = a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year))
  return !apart
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
