import { expect } from 'vitest'

/** Processor milliseconds that tell nothing of growth: set-up, collection of garbage, other noise. */
const FLOOR = 250
/** Twice the input may cost this much more: twice for what grows evenly, and room for noise; four times is quadratic. */
const MOST_A_DOUBLING = 3.2
/** Four times the input: n log n stays below five, the square gives sixteen. */
const MOST_OF_BOTH = 8
/** Processor milliseconds that four times the input may cost whatever it grows by. */
const BUDGET = 30_000

/** Processor time of this process in milliseconds, all its threads together. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/**
 * Measures n, 2n and 4n in processor time and fails where the work grows faster than n log n, or costs too much
 * altogether. Where 4n costs next to nothing the others are not measured; where the growth looks too steep all are
 * measured once more before it is believed.
 *
 * @param work is given n, 2n and 4n
 */
export async function expectEvenGrowth(n: number, work: (size: number) => Promise<unknown>): Promise<void> {
  const cost = async (size: number): Promise<number> => {
    const start = processorTime()
    await work(size)
    return processorTime() - start
  }
  const measure = async (): Promise<readonly number[]> => {
    const most = await cost(4 * n)
    return most < FLOOR ? [most] : [await cost(n), await cost(2 * n), most]
  }
  const first = await measure()
  const costs = isEven(first) ? first : await measure()
  expect(isEven(costs), `${costs.map(Math.round).join(' → ')} ms of processor time`).toBe(true)
}

function isEven(costs: readonly number[]): boolean {
  const [one, two, four] = costs
  const most = costs.at(-1) ?? 0
  if (most > BUDGET) return false
  if (one === undefined || two === undefined || four === undefined) return true
  const isStep = (before: number, after: number, times: number) => after < FLOOR + times * before
  return (
    isStep(one, two, MOST_A_DOUBLING) && isStep(two, four, MOST_A_DOUBLING) && isStep(one, four, MOST_OF_BOTH)
  )
}
