import type { Context, MiddlewareHandler } from 'hono'
import { UserError } from '../../search/user-error.ts'

export interface RateLimit {
  /** Counts every request of an address and refuses those over the limit. */
  readonly middleware: MiddlewareHandler
  /** @throws UserError `too_many_requests` when the address has nothing left */
  require(c: Context): void
  /** Counts one against the address. True when it was the last it had. */
  spend(c: Context): boolean
}

/** Addresses remembered at once; beyond it the longest unseen is forgotten. */
const REMEMBERED_ADDRESSES = 10_000

/**
 * At most `requests` per `seconds` from one address, in a sliding allowance: what is not used comes back
 * evenly. Over it: `UserError('too_many_requests')` with `Retry-After`.
 *
 * @param addressOf where a request comes from
 * @param now milliseconds, ever growing
 */
export function rateLimit(
  { requests, seconds }: { readonly requests: number; readonly seconds: number },
  addressOf: (c: Context) => string,
  now: () => number = () => performance.now(),
): RateLimit {
  const allowances = new Map<string, { readonly left: number; readonly at: number }>()
  const perMillisecond = requests / (seconds * 1_000)
  const leftOf = (address: string, time: number): number => {
    const known = allowances.get(address)
    return known === undefined
      ? requests
      : Math.min(requests, known.left + (time - known.at) * perMillisecond)
  }
  const limit = {
    require(c: Context): void {
      const left = leftOf(addressOf(c), now())
      if (left >= 1) return
      c.header('Retry-After', String(Math.ceil((1 - left) / perMillisecond / 1_000)))
      throw new UserError(
        'too_many_requests',
        'Quá nhiều yêu cầu trong thời gian ngắn. Hãy chờ một lát rồi thử lại.',
      )
    },
    spend(c: Context): boolean {
      const address = addressOf(c)
      const time = now()
      const left = Math.max(0, leftOf(address, time) - 1)
      allowances.delete(address)
      allowances.set(address, { left, at: time })
      const [oldest] = allowances.keys()
      if (allowances.size > REMEMBERED_ADDRESSES && oldest !== undefined) allowances.delete(oldest)
      return left < 1
    },
  }
  return withMiddleware(limit)
}

/** Holds all of the limits at once: what each lets through in its own time. */
export function allLimits(...limits: readonly RateLimit[]): RateLimit {
  return withMiddleware({
    require(c) {
      for (const limit of limits) limit.require(c)
    },
    // Each counts, whatever the others say.
    spend: (c) => limits.map((limit) => limit.spend(c)).includes(true),
  })
}

function withMiddleware(limit: Omit<RateLimit, 'middleware'>): RateLimit {
  return {
    ...limit,
    middleware: async (c, next) => {
      limit.require(c)
      limit.spend(c)
      await next()
    },
  }
}
