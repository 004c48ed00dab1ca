import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'
import { validated } from '../validation.ts'
import type { RateLimit } from './rate-limit.ts'

const COOKIE = 'dan_nguon_access'
const COOKIE_SECONDS = 30 * 24 * 60 * 60

/** A request body that wants in. */
const loginSchema = z.object({ token: z.string().min(1).max(1_000) })

/**
 * Lets a request pass that shows the token as `Authorization: Bearer …` or as the page's cookie. Without a
 * token (loopback only) everything passes.
 *
 * @throws UserError `unauthorized`
 */
export function requireAccess(accessToken: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (accessToken !== null) {
      const bearer = /^Bearer (.+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
      const cookie = getCookie(c, COOKIE)
      const known =
        (bearer !== undefined && equalInConstantTime(bearer, accessToken)) ||
        (cookie !== undefined && equalInConstantTime(cookie, cookieValue(accessToken)))
      if (!known) {
        throw new UserError('unauthorized', 'Cần mã truy cập. Hãy nhập mã do người quản trị máy chủ cấp.')
      }
    }
    await next()
  }
}

/** `POST /login` gives the page its cookie for the token, `DELETE /login` takes it back. */
export function loginRoutes(accessToken: string | null, attempts: RateLimit) {
  return new Hono()
    .post('/login', attempts.middleware, validated('json', loginSchema), (c) => {
      const { token } = c.req.valid('json')
      if (accessToken !== null) {
        if (!equalInConstantTime(token, accessToken)) {
          throw new UserError('unauthorized', 'Mã truy cập không đúng. Hãy kiểm tra lại.')
        }
        setCookie(c, COOKIE, cookieValue(accessToken), {
          httpOnly: true,
          sameSite: 'Strict',
          secure: new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https',
          path: '/',
          maxAge: COOKIE_SECONDS,
        })
      }
      return c.body(null, 204)
    })
    .delete('/login', (c) => {
      deleteCookie(c, COOKIE, { path: '/' })
      return c.body(null, 204)
    })
}

/** The cookie proves the token without holding it; another token makes every earlier cookie worthless. */
function cookieValue(accessToken: string): string {
  return createHmac('sha256', accessToken).update('dan-nguon page access 1').digest('hex')
}

/** Compares hashes, so that neither the time nor the length tells how much was right. */
function equalInConstantTime(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(expected))
}
