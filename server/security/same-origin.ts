import type { MiddlewareHandler } from 'hono'
import { UserError } from '../../search/user-error.ts'
import { isLoopback } from '../configuration.ts'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a request whose Host is not this machine, when no token guards the server: a page of another site
 * whose name was made to point to 127.0.0.1 (DNS rebinding) would else read the library as if it were ours.
 * With a token the name does not matter: such a page has neither token nor cookie.
 *
 * @throws UserError `foreign_host`
 */
export function requireOwnHost(accessToken: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (accessToken === null && !isLoopback(new URL(c.req.url).hostname)) {
      throw new UserError(
        'foreign_host',
        'Địa chỉ này không được phép. Hãy mở http://127.0.0.1 hoặc http://localhost với đúng cổng của máy chủ.',
      )
    }
    await next()
  }
}

/**
 * Refuses what a page of another site asks for: a change (CSRF), and reading the API, which that page could not see
 * but could keep the server busy with. A browser names the page's origin with every such request, or says that it
 * comes from elsewhere; a program that names none is no browser and carries no cookie of the user's.
 *
 * @throws UserError `foreign_origin`
 */
export function requireOwnOrigin(): MiddlewareHandler {
  return async (c, next) => {
    if (!READING.has(c.req.method) || /^\/+api(?:\/|$)/i.test(c.req.path)) {
      const origin = c.req.header('Origin')
      const site = c.req.header('Sec-Fetch-Site')
      const ownOrigin = origin === undefined || hostOf(origin) === new URL(c.req.url).host
      const ownSite = site === undefined || site === 'same-origin' || site === 'none'
      if (!ownOrigin || !ownSite) {
        throw new UserError('foreign_origin', 'Yêu cầu này đến từ một trang web khác nên bị từ chối.')
      }
    }
    await next()
  }
}

/** Host and port; the scheme is left out, since a proxy in front may speak https for us. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
