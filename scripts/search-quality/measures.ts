import { seeded } from '../seeded.ts'

/** What one ranked list is worth, 0 to 1 each. */
export interface Worth {
  readonly ndcg10: number
  readonly recall1: number
  readonly recall5: number
  readonly recall10: number
  readonly mrr10: number
}

/**
 * Worth of a list for a question that needs some pieces, each shown by any of several units. A unit's gain is the
 * number of pieces that no unit above it has shown; the ideal list shows one piece more at every rank.
 */
export function worthOf(list: readonly string[], pieces: readonly ReadonlySet<string>[]): Worth {
  const shown = new Set<number>()
  const recall = [0]
  let gain = 0
  let mrr10 = 0
  list.slice(0, 10).forEach((id, rank) => {
    const fresh = pieces.flatMap((units, i) => (units.has(id) && !shown.has(i) ? [i] : []))
    for (const i of fresh) shown.add(i)
    gain += fresh.length / Math.log2(rank + 2)
    if (fresh.length > 0 && mrr10 === 0) mrr10 = 1 / (rank + 1)
    recall.push(shown.size / pieces.length)
  })
  const ideal = pieces.slice(0, 10).reduce((sum, _, rank) => sum + 1 / Math.log2(rank + 2), 0)
  const recallAt = (k: number): number => recall[Math.min(k, recall.length - 1)] ?? 0
  return {
    ndcg10: Math.min(1, gain / ideal),
    recall1: recallAt(1),
    recall5: recallAt(5),
    recall10: recallAt(10),
    mrr10,
  }
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** 95 % interval of the mean by the bootstrap: 2,000 resamples, the same on every run. */
export function interval(values: readonly number[], resamples = 2_000): readonly [low: number, high: number] {
  const next = seeded(12_345)
  const means = Array.from({ length: resamples }, () => {
    let sum = 0
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(next() * values.length)] ?? 0
    return sum / Math.max(1, values.length)
  }).sort((a, b) => a - b)
  return [means[Math.floor(resamples * 0.025)] ?? 0, means[Math.floor(resamples * 0.975)] ?? 0]
}
