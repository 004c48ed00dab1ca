import { setTimeout as sleep } from 'node:timers/promises'
import type { UserError } from '../search/user-error.ts'

/** Whether what is kept can be relied on. */
export interface Condition {
  /** What is wrong with the library, null while nothing is known to be. */
  damage(): UserError | null
  /** Takes note of a damage that was met while serving. */
  report(error: UserError): void
  /**
   * Lets a check decide whether to start. One that takes longer goes on while the program serves, and its finding
   * is told then.
   *
   * @throws UserError `library_damaged`
   */
  requireWhole(check: Promise<UserError | null>): Promise<void>
}

/** Milliseconds that a start waits for the check: enough for some gigabytes on an office machine. */
const PATIENCE = 5_000

/** @param log lines for the person at the terminal */
export function openCondition(log: (line: string) => void, patience = PATIENCE): Condition {
  let known: UserError | null = null
  const report = (error: UserError) => {
    if (known === null) log(error.message)
    known ??= error
  }
  return {
    damage: () => known,
    report,
    async requireWhole(check) {
      const over = new AbortController()
      const waited = sleep(patience, undefined, { signal: over.signal }).catch(() => undefined)
      const found = await Promise.race([check, waited])
      over.abort()
      if (found != null) throw found
      void check.then((later) => later !== null && report(later))
    },
  }
}
