import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { UserError } from '../search/user-error.ts'

export interface Listening {
  readonly port: number
  /** Takes no more requests, lets those under way end for a moment, then cuts them. */
  close(): Promise<void>
}

/**
 * Time that a connection without a request stays open, in milliseconds: longer than the usual minute of proxies, so
 * that it is never the server that closes one in the moment it is used again.
 */
const KEEP_ALIVE = 65_000

/** Time that requests under way get to end, in milliseconds. */
const GRACE = 1_000

/**
 * Serves the app over HTTP.
 *
 * @param port 0 for a free one
 * @throws UserError `port_taken`, `cannot_listen`
 */
export async function listen(
  app: { readonly fetch: (request: Request, env: object) => Response | Promise<Response> },
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer(getRequestListener((request, env) => app.fetch(request, env)))
  server.keepAliveTimeout = KEEP_ALIVE
  await bind(server, host, port)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    port: address.port,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const cut = setTimeout(() => server.closeAllConnections(), GRACE)
      await closed
      clearTimeout(cut)
    },
  }
}

/**
 * Makes sure that the port is free, before the work of a start is done in vain.
 *
 * @throws UserError `port_taken`, `cannot_listen`
 */
export async function requireFreePort({
  host,
  port,
}: {
  readonly host: string
  readonly port: number
}): Promise<void> {
  const server = createServer()
  await bind(server, host, port)
  server.close()
  await once(server, 'close')
}

async function bind(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen({ port, host })
    await once(server, 'listening')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'EADDRINUSE') {
      throw new UserError(
        'port_taken',
        `Cổng ${port} đang được chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác, ví dụ PORT=${port + 1}.`,
        { cause },
      )
    }
    throw new UserError(
      'cannot_listen',
      `Không mở được địa chỉ ${host}, cổng ${port} (${String(code ?? cause)}). Hãy kiểm tra HOST và PORT.`,
      { cause },
    )
  }
}
