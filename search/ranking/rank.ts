import { FEATURE_NAMES, type Features } from './features.ts'
import learned from './weights.json' with { type: 'json' }

export type Weights = Readonly<Record<(typeof FEATURE_NAMES)[number], number>>

/** Chosen by scripts/train-ranking.ts; the figures that chose them stand beside them. */
export const LEARNED_WEIGHTS: Weights = learned.weights

/** The weighted sum of the features. */
export function rankScore(features: Features, weights: Weights): number {
  return FEATURE_NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0)
}
