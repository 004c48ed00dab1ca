import { setImmediate as others } from 'node:timers/promises'

/** Called often by long work; now and then it lets everything else that waits have its turn. */
export type Pause = () => Promise<void>

/** Milliseconds of work between two turns of the others: what an answer to somebody else may be held up by. */
const SLICE = 8

/**
 * Cuts work of the processor into slices, so that what was composed is sent and other people are answered
 * meanwhile. The work itself is the same however it is cut.
 *
 * @param signal ends the work at the next call: `await pause()` throws its reason
 */
export function createPause(signal?: AbortSignal): Pause {
  let since = performance.now()
  return async () => {
    signal?.throwIfAborted()
    if (performance.now() - since < SLICE) return
    await others()
    since = performance.now()
    signal?.throwIfAborted()
  }
}
