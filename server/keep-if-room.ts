import { isDiskFailure } from '../search/disk-failure.ts'
import { UserError } from '../search/user-error.ts'
import { describeError, type ErrorBody } from './errors.ts'

/** Saves what can be told without being saved. */
export interface Keeping {
  /** Does the work unless some before it failed for want of room: half of a conversation would mislead. */
  keep(work: () => Promise<void>): Promise<void>
  /** Why nothing is saved any more; undefined while all is. */
  unsaved(): ErrorBody['error'] | undefined
}

/** For one answer. A full or busy disk is no reason not to give it; whatever else fails does. */
export function openKeeping(): Keeping {
  let reason: ErrorBody['error'] | undefined
  return {
    async keep(work) {
      if (reason !== undefined) return
      try {
        await work()
      } catch (error) {
        const busy = error instanceof UserError && error.code === 'library_busy'
        if (!busy && !isDiskFailure(error)) throw error
        reason = describeError(error).body.error
      }
    },
    unsaved: () => reason,
  }
}
