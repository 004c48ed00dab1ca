import { Hono } from 'hono'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'
import type { CollectionChange } from '../collections/collection.ts'
import type { Services } from '../services.ts'
import { validated } from '../validation.ts'

const name = z.string().trim().min(1).max(200)
const reportIds = z.array(z.string().min(1).max(200)).max(10_000)
const newSchema = z.object({ name, reportIds: reportIds.default([]) })
const changeSchema = z.object({
  name: name.optional(),
  add: reportIds.optional(),
  remove: reportIds.optional(),
})

/** `GET` and `POST /collections`, `PATCH` (name, papers added and taken out) and `DELETE /collections/:id`. */
export function collectionRoutes({ library, collections }: Pick<Services, 'library' | 'collections'>) {
  return new Hono()
    .get('/collections', async (c) => c.json({ collections: collections.list(await library.documents()) }))
    .post('/collections', validated('json', newSchema), async (c) => {
      const given = c.req.valid('json')
      return c.json(await collections.create(given.name, given.reportIds, await library.documents()), 201)
    })
    .patch('/collections/:id', validated('json', changeSchema), async (c) => {
      const given = Object.entries(c.req.valid('json')).filter(([, value]) => value !== undefined)
      const change: CollectionChange = Object.fromEntries(given)
      return c.json(await collections.change(c.req.param('id'), change, await library.documents()))
    })
    .delete('/collections/:id', async (c) => {
      if (!(await collections.remove(c.req.param('id')))) {
        throw new UserError('unknown_collection', 'Không có bộ văn bản này: có thể nó đã được xóa.')
      }
      return c.body(null, 204)
    })
}
