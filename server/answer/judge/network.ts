/**
 * A network of one hidden layer that scores candidates: score(x) = out · tanh(hidden · z(x) + bias) + direct · z(x),
 * z(x) the inputs brought to mean 0 and deviation 1. Small enough to be read in its JSON.
 */
export interface Network {
  readonly inputs: readonly string[]
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
  /** One row a hidden unit. */
  readonly hidden: readonly (readonly number[])[]
  readonly bias: readonly number[]
  readonly out: readonly number[]
  /** What each input says by itself, without the hidden layer. */
  readonly direct: readonly number[]
  readonly offset: number
}

/** @param inputs in the order of `network.inputs` */
export function networkScore(network: Network, inputs: readonly number[]): number {
  const scaled = inputs.map(
    (value, index) => (value - (network.mean[index] ?? 0)) / (network.deviation[index] ?? 1),
  )
  let score = network.offset
  scaled.forEach((value, index) => {
    score += value * (network.direct[index] ?? 0)
  })
  network.hidden.forEach((row, unit) => {
    let sum = network.bias[unit] ?? 0
    scaled.forEach((value, index) => {
      sum += value * (row[index] ?? 0)
    })
    score += Math.tanh(sum) * (network.out[unit] ?? 0)
  })
  return score
}
