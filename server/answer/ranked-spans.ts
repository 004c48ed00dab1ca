import type { Candidate } from './judge/features.ts'
import type { Judged } from './judge/judge.ts'
import { wholeSentence } from './list-in-prose.ts'
import type { RatedSpan } from './rate-span.ts'
import { overlaps } from './synthesis.ts'

/** A sentence of up to so many characters is quoted whole: its other clauses say what the chosen one is about. */
export const WHOLE_SENTENCE = 420

/** All spans as simple ratings order them: what is said beside the best is measured by what it holds itself. */
export function ratedSpans(candidates: readonly Candidate[]): readonly RatedSpan[] {
  return candidates.flatMap((candidate) => (candidate.kind === 'span' ? [candidate.rated] : []))
}

/** The spans as the judge ranks them, each with its likelihood for a score. */
export function likelySpans(ranked: readonly Judged[]): readonly RatedSpan[] {
  return ranked.flatMap(({ candidate, probability }) =>
    candidate.kind === 'span' ? [{ ...candidate.rated, score: probability }] : [],
  )
}

/** Spans that do not overlap a better one. */
export function distinctSpans(spans: readonly RatedSpan[]): readonly RatedSpan[] {
  const kept: RatedSpan[] = []
  for (const span of spans) {
    const whole = wholeSentence(span, WHOLE_SENTENCE)
    if (!kept.some((other) => overlaps(wholeSentence(other, WHOLE_SENTENCE), whole))) kept.push(span)
  }
  return kept
}
