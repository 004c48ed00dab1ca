import path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { UserError } from '../search/user-error.ts'

const NO_SUCH_FILE = 'Không có tệp này trên máy chủ.'

/**
 * The built page. Files under `/assets/` carry their hash in the name and are kept by the browser for good;
 * everything else is asked for again each time. An address of the page's own (no file ending) gets
 * `index.html`.
 *
 * @param directory absolute path of the build
 */
export function pageRoutes(directory: string) {
  return new Hono()
    .use(compress())
    .use(async (c, next) => {
      await next()
      if (!c.res.ok) return
      const forGood = c.req.path.startsWith('/assets/')
      c.header('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache')
    })
    .use(async (c, next) => {
      // Files that begin with a dot are the set-up's own notes.
      if (/\/(?:\.|%2e)/i.test(c.req.path)) throw new UserError('unknown_route', NO_SUCH_FILE)
      await next()
    })
    .use(serveStatic({ root: directory }))
    .get(
      '*',
      async (c, next) => {
        if (path.extname(c.req.path) !== '') {
          throw new UserError('unknown_route', NO_SUCH_FILE)
        }
        await next()
      },
      serveStatic({ root: directory, path: 'index.html' }),
      () => {
        throw new UserError('page_not_built', 'Trang web chưa được dựng. Hãy khởi động bằng lệnh: npm start')
      },
    )
}
