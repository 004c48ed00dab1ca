import { FEATURES, type FeatureName } from './features.ts'

/** Features of which the best of all candidates speaks against *nothing in scope*. */
const BEST_OF: readonly FeatureName[] = [
  'direct',
  'covered',
  'attached',
  'expectation',
  'names',
  'timeSame',
  'areaOwn',
  'run',
  'pairs',
  'paperNamed',
  'rankMet',
]
/** Features that are the question's, the same for every candidate. */
const OF_QUESTION: readonly FeatureName[] = [
  'timeAsked',
  'areaAsked',
  'aimAsked',
  'negatedAsked',
  'figureAsked',
  'dateAsked',
  'personAsked',
  'reasonAsked',
  'symbolAsked',
  'listAsked',
  'foreign',
  'newestAsked',
  'rankAsked',
]

export const NONE_FEATURES: readonly string[] = [
  ...BEST_OF.map((name) => `max ${name}`),
  'minMissing',
  ...OF_QUESTION,
]

const at = new Map(FEATURES.map((name, index) => [name, index]))

/** What speaks for *nothing in scope*, from the features of all candidates; in the order of `NONE_FEATURES`. */
export function noneFeatures(rows: readonly (readonly number[])[]): readonly number[] {
  const column = (name: FeatureName): readonly number[] => rows.map((row) => row[at.get(name) ?? -1] ?? 0)
  return [
    ...BEST_OF.map((name) => Math.max(...column(name))),
    Math.min(...column('worstMissing')),
    ...OF_QUESTION.map((name) => column(name)[0] ?? 0),
  ]
}
