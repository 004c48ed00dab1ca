import { attachedWeight } from './attached.ts'
import { expectationFit } from './expected-figure.ts'
import type { Clause, PassageView } from './passage-view.ts'
import { namesHeld } from './proper-names.ts'
import { isHeld, type Question } from './question.ts'
import { kindFit, periodFit, placeFit, tenseFit } from './scope-fit.ts'
import type { Span } from './span.ts'

/** What speaks for a span; each 0 to 1. Kept with it so that a refusal can be explained and calibrated. */
export interface SpanFeatures {
  /** Share of the question's weight that stands in the span. */
  readonly direct: number
  /** The same with the rest of the passage and what stands above it. */
  readonly covered: number
  readonly expectation: number
  /** Share of the question's weight within a few words of the figure that would be the answer; `direct` without one. */
  readonly attached: number
  /** Share of the names in the question that the passage or what stands above it holds. */
  readonly names: number
  readonly place: number
  readonly period: number
  readonly tense: number
  readonly search: number
}

export interface RatedSpan {
  readonly view: PassageView
  readonly span: Span
  readonly score: number
  readonly features: SpanFeatures
}

/** What a term counts when it stands not in the span but beside or above it. */
const IN_SENTENCE = 0.75
const IN_PASSAGE = 0.5
const IN_CONTEXT = 0.6
/** A note speaks of what its host says: of the host's terms it holds this share itself. */
const IN_HOST = 0.6
/** Clauses of one sentence that may be quoted together. */
const LONGEST_RUN = 4
/** Share of the rating that the search score has. */
const BY_SEARCH = 0.2
/** Characters from which on length counts against a span. */
const COMFORTABLE = 260
/** A row of a table that is no longer is one piece of evidence. */
const LONGEST_ROW = 700

/** Every run of clauses of a passage, rated for the question; best first, ties by place in the text. */
export function rateSpans(question: Question, view: PassageView): readonly RatedSpan[] {
  const rated: RatedSpan[] = []
  if (isShortRow(view)) return [rate(question, view, view.clauses)]
  view.clauses.forEach((first, from) => {
    const run: Clause[] = []
    for (let to = from; to < Math.min(view.clauses.length, from + LONGEST_RUN); to++) {
      const clause = view.clauses[to]
      if (clause === undefined || clause.sentence !== first.sentence) break
      run.push(clause)
      rated.push(rate(question, view, run))
    }
  })
  return rated.sort((a, b) => b.score - a.score || a.span[0] - b.span[0])
}

/** A cell means nothing without what its row is of: a row is quoted whole. */
function isShortRow({ passage, clauses }: PassageView): boolean {
  return passage.table !== undefined && passage.text.length <= LONGEST_ROW && clauses.length > 0
}

function rate(question: Question, view: PassageView, run: readonly Clause[]): RatedSpan {
  const span: Span = [run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0]
  const sentence = view.sentences[run[0]?.sentence ?? 0] ?? span
  const text = view.passage.text.slice(span[0], span[1])
  let total = 0
  let direct = 0
  let covered = 0
  const inSentence = view.clauses.filter((clause) => clause.sentence === run[0]?.sentence)
  for (const term of question.terms) {
    const { weight } = term
    total += weight
    if (isHeld(term, (one) => run.some((clause) => clause.terms.has(one)))) {
      direct += weight
      covered += weight
    } else if (isHeld(term, (one) => view.hostTerms.has(one))) {
      direct += weight * IN_HOST
      covered += weight * IN_SENTENCE
    } else if (isHeld(term, (one) => inSentence.some((clause) => clause.terms.has(one))))
      covered += weight * IN_SENTENCE
    else if (isHeld(term, (one) => view.contextTerms.has(one))) covered += weight * IN_CONTEXT
    else if (isHeld(term, (one) => view.terms.has(one))) covered += weight * IN_PASSAGE
  }
  const features: SpanFeatures = {
    direct: total === 0 ? 0 : direct / total,
    covered: total === 0 ? 0 : covered / total,
    expectation: expectationFit(question, view, span),
    attached: total === 0 ? 0 : attachedWeight(question, view, span, direct) / total,
    names: namesHeld(question.names, view.plain),
    place: placeFit(question, view, text),
    period: periodFit(question, view, span, sentence),
    tense: tenseFit(question, view, text),
    search: view.searchScore,
  }
  const over = isShortRow(view) ? 0 : Math.max(0, span[1] - span[0] - COMFORTABLE) / 1000
  // Where the question's words stand nowhere, what search knows of other words counts for more.
  const bySearch = BY_SEARCH + 0.5 * question.foreign
  const base =
    (1 - bySearch) * (0.56 * features.direct + 0.44 * features.covered) + bySearch * features.search
  const fit =
    (0.45 + 0.55 * features.expectation) *
    features.place *
    features.period *
    features.tense *
    kindFit(question, view)
  return { view, span, features, score: base * fit * (1 - Math.min(0.35, over)) }
}
