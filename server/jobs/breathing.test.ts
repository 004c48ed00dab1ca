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

/** How long each of some pauses one after the other lasts while a question comes every 100 ms, or only at first. */
async function pausesOf(count: number, goesOn: boolean): Promise<readonly number[]> {
  const { asked, pause } = breathing()
  const clock = setInterval(() => {
    time += 100
    if (goesOn) asked()
  }, 2)
  asked()
  const lasted: number[] = []
  for (let i = 0; i < count; i++) {
    const begun = time
    await pause(signal)
    lasted.push(time - begun)
  }
  clearInterval(clock)
  return lasted
}

describe('the pause before each text that is encoded', () => {
  it('lasts until an answer has surely searched for the last time, and is none after that', async () => {
    const [first = 0, ...others] = await pausesOf(5, false)
    expect(first).toBeGreaterThanOrEqual(250)
    expect(Math.max(...others)).toBeLessThan(250)
  })

  it('gives way to texts where questions never cease', async () => {
    const [first = 0, ...others] = await pausesOf(5, true)
    expect(first).toBeGreaterThanOrEqual(2_000)
    expect(Math.max(...others)).toBeLessThan(250)
  })
})
