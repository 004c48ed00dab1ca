import { FEATURES, type FeatureName } from './features.ts'
import { NONE_FEATURES } from './none-features.ts'

/** Features of the candidate that was put first which tell whether it answers at all. */
const OF_FIRST: readonly FeatureName[] = [
  'similarity',
  'figureIndicator',
  'figureSame',
  'figureApart',
  'figureAreaSame',
  'figureAreaOther',
  'figureUnit',
  'figureAim',
  'figureAimClash',
  'direct',
  'covered',
  'attached',
  'expectation',
  'names',
  'search',
  'score',
  'worstMissing',
  'pairs',
  'run',
  'timeSame',
  'timeInside',
  'timeAround',
  'timeApart',
  'areaOwn',
  'areaAbove',
  'areaOther',
  'paperNamed',
  'paperOther',
  'negationClash',
  'aimClash',
  'rankMet',
  'isRow',
  'isList',
]

export const VERDICT_INPUTS: readonly string[] = [
  ...OF_FIRST.map((name) => `first ${name}`),
  'share of the first',
  'score of the first',
  'score of none',
  'margin',
  ...NONE_FEATURES,
]

const at = new Map(FEATURES.map((name, index) => [name, index]))

/**
 * What tells whether the candidate that was put first answers, in the order of `VERDICT_INPUTS`.
 *
 * @param rows the features of all candidates
 * @param scores their scores
 * @param none the features of *nothing in scope*, and its score
 */
export function verdictInputs(
  rows: readonly (readonly number[])[],
  scores: readonly number[],
  none: { readonly features: readonly number[]; readonly score: number },
): readonly number[] {
  const highest = Math.max(...scores)
  const first = rows[scores.indexOf(highest)] ?? []
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0)
  return [
    ...OF_FIRST.map((name) => first[at.get(name) ?? -1] ?? 0),
    1 / sum,
    highest,
    none.score,
    highest - none.score,
    ...none.features,
  ]
}
