import { setTimeout as sleep } from 'node:timers/promises'

/** Keeps work in the background from slowing those who ask. */
export interface Breathing {
  /** Someone has asked something. */
  asked(): void
  /** Waits before the next file is added, as long as people ask; ends early when the signal says so. */
  rest(signal: AbortSignal): Promise<void>
  /** The same before the next few passages are encoded: shorter, as it comes far more often and spoils no cache. */
  pause(signal: AbortSignal): Promise<void>
}

/** Who asked within this time is taken to go on asking. In milliseconds. */
const RECENT = 2_000

/** After each change of the library the next question takes longer: what is known of it as a whole is read anew. */
const LONGEST_REST = 4_000

/** Half the machine's time is left to passages even where questions never cease. In milliseconds. */
const PAUSE = 500

export function openBreathing(now: () => number = () => performance.now()): Breathing {
  let lastAsked = Number.NEGATIVE_INFINITY
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
    pause: (signal) => wait(signal, PAUSE, PAUSE, 25),
  }
}
