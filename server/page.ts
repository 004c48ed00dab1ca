import path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { UserError } from '../search/user-error.ts'

/**
 * The built page. Files under `/assets/` carry their hash in the name and are kept by the browser for good;
 * everything else is asked for again each time. An address of the page's own (no file ending) gets
 * `index.html`.
 *
 * @param directory absolute path of the build
 */
export function pageRoutes(directory: string) {
  const assets = `${path.join(directory, 'assets')}${path.sep}`
  return new Hono()
    .use(
      serveStatic({
        root: directory,
        onFound: (file, c) => {
          c.header(
            'Cache-Control',
            file.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache',
          )
        },
      }),
    )
    .get(
      '*',
      async (c, next) => {
        if (path.extname(c.req.path) !== '') {
          throw new UserError('unknown_route', 'Không có tệp này trên máy chủ.')
        }
        c.header('Cache-Control', 'no-cache')
        await next()
      },
      serveStatic({ root: directory, path: 'index.html' }),
      () => {
        throw new UserError('page_not_built', 'Trang web chưa được dựng. Hãy khởi động bằng lệnh: npm start')
      },
    )
}
