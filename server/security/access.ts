import { createHash, timingSafeEqual } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'
import { validated } from '../validation.ts'
import { clientAddress, isSecure, type TrustedProxies } from './client.ts'
import type { RateLimit } from './rate-limit.ts'
import { SESSION_SECONDS, type Sessions } from './sessions.ts'

const COOKIE = 'dan_nguon_access'

/** Whoever is not let in yet sends no more than this. */
const MAXIMUM_LOGIN_BYTES = 4 * 1024

/** A request body that wants in. */
const loginSchema = z.object({ token: z.string().min(1).max(1_000) })

/** What guards the library. */
export interface Guard {
  /** Null: whoever reaches the server is let in. */
  readonly accessToken: string | null
  readonly sessions: Sessions
  /** Counts wrong tokens only, at the login and as bearer alike. */
  readonly attempts: RateLimit
  readonly trusted: TrustedProxies
  /** Told of wrong tokens. */
  readonly log: (line: string) => void
}

/**
 * Lets a request pass that shows the token as `Authorization: Bearer …` or as the cookie of a session. Without a
 * token (loopback only) everything passes.
 *
 * @throws UserError `unauthorized`, `too_many_requests` after too many wrong tokens
 */
export function requireAccess(guard: Guard): MiddlewareHandler {
  const { accessToken, sessions } = guard
  return async (c, next) => {
    if (accessToken !== null) {
      const cookie = getCookie(c, COOKIE)
      if (cookie === undefined || !sessions.holds(cookie, accessToken)) {
        const bearer = /^Bearer (.+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
        const message = 'Cần mã truy cập. Hãy nhập mã do người quản trị máy chủ cấp.'
        if (bearer === undefined) throw new UserError('unauthorized', message)
        requireToken(c, bearer, accessToken, guard, message)
      }
    }
    await next()
  }
}

/** `POST /login` starts a session of the page for the token, `DELETE /login` ends it. */
export function loginRoutes(guard: Guard) {
  const { accessToken, sessions, trusted } = guard
  return new Hono()
    .post(
      '/login',
      bodyLimit({
        maxSize: MAXIMUM_LOGIN_BYTES,
        onError: () => {
          throw new UserError('request_too_large', 'Nội dung gửi lên quá lớn. Hãy nhập đúng mã truy cập.')
        },
      }),
      validated('json', loginSchema),
      async (c) => {
        if (accessToken !== null) {
          const { token } = c.req.valid('json')
          requireToken(c, token, accessToken, guard, 'Mã truy cập không đúng. Hãy kiểm tra lại.')
          setCookie(c, COOKIE, await sessions.start(accessToken), {
            httpOnly: true,
            sameSite: 'Strict',
            secure: isSecure(c, trusted),
            path: '/',
            maxAge: SESSION_SECONDS,
          })
        }
        return c.body(null, 204)
      },
    )
    .delete('/login', async (c) => {
      const cookie = getCookie(c, COOKIE)
      if (cookie !== undefined && accessToken !== null) await sessions.end(cookie, accessToken)
      deleteCookie(c, COOKIE, { path: '/' })
      return c.body(null, 204)
    })
}

/** A right token is not looked at either once an address has guessed too often: else guessing would go on. */
function requireToken(
  c: Context,
  given: string,
  expected: string,
  { attempts, trusted, log }: Guard,
  message: string,
): void {
  attempts.require(c)
  if (equalInConstantTime(given, expected)) return
  const address = clientAddress(c, trusted)
  log(
    attempts.spend(c)
      ? `Mã truy cập sai quá nhiều lần từ ${address}: tạm từ chối địa chỉ này.`
      : `Mã truy cập sai từ ${address}.`,
  )
  throw new UserError('unauthorized', message)
}

/** Compares hashes, so that neither the time nor the length tells how much was right. */
function equalInConstantTime(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(expected))
}
