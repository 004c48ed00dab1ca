import { type Asked, type Candidate, FEATURES, judgeFeatures } from './features.ts'
import weights from './judge.json' with { type: 'json' }
import { type Network, networkScore } from './network.ts'
import { NONE_FEATURES, noneFeatures } from './none-features.ts'
import { VERDICT_INPUTS, verdictInputs } from './verdict-inputs.ts'

/** A candidate with the probability that it is what answers, among all candidates and *nothing in scope*. */
export interface Judged {
  readonly candidate: Candidate
  readonly probability: number
}

export interface Judgement {
  /** Best first; ties in the order given. */
  readonly ranked: readonly Judged[]
  /** Probability that the first answers, and not *nothing in scope*. */
  readonly answers: number
}

const candidateNetwork: Network = weights.candidate
const noneNetwork: Network = weights.none
const verdictNetwork: Network = weights.verdict
if (
  candidateNetwork.inputs.join() !== FEATURES.join() ||
  noneNetwork.inputs.join() !== NONE_FEATURES.join() ||
  verdictNetwork.inputs.join() !== VERDICT_INPUTS.join()
)
  throw new Error('judge.json was learned from other features: run npm run train:judge')

/**
 * Scores all candidates of a question together, *nothing in scope* among them, by a small network; a second one reads
 * the candidate that came first and how far it leads, and tells how likely it answers (`npm run train:judge`).
 */
export function judge(asked: Asked, candidates: readonly Candidate[]): Judgement {
  if (candidates.length === 0) return { ranked: [], answers: 0 }
  const rows = judgeFeatures(asked, candidates)
  const scores = rows.map((row) => networkScore(candidateNetwork, row))
  const features = noneFeatures(rows)
  const none = networkScore(noneNetwork, features)
  const highest = Math.max(none, ...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, Math.exp(none - highest))
  const verdict = networkScore(verdictNetwork, verdictInputs(rows, scores, { features, score: none }))
  return {
    ranked: candidates
      .map((candidate, index) => ({ candidate, probability: (powers[index] ?? 0) / sum }))
      .sort((a, b) => b.probability - a.probability),
    answers: 1 / (1 + Math.exp(-verdict)),
  }
}
