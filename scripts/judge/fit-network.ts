import type { Network } from '../../server/answer/judge/network.ts'

/** A question's candidates, which of them are right, and what speaks for *nothing in scope*. */
export interface JudgedList {
  readonly rows: readonly (readonly number[])[]
  readonly none: readonly number[]
  /** None is right: nothing in scope is. */
  readonly right: readonly boolean[]
}

export interface FitOptions {
  readonly hidden: number
  /** Decay of the weights a step, times the rate. */
  readonly penalty: number
  readonly epochs: number
  readonly rate: number
  readonly seed: number
}

/** Questions whose gradients are added before a step. */
const BATCH = 16

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Mean and deviation of each column; a column that never changes deviates by 1. */
function spread(
  rows: readonly (readonly number[])[],
  columns: number,
): { mean: number[]; deviation: number[] } {
  const mean = new Array<number>(columns).fill(0)
  const square = new Array<number>(columns).fill(0)
  for (const row of rows)
    row.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / rows.length
    })
  for (const row of rows)
    row.forEach((value, at) => {
      square[at] = (square[at] ?? 0) + (value - (mean[at] ?? 0)) ** 2 / rows.length
    })
  return { mean, deviation: square.map((value) => (value > 1e-6 ? Math.sqrt(value) : 1)) }
}

/**
 * Fits the network that scores candidates and the linear score of *nothing in scope* together: the log-likelihood of
 * the right candidates in one softmax a question (ListNet, Cao et al. 2007), by Adam with decoupled decay (Loshchilov
 * and Hutter 2019).
 */
export function fitNetwork(
  lists: readonly JudgedList[],
  inputs: readonly string[],
  noneInputs: readonly string[],
  { hidden, penalty, epochs, rate, seed }: FitOptions,
): { readonly candidate: Network; readonly none: Network } {
  const random = randomFrom(seed)
  const [d, e] = [inputs.length, noneInputs.length]
  const ofRows = spread(
    lists.flatMap(({ rows }) => rows),
    d,
  )
  const ofNone = spread(
    lists.map(({ none }) => none),
    e,
  )
  const scaled = (row: readonly number[], { mean, deviation }: typeof ofRows): Float64Array =>
    Float64Array.from(row, (value, at) => (value - (mean[at] ?? 0)) / (deviation[at] ?? 1))
  const examples = lists.map(({ rows, none, right }) => ({
    rows: rows.map((row) => scaled(row, ofRows)),
    none: scaled(none, ofNone),
    right,
    answerable: right.some(Boolean),
  }))
  // One array of all weights: hidden rows, their biases, what comes out of them, direct, none, its offset.
  const [bias, out, direct, none, offset] = [
    hidden * d,
    hidden * (d + 1),
    hidden * (d + 2),
    hidden * (d + 2) + d,
    hidden * (d + 2) + d + e,
  ] as const
  const size = offset + 1
  const weights = new Float64Array(size)
  for (let at = 0; at < bias; at++) weights[at] = (random() - 0.5) * 2 * Math.sqrt(1 / d)
  for (let unit = 0; unit < hidden; unit++) weights[out + unit] = (random() - 0.5) * 0.2
  const [gradient, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const w = (at: number): number => weights[at] as number

  const addGradient = (
    { rows, none: plain, right, answerable }: (typeof examples)[number],
    share: number,
  ): void => {
    const count = rows.length
    const states = new Float64Array(count * hidden)
    const scores = new Float64Array(count + 1)
    rows.forEach((row, k) => {
      let score = 0
      for (let i = 0; i < d; i++) score += (row[i] as number) * w(direct + i)
      for (let unit = 0; unit < hidden; unit++) {
        let sum = w(bias + unit)
        for (let i = 0; i < d; i++) sum += (row[i] as number) * w(unit * d + i)
        const state = Math.tanh(sum)
        states[k * hidden + unit] = state
        score += state * w(out + unit)
      }
      scores[k] = score
    })
    let ofNothing = w(offset)
    for (let i = 0; i < e; i++) ofNothing += (plain[i] as number) * w(none + i)
    scores[count] = ofNothing
    const highest = Math.max(...scores)
    const powers = scores.map((score) => Math.exp(score - highest))
    const sum = powers.reduce((total, power) => total + power, 0)
    const isRight = (k: number): boolean => (answerable ? k < count && right[k] === true : k === count)
    const ofRight = powers.reduce((total, power, k) => (isRight(k) ? total + power : total), 0)
    for (let k = 0; k <= count; k++) {
      const power = powers[k] as number
      const slope = share * (power / sum - (isRight(k) ? power / ofRight : 0))
      if (k === count) {
        gradient[offset] = (gradient[offset] as number) + slope
        for (let i = 0; i < e; i++)
          gradient[none + i] = (gradient[none + i] as number) + slope * (plain[i] as number)
        continue
      }
      const row = rows[k] as Float64Array
      for (let i = 0; i < d; i++)
        gradient[direct + i] = (gradient[direct + i] as number) + slope * (row[i] as number)
      for (let unit = 0; unit < hidden; unit++) {
        const state = states[k * hidden + unit] as number
        gradient[out + unit] = (gradient[out + unit] as number) + slope * state
        const inner = slope * w(out + unit) * (1 - state * state)
        gradient[bias + unit] = (gradient[bias + unit] as number) + inner
        for (let i = 0; i < d; i++)
          gradient[unit * d + i] = (gradient[unit * d + i] as number) + inner * (row[i] as number)
      }
    }
  }

  const order = examples.map((_, at) => at)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other] as number, order[at] as number]
    }
    const speed = rate * (1 - epoch / epochs) + 1e-5
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0)
      const batch = order.slice(from, from + BATCH)
      for (const at of batch) addGradient(examples[at] as (typeof examples)[number], 1 / batch.length)
      step++
      for (let at = 0; at < size; at++) {
        const slope = gradient[at] as number
        first[at] = 0.9 * (first[at] as number) + 0.1 * slope
        second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope
        const mean = (first[at] as number) / (1 - 0.9 ** step)
        const deviation = Math.sqrt((second[at] as number) / (1 - 0.999 ** step)) + 1e-8
        weights[at] = w(at) - speed * (mean / deviation + penalty * w(at))
      }
    }
  }
  const slice = (from: number, length: number): number[] =>
    [...weights.slice(from, from + length)].map((value) => Number(value.toFixed(4)))
  const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(5)))
  return {
    candidate: {
      inputs,
      mean: rounded(ofRows.mean),
      deviation: rounded(ofRows.deviation),
      hidden: Array.from({ length: hidden }, (_, unit) => slice(unit * d, d)),
      bias: slice(bias, hidden),
      out: slice(out, hidden),
      direct: slice(direct, d),
      offset: 0,
    },
    none: {
      inputs: noneInputs,
      mean: rounded(ofNone.mean),
      deviation: rounded(ofNone.deviation),
      hidden: [],
      bias: [],
      out: [],
      direct: slice(none, e),
      offset: Number(w(offset).toFixed(4)),
    },
  }
}
