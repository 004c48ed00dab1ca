import { setTimeout as sleep } from 'node:timers/promises'

/** Keeps work in the background from slowing those who ask. */
export interface Breathing {
  /** Someone has asked something. */
  asked(): void
  /** Waits before the next file is added, as long as people ask; ends early when the signal says so. */
  rest(signal: AbortSignal): Promise<void>
  /** The same before each text that is encoded: shorter, as it comes far more often and spoils no cache. */
  pause(signal: AbortSignal): Promise<void>
}

/** Who asked within this time is taken to go on asking. In milliseconds. */
const RECENT = 2_000

/** After each change of the library the next question takes longer: what is known of it as a whole is read anew. */
const LONGEST_REST = 4_000

/** An answer that goes on searches again within this time. In milliseconds. */
const PAUSE = 250
const PAUSE_LOOK = 10

/** Where questions never cease, half the time is left to passages, so long at a time. In milliseconds. */
const LONGEST_PAUSE = 2_000

export function openBreathing(now: () => number = () => performance.now()): Breathing {
  let lastAsked = Number.NEGATIVE_INFINITY
  /** Until when nothing pauses, after a pause that questions outlasted. */
  let freeUntil = Number.NEGATIVE_INFINITY
  const wait = async (signal: AbortSignal, recent: number, longest: number, look: number) => {
    const until = now() + longest
    while (!signal.aborted && now() < until && now() - lastAsked < recent) {
      await sleep(look, undefined, { signal }).catch(() => undefined)
    }
  }
  return {
    asked() {
      lastAsked = now()
    },
    rest: (signal) => wait(signal, RECENT, LONGEST_REST, 100),
    async pause(signal) {
      if (now() < freeUntil) return
      await wait(signal, PAUSE, LONGEST_PAUSE, PAUSE_LOOK)
      if (now() - lastAsked < PAUSE) freeUntil = now() + LONGEST_PAUSE
    },
  }
}
