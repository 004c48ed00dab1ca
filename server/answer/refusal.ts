import { hasFigure } from './expectations.ts'
import type { Question } from './question.ts'
import type { RatedSpan, SpanFeatures } from './rate-span.ts'
import model from './refusal-model.json' with { type: 'json' }

/** What the model looks at, each 0 to 1. */
const INPUTS = [
  'attached',
  'covered',
  'expectation',
  'names',
  'place',
  'period',
] as const satisfies readonly (keyof SpanFeatures)[]

/** The features of a span as the model's input vector, the constant 1 last. */
export function refusalInputs(features: SpanFeatures): readonly number[] {
  return [...INPUTS.map((input) => features[input]), 1]
}

/**
 * Probability that the span answers the question: logistic regression over the features it was chosen by.
 * `scripts/calibrate-refusal.ts` fits it; its reliability table stands in docs/quality.md.
 */
export function answerability(rated: RatedSpan): number {
  const z = refusalInputs(rated.features).reduce(
    (sum, input, index) => sum + input * (model.weights[index] ?? 0),
    0,
  )
  return 1 / (1 + Math.exp(-z))
}

/** `placeFit` from which on the report is of the place asked for, or of none and names it. */
const OWN_PLACE = 0.9
/** `placeFit` of a report of another place. */
const OTHER_PLACE = 0.3

/** A question of fewer terms than this fits too many passages to be sure. */
const TELLING_TERMS = 5
/** What was asked for (a cause, a figure of the unit) must stand in the span to be sure. */
const SURE_EXPECTATION = 0.5

/** From this share of unknown words on a question is worded differently from the reports. */
const WORDED_DIFFERENTLY = 0.2

/**
 * What to do with the best span: `answer`, answer with a word of doubt, or refuse. A figure that is not the one
 * asked for does more harm than a passage that misses the point, so it must be likelier; less so where the
 * question's words stand nowhere in the library, so that their absence from the span says little.
 */
export function verdict(question: Question, best: RatedSpan): 'answer' | 'doubt' | 'refuse' {
  if (best.features.place <= OTHER_PLACE) return 'refuse'
  const probability = answerability(best)
  const isTelling = question.terms.length >= TELLING_TERMS && best.features.expectation >= SURE_EXPECTATION
  if (probability >= model.sureFrom && isTelling) return 'answer'
  const wantsFigure = question.expects.some(hasFigure) && !question.wantsList
  const { figure, wordedDifferently, open } = model.answerFrom
  const isLenient = question.foreign >= WORDED_DIFFERENTLY && best.features.place >= OWN_PLACE
  const ofFigure = isLenient ? wordedDifferently : figure
  const from = wantsFigure ? ofFigure : open
  return probability < from ? 'refuse' : 'doubt'
}
