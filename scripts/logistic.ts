/**
 * Weights of a logistic regression by gradient descent; the last input of each example is 1. The penalty draws
 * the weights towards `prior` (what each input is expected to say), the last one is free: with a hundred
 * examples an input that they happen not to need keeps its say.
 */
export function fitLogistic(
  examples: readonly { readonly inputs: readonly number[]; readonly answers: boolean }[],
  prior: readonly number[],
): number[] {
  const size = prior.length + 1
  const weights = [...prior, 0]
  const rate = 0.3
  const penalty = 0.001
  for (let step = 0; step < 20_000; step++) {
    const gradient = new Array<number>(size).fill(0)
    for (const { inputs, answers } of examples) {
      const error = probability(weights, inputs) - Number(answers)
      for (const [index, input] of inputs.entries()) {
        gradient[index] = (gradient[index] ?? 0) + (error * input) / examples.length
      }
    }
    for (const [index, slope] of gradient.entries()) {
      const weight = weights[index] ?? 0
      weights[index] =
        weight - rate * (slope + penalty * (index === size - 1 ? 0 : weight - (prior[index] ?? 0)))
    }
  }
  return weights
}

/** The model's probability for one input vector. */
export function probability(weights: readonly number[], inputs: readonly number[]): number {
  return 1 / (1 + Math.exp(-inputs.reduce((sum, input, index) => sum + input * (weights[index] ?? 0), 0)))
}
