import type { Figure } from '../../../search/figure.ts'
import { groupBy } from '../../../search/group-by.ts'
import { eachInTurns, filterInTurns } from '../../../search/in-turns.ts'
import type { Passage } from '../../../search/passage.ts'
import type { Pause } from '../../../search/pause.ts'
import { holdersOf } from './holders-of.ts'
import { type ToldFigure, toldFigures } from './told-figure.ts'

/** The figures of one sentence, with its weighted syllables. */
export interface FigureSentence {
  readonly figures: readonly ToldFigure[]
  readonly terms: ReadonlySet<string>
  /** The figures that hardly stand twice by chance, as amount and measure. */
  readonly telling: ReadonlySet<string>
  readonly passage: Passage
}

/** Two sentences that are about one thing. */
export interface SentencePair {
  readonly a: FigureSentence
  readonly b: FigureSentence
  /** How much they have in common; 1 and more for copies. */
  readonly wide: number
}

/** How much a syllable tells; syllables of every other sentence tell little. */
export type Weight = (term: string) => number

/** Two sentences of different reports are about one thing when they share this much; of one report, more. */
const ALIKE = { across: 0.3, within: 0.72 }
/** Lines of the file between paragraphs that still follow each other. */
const SIDE_BY_SIDE = 12
/** A sentence is set against those of another report that are nearly as like it as the most like one. */
const BEST = 0.65
const SHARED_LEAST = 9
const RAREST = 24
const MOST_HOLDERS = 250
/** Sentences that share figures of three digits and more are copies of one; so much more alike each makes them. */
const PER_SHARED_FIGURE = 0.12
const MOST_SHARED_FIGURES = 3

/**
 * The sentences of the passages that hold figures, in order; headings and matter have none.
 *
 * @param measured the figures that ingest read, by passage
 */
export async function figureSentences(
  passages: readonly Passage[],
  measured: ReadonlyMap<string, readonly Figure[]>,
  pause: Pause,
): Promise<readonly FigureSentence[]> {
  const sentences: FigureSentence[] = []
  for (const passage of passages) {
    if (passage.kind === 'matter' || passage.kind === 'heading') continue
    await pause()
    const bySentence = groupBy(
      toldFigures(passage, measured.get(passage.id) ?? []),
      ({ sentence }) => sentence[0],
    )
    for (const figures of bySentence.values())
      sentences.push({
        figures,
        terms: figures[0]?.sentenceTerms ?? new Set(),
        telling: new Set(figures.flatMap(tellingKey)),
        passage,
      })
  }
  return sentences
}

/** Amount and measure of a figure of three digits and more. */
function tellingKey({ figure, raw, measure }: ToldFigure): readonly string[] {
  // "5 xã/11 xã" is a small number, whatever it is of.
  const digits = raw
    .replace(/\/.*$/u, '')
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '')
  return figure === null || digits.length < 3 ? [] : [`${figure.quantity.value} ${measure}`]
}

/** Pairs of sentences that say the same, of different reports or of paragraphs apart in one. */
export async function sentencePairs(
  sentences: readonly FigureSentence[],
  weight: Weight,
  pause: Pause,
): Promise<readonly SentencePair[]> {
  // What two sentences share to be looked at at all: two rare syllables, or one telling figure.
  const marks: (readonly string[])[] = []
  for (const { terms, telling } of sentences) {
    await pause()
    marks.push([...rarest(terms, weight), ...telling])
  }
  const byMark = holdersOf(marks, MOST_HOLDERS)
  const pairs: SentencePair[] = []
  for (const [index, a] of sentences.entries()) {
    await pause()
    const shared = new Map<number, number>()
    for (const mark of marks[index] ?? [])
      for (const other of byMark.get(mark) ?? [])
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + (a.telling.has(mark) ? 2 : 1))
    for (const [other, count] of shared) {
      const b = sentences[other]
      if (b === undefined || count < 2 || areSiblings(a.passage, b.passage)) continue
      const same = [...a.telling].filter((figure) => b.telling.has(figure)).length
      const wide =
        containment(a.terms, b.terms, weight) + PER_SHARED_FIGURE * Math.min(MOST_SHARED_FIGURES, same)
      const within = a.passage.reportId === b.passage.reportId
      if (wide >= (within ? ALIKE.within : ALIKE.across)) pairs.push({ a, b, wide })
    }
  }
  const best = new Map<FigureSentence, Map<string, number>>()
  const note = (own: FigureSentence, reportId: string, wide: number) => {
    const known = best.get(own) ?? new Map<string, number>()
    known.set(reportId, Math.max(known.get(reportId) ?? 0, wide))
    best.set(own, known)
  }
  await eachInTurns(
    pairs,
    ({ a, b, wide }) => {
      note(a, b.passage.reportId, wide)
      note(b, a.passage.reportId, wide)
    },
    pause,
  )
  const isBest = ({ a, b, wide }: SentencePair) =>
    wide >= BEST * (best.get(a)?.get(b.passage.reportId) ?? 0) &&
    wide >= BEST * (best.get(b)?.get(a.passage.reportId) ?? 0)
  return await filterInTurns(pairs, isBest, pause)
}

/** Paragraphs side by side, and the notes of one report, tell of different things in the same words. */
export function areSiblings(a: Passage, b: Passage): boolean {
  if (a.paragraphId === b.paragraphId) return true
  if (a.reportId !== b.reportId) return false
  const apart = Math.max(a.lines[0], b.lines[0]) - Math.min(a.lines[1], b.lines[1])
  return apart <= SIDE_BY_SIDE || (a.kind === 'note' && b.kind === 'note')
}

/** Inverse sentence frequency. */
export function weightsOf(sentences: readonly FigureSentence[]): Weight {
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
