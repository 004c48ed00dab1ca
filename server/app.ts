import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { UserError } from '../search/user-error.ts'
import { describeError, logUnexpected } from './errors.ts'
import { pageRoutes } from './page.ts'
import { chatRoutes } from './routes/chat.ts'
import { conversationRoutes } from './routes/conversations.ts'
import { disagreementRoutes } from './routes/disagreements.ts'
import { documentRoutes } from './routes/documents.ts'
import { draftRoutes } from './routes/drafts.ts'
import { healthRoutes } from './routes/health.ts'
import { jobRoutes } from './routes/jobs.ts'
import { passageRoutes } from './routes/passages.ts'
import { reportRoutes } from './routes/reports.ts'
import { searchRoutes } from './routes/search.ts'
import { loginRoutes, requireAccess } from './security/access.ts'
import { securityHeaders } from './security/headers.ts'
import { rateLimit } from './security/rate-limit.ts'
import { requireOwnHost, requireOwnOrigin } from './security/same-origin.ts'
import type { Services } from './services.ts'

export interface AppOptions {
  /** Null: whoever reaches the server is let in, so it must listen on loopback only. */
  readonly accessToken: string | null
  /** Absolute path of the built page. */
  readonly pageDirectory: string
}

/** Enough for any JSON request; files have their own limit. */
const MAXIMUM_JSON_BYTES = 25 * 1024 * 1024

/** Per address: above what a busy office asks, below what fills a machine. */
const REQUESTS = { requests: 1_200, seconds: 60 }
const LOGINS = { requests: 10, seconds: 60 }

/** The whole server as one function of requests; tests call it without a port. */
export function createApp(services: Services, { accessToken, pageDirectory }: AppOptions) {
  const smallBody = bodyLimit({
    maxSize: MAXIMUM_JSON_BYTES,
    onError: () => {
      throw new UserError('request_too_large', 'Nội dung gửi lên quá lớn. Hãy rút ngắn lại.')
    },
  })
  const api = new Hono()
    .use(async (c, next) => {
      c.header('Cache-Control', 'no-store')
      await next()
    })
    .use((c, next) => (c.req.path === '/api/documents' ? next() : smallBody(c, next)))
    .route('/', loginRoutes(accessToken, rateLimit(LOGINS)))
    .use(requireAccess(accessToken))
    .route('/', healthRoutes(services))
    .route('/', documentRoutes(services))
    .route('/', jobRoutes(services))
    .route('/', reportRoutes(services))
    .route('/', passageRoutes(services))
    .route('/', searchRoutes(services))
    .route('/', chatRoutes(services))
    .route('/', conversationRoutes(services))
    .route('/', draftRoutes(services))
    .route('/', disagreementRoutes(services))
    .all('/*', () => {
      throw new UserError('unknown_route', 'Không có địa chỉ này trong API.')
    })

  return new Hono()
    .onError((error, c) => {
      logUnexpected(error)
      const { status, body } = describeError(error)
      return c.json(body, status)
    })
    .use(securityHeaders())
    .use(requireOwnHost(accessToken))
    .use(requireOwnOrigin())
    .use(accessToken === null ? (_, next) => next() : rateLimit(REQUESTS).middleware)
    .route('/api', api)
    .route('/', pageRoutes(pageDirectory))
}

/** For the page's typed client (`hono/client`). */
export type App = ReturnType<typeof createApp>
