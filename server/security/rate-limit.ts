import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { UserError } from '../../search/user-error.ts'

export interface RateLimit {
  readonly middleware: MiddlewareHandler
}

/** Addresses remembered at once; beyond it the longest unseen is forgotten. */
const REMEMBERED_ADDRESSES = 10_000

/**
 * At most `requests` per `seconds` from one address, in a sliding allowance: what is not used comes back
 * evenly. Over it: `UserError('too_many_requests')` with `Retry-After`.
 *
 * @param now milliseconds, ever growing
 */
export function rateLimit(
  { requests, seconds }: { readonly requests: number; readonly seconds: number },
  now: () => number = () => performance.now(),
): RateLimit {
  const allowances = new Map<string, { readonly left: number; readonly at: number }>()
  const perMillisecond = requests / (seconds * 1_000)
  const middleware: MiddlewareHandler = async (c, next) => {
    const address = remoteAddress(c)
    const time = now()
    const known = allowances.get(address) ?? { left: requests, at: time }
    const left = Math.min(requests, known.left + (time - known.at) * perMillisecond)
    allowances.delete(address)
    allowances.set(address, { left: Math.max(0, left - 1), at: time })
    const [oldest] = allowances.keys()
    if (allowances.size > REMEMBERED_ADDRESSES && oldest !== undefined) allowances.delete(oldest)
    if (left < 1) {
      c.header('Retry-After', String(Math.ceil((1 - left) / perMillisecond / 1_000)))
      throw new UserError(
        'too_many_requests',
        'Quá nhiều yêu cầu trong thời gian ngắn. Hãy chờ một lát rồi thử lại.',
      )
    }
    await next()
  }
  return { middleware }
}

/** The address at the other end of the connection; one shared name where there is none (an in-process call). */
function remoteAddress(c: Context): string {
  const env: unknown = c.env
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return 'in-process'
  return getConnInfo(c).remote.address ?? 'unknown'
}
