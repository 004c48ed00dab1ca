import { BlockList } from 'node:net'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { UserError } from '../search/user-error.ts'
import { describeError, logUnexpected } from './errors.ts'
import { pageRoutes } from './page.ts'
import { chatRoutes } from './routes/chat.ts'
import { collectionRoutes } from './routes/collections.ts'
import { conversationRoutes } from './routes/conversations.ts'
import { disagreementRoutes } from './routes/disagreements.ts'
import { documentRoutes } from './routes/documents.ts'
import { draftRoutes } from './routes/drafts.ts'
import { exampleRoutes } from './routes/examples.ts'
import { figureRoutes } from './routes/figures.ts'
import { healthRoutes } from './routes/health.ts'
import { jobRoutes } from './routes/jobs.ts'
import { passageRoutes } from './routes/passages.ts'
import { remarkRoutes } from './routes/remarks.ts'
import { reportRoutes } from './routes/reports.ts'
import { searchRoutes } from './routes/search.ts'
import { suggestionRoutes } from './routes/suggestions.ts'
import { watchRoutes } from './routes/watch.ts'
import { type Guard, loginRoutes, requireAccess } from './security/access.ts'
import { clientAddress, type TrustedProxies } from './security/client.ts'
import { securityHeaders } from './security/headers.ts'
import { allLimits, rateLimit } from './security/rate-limit.ts'
import { requireOwnHost, requireOwnOrigin } from './security/same-origin.ts'
import type { Services } from './services.ts'
import { troubleWording } from './wording/trouble.ts'

export interface AppOptions {
  /** Null: whoever reaches the server is let in, so it must listen on loopback only. */
  readonly accessToken: string | null
  /** Proxies whose word on where a request comes from is taken; nobody's unless given. */
  readonly trustedProxies?: TrustedProxies
  /** Lines for the person at the terminal: wrong tokens. */
  readonly log?: (line: string) => void
  /** Absolute path of the built page. */
  readonly pageDirectory: string
}

/** Enough for any JSON request; files have their own limit. */
const MAXIMUM_JSON_BYTES = 4 * 1024 * 1024

/** Per address: above what a busy office asks, below what fills a machine. */
const REQUESTS = { requests: 1_200, seconds: 60 }
/** Wrong tokens. */
const ATTEMPTS = { requests: 10, seconds: 60 }
/** With what comes back meanwhile a hundred in any hour (OWASP ASVS 2.2.1). */
const ATTEMPTS_FOR_LONG = { requests: 50, seconds: 3_600 }

/** The whole server as one function of requests; tests call it without a port. */
export function createApp(
  services: Services,
  { accessToken, pageDirectory, trustedProxies = new BlockList(), log = () => undefined }: AppOptions,
) {
  const addressOf = (c: Context) => clientAddress(c, trustedProxies)
  const guard: Guard = {
    accessToken,
    sessions: services.sessions,
    attempts: allLimits(rateLimit(ATTEMPTS, addressOf), rateLimit(ATTEMPTS_FOR_LONG, addressOf)),
    trusted: trustedProxies,
    log,
  }
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
    .route('/', loginRoutes(guard))
    // Before any body is read: whoever is not let in sends nothing.
    .use(requireAccess(guard))
    .use((c, next) => (c.req.path === '/api/documents' ? next() : smallBody(c, next)))
    .route('/', healthRoutes(services))
    .route('/', documentRoutes(services))
    .route('/', jobRoutes(services))
    .route('/', watchRoutes(services, accessToken === null))
    .route('/', reportRoutes(services))
    .route('/', passageRoutes(services))
    .route('/', figureRoutes(services))
    .route('/', exampleRoutes(services))
    .route('/', suggestionRoutes(services))
    .route('/', searchRoutes(services))
    .route('/', chatRoutes(services))
    .route('/', conversationRoutes(services))
    .route('/', collectionRoutes(services))
    .route('/', draftRoutes(services))
    .route('/', disagreementRoutes(services))
    .route('/', remarkRoutes(services))
    .all('/*', () => {
      throw new UserError('unknown_route', 'Không có địa chỉ này trong API.')
    })

  return new Hono()
    .onError((error, c) => {
      logUnexpected(error)
      const { status, body } = describeError(error)
      return c.json({ error: troubleWording(c).error(body.error) }, status)
    })
    .use(securityHeaders())
    .use(requireOwnHost(accessToken))
    .use(requireOwnOrigin())
    .use(accessToken === null ? (_, next) => next() : rateLimit(REQUESTS, addressOf).middleware)
    .route('/api', api)
    .route('/', pageRoutes(pageDirectory))
}

/** For the page's typed client (`hono/client`). */
export type App = ReturnType<typeof createApp>
