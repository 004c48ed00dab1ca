import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'
import type { Services } from '../services.ts'
import { validated } from '../validation.ts'
import { troubleWording } from '../wording/trouble.ts'

const folderSchema = z.object({ folder: z.string().trim().min(1).max(1_000).nullable() })
const goneSchema = z.object({ documentId: z.string(), remove: z.boolean() })

/**
 * `GET /watch`: the watched folder and what is to be asked of it. `PUT /watch` names another or none; only where whoever
 * uses the page uses the machine, for a folder of the server is read on behalf of everybody who is let in. `POST
 * /watch/gone`: the user's word on a document whose file is gone.
 *
 * @param ownMachine the page is reached from this machine alone
 */
export function watchRoutes({ watcher, library, jobs }: Services, ownMachine: boolean) {
  const shown = (c: Context) => {
    const { trouble, ...status } = watcher.status()
    const told = trouble === null ? null : troubleWording(c).words(trouble)
    return { ...status, trouble: told, changeable: ownMachine }
  }
  return new Hono()
    .get('/watch', (c) => c.json(shown(c)))
    .put('/watch', validated('json', folderSchema), async (c) => {
      if (!ownMachine)
        throw new UserError(
          'watch_fixed',
          'Thư mục theo dõi chỉ đặt được trên máy chạy chương trình: npm start -- --watch "đường dẫn".',
        )
      await watcher.watch(c.req.valid('json').folder)
      return c.json(shown(c))
    })
    .post('/watch/gone', validated('json', goneSchema), async (c) => {
      const { documentId, remove } = c.req.valid('json')
      const gone = watcher.status().gone.find((one) => one.documentId === documentId)
      if (gone === undefined)
        throw new UserError(
          'unknown_document',
          'Tệp của tài liệu này vẫn còn trong thư mục, hoặc nó đã được gỡ.',
        )
      if (remove) {
        await library.remove(documentId)
        jobs.documentRemoved(documentId)
        watcher.forget(gone.file)
      } else watcher.keep(gone.file)
      return c.json(shown(c))
    })
}
