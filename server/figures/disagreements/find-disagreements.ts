import type { Figure } from '../../../search/figure.ts'
import { eachInTurns, filterInTurns, flatMapInTurns, groupInTurns } from '../../../search/in-turns.ts'
import type { Pause } from '../../../search/pause.ts'
import { plainTerms } from '../../../search/text/terms.ts'
import { contradict } from '../contradictions.ts'
import { keptWith, sameRole, sameSeason, tellingWords } from '../same-measure.ts'
import { type FigureSentence, sentencePairs, type Weight, weightsOf } from './sentence-pairs.ts'
import { agree, differ, equal } from './told-apart.ts'
import type { ToldFigure } from './told-figure.ts'

/** Figures of different places of the same reports that measure one thing and differ. */
export interface FiguresApart {
  readonly figures: readonly [ToldFigure, ToldFigure]
  /** Further figures that measure the same: each stands with one of the two, with its amount. */
  readonly copies: readonly ToldFigure[]
  /** How sure it is that both measure one thing, 0 to 1. */
  readonly likeness: number
}

/** What the reports of a place tell in the same words. */
export interface Repeated {
  readonly apart: readonly FiguresApart[]
  /** Figures that stand in the same words in two places, with the same amount or another. */
  readonly repeated: readonly (readonly [ToldFigure, ToldFigure])[]
}

type Aligned = Omit<FiguresApart, 'copies'>

/** Sentences that are alike, together with what stands right around their figures; of one report, more. */
const SURE = { across: 0.44, within: 0.66 }
const NEAR = 0.12
/** Changes of levels further apart than this are changes of two things. */
const OTHER_LEVEL = 0.5
/** A pair this much less alike than the best of one of its figures is explained by that. */
const CLEARLY = 0.15
/** Share of the words of the shorter of two names that both must have. */
const SHARED_NAME = 0.34
const DAY = /(?<!\d)\d{1,2}\/\d{1,2}(?:\/\d{4})?(?!\d)/gu

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
): Promise<Repeated> {
  const weight = weightsOf(sentences)
  const found: Aligned[] = []
  for (const { a, b, wide } of await sentencePairs(sentences, weight, pause)) {
    await pause()
    found.push(...aligned(a, b, wide, weight))
  }
  const explained = await explanations(found, pause)
  const ofParagraph = await groupInTurns(sentences, ({ passage }) => passage.paragraphId, pause)
  const saidThere = (own: ToldFigure, other: ToldFigure): boolean =>
    says(ofParagraph.get(other.passage.paragraphId) ?? [], own)
  const areApart = (pair: Aligned): boolean =>
    differ(...pair.figures) &&
    !explained(pair) &&
    !saidThere(pair.figures[0], pair.figures[1]) &&
    !saidThere(pair.figures[1], pair.figures[0])
  const apart = await filterInTurns(found, areApart, pause)
  const copies = await copiesOf(found, pause)
  return {
    apart: apart
      .map((pair) => ({ ...pair, copies: pair.figures.flatMap(copies) }))
      .sort((x, y) => y.likeness - x.likeness),
    repeated: found.map(({ figures }) => figures),
  }
}

/** The figures that were aligned with one and have its amount. */
async function copiesOf(
  found: readonly Aligned[],
  pause: Pause,
): Promise<(own: ToldFigure) => readonly ToldFigure[]> {
  const both = await flatMapInTurns(
    found,
    ({ figures: [one, two] }) =>
      equal(one, two)
        ? [
            { own: one, copy: two },
            { own: two, copy: one },
          ]
        : [],
    pause,
  )
  const copies = await groupInTurns(both, ({ own }) => own, pause)
  return (own) => (copies.get(own) ?? []).map(({ copy }) => copy)
}

/**
 * Tells pairs that others explain: a figure belongs with those of a report that stand in the most alike
 * surroundings; one that stands there unchanged has found its own; and two that each stand unchanged elsewhere
 * measure two things.
 */
