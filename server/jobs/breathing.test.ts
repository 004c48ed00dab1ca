import { beforeEach, describe, expect, it } from 'vitest'
import { openBreathing } from './breathing.ts'

let time = 0
const breathing = () => openBreathing(() => time)
const signal = new AbortController().signal

beforeEach(() => {
  time = 0
})

/** How long a rest lasts when someone asks at the given times; the clock runs fast. */
async function restOf(asks: readonly number[], stop = signal): Promise<number> {
  const { asked, rest } = breathing()
  const begun = time
  const clock = setInterval(() => {
    time += 500
    if (asks.includes(time)) asked()
  }, 5)
  if (asks.includes(0)) asked()
  await rest(stop)
  clearInterval(clock)
  return time - begun
}

describe('openBreathing', () => {
  it('does not rest where nobody asks', async () => {
    expect(await restOf([])).toBe(0)
  })

  it('ends soon after the last one has asked', async () => {
    const rested = await restOf([0])
    expect(rested).toBeGreaterThanOrEqual(2_000)
    expect(rested).toBeLessThan(60_000)
  })

  it('ends at once when the program does', async () => {
    expect(await restOf([0], AbortSignal.abort())).toBe(0)
  })
})
