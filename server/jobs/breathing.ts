import { setTimeout as sleep } from 'node:timers/promises'

/** Keeps files that are added one after the other from slowing those who ask. */
export interface Breathing {
  /** Someone has asked something. */
  asked(): void
  /** Waits before the next file is added, as long as people ask; ends early when the signal says so. */
  rest(signal: AbortSignal): Promise<void>
}

/** Who asked within this time is taken to go on asking. In milliseconds. */
const RECENT = 2_000

/** After each change of the library the next question takes longer: what is known of it as a whole is read anew. */
const LONGEST_REST = 4_000

export function openBreathing(now: () => number = () => performance.now()): Breathing {
  let lastAsked = Number.NEGATIVE_INFINITY
  return {
    asked() {
      lastAsked = now()
    },
    async rest(signal) {
      const until = now() + LONGEST_REST
      while (!signal.aborted && now() < until && now() - lastAsked < RECENT) {
        await sleep(100, undefined, { signal }).catch(() => undefined)
      }
    },
  }
}