async function explanations(found: readonly Aligned[], pause: Pause): Promise<(pair: Aligned) => boolean> {
  const best = new Map<ToldFigure, Map<string, number>>()
  const unchanged = new Set<ToldFigure>()
  const note = (own: ToldFigure, { passage: { reportId } }: ToldFigure, likeness: number) => {
    const known = best.get(own) ?? new Map<string, number>()
    best.set(own, known.set(reportId, Math.max(known.get(reportId) ?? 0, likeness)))
  }
  await eachInTurns(
    found,
    ({ figures: [one, two], likeness }) => {
      const same = equal(one, two)
      if (same) unchanged.add(one).add(two)
      note(one, two, likeness + (same ? CLEARLY : 0))
      note(two, one, likeness + (same ? CLEARLY : 0))
    },
    pause,
  )
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
  const taken = new Set<ToldFigure>()
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
function says(paragraph: readonly FigureSentence[], own: ToldFigure): boolean {
  return paragraph.some(({ figures }) =>
    figures.some((figure) => figure.measure === own.measure && agree(figure, own)),
  )
}

function comparable(a: ToldFigure, b: ToldFigure): boolean {
  if (a.average !== b.average) return false
  if (a.figure === null || b.figure === null)
    return a.figure === b.figure && (a.when === null || b.when === null || a.when === b.when)
  if (!sameRole(a.figure.role, b.figure.role) || contradict(a.figure, b.figure)) return false
  if ((a.figure.role === 'base') !== (b.figure.role === 'base')) return false
  // A start or a level before is of a time of its own.
  if (a.figure.role === 'base' && (a.figure.period === null || b.figure.period === null)) return false
  if (a.figure.direction !== b.figure.direction) return false
  if (!sameSeason(a.figure, b.figure) || areNamedApart(a.figure, b.figure)) return false
  if (haveOtherDays(a, b)) return false
  if (a.figure.role === 'change' && haveOtherStarts(a, b)) return false
  if (a.figure.role === 'change' && a.level !== null && b.level !== null && a.level.aimed !== b.level.aimed)
    return false
  // What grew by so much is known by its level.
  if (a.level === null || b.level?.measure !== a.level.measure) return true
  const levels = [a.level.amount, b.level.amount]
  return Math.min(...levels) >= OTHER_LEVEL * Math.max(...levels)
}

/** Both are named in their own clauses, and hardly a word of either name stands in the other or in what it is of. */
function areNamedApart(a: Figure, b: Figure): boolean {
  if (!isOwnName(a) || !isOwnName(b)) return false
  const [one, two] = [tellingWords(a), tellingWords(b)]
  if (one.size === 0 || two.size === 0) return false
  const [above, aboveOther] = [contextWords(a), contextWords(b)]
  const held = (
    words: ReadonlySet<string>,
    other: ReadonlySet<string>,
    context: ReadonlySet<string>,
    own: ReadonlySet<string>,
  ) =>
    [...words].filter((word) => other.has(word) || (context.has(word) && !own.has(word))).length / words.size
  return Math.max(held(one, two, aboveOther, above), held(two, one, above, aboveOther)) < SHARED_NAME
}

/** Named in its clause, or by what was measured before in its sentence. */
function isOwnName({ from }: Figure): boolean {
  return from.indicator === 'clause' || from.indicator === 'sentence'
}

const contextWords = keptWith(
  ({ context, partOf }) => new Set([context, partOf].flatMap((text) => plainTerms(text ?? ''))),
)

/** Counts up to two days are two counts. */
function haveOtherDays(a: ToldFigure, b: ToldFigure): boolean {
  const [one, two] = [daysOf(a), daysOf(b)]
  return one.length > 0 && two.length > 0 && !one.some((day) => two.includes(day))
}

function daysOf({ passage, sentence }: ToldFigure): readonly string[] {
  return [...(passage.text.slice(...sentence).match(DAY) ?? [])]
}

/** Changes since two different years are two changes: the years before that the sentences name. */
function haveOtherStarts(a: ToldFigure, b: ToldFigure): boolean {
  const [one, two] = [startsOf(a), startsOf(b)]
  return one.length > 0 && two.length > 0 && !one.some((year) => two.includes(year))
}

function startsOf({ passage, sentence, figure }: ToldFigure): readonly string[] {
  const until = figure?.period?.to.slice(0, 4) ?? ''
  const years = passage.text.slice(...sentence).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []
  return years.filter((year) => year < until)
}

/** Weighted overlap of what stands right around two figures. */
function nearness(a: ToldFigure, b: ToldFigure, weight: Weight): number {
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
