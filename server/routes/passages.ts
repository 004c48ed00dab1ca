import { Hono } from 'hono'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'
import type { Services } from '../services.ts'
import { validated } from '../validation.ts'

const placeSchema = z.object({
  file: z.string().min(1).max(1_000),
  line: z.coerce.number().int().min(1).max(100_000_000),
})

const contextSchema = z.object({ context: z.coerce.number().int().min(0).max(50).default(0) })

/** `GET /passages?file=…&line=…` and `GET /passages/:id?context=3`. */
export function passageRoutes({ library }: Services) {
  return new Hono()
    .get('/passages', validated('query', placeSchema), async (c) => {
      const { file, line } = c.req.valid('query')
      return c.json({ passages: await library.passagesAt(file, line) })
    })
    .get('/passages/:id', validated('query', contextSchema), async (c) => {
      const { context } = c.req.valid('query')
      const found = await library.passageWithNeighbours(c.req.param('id'), context)
      if (found === null) {
        throw new UserError(
          'unknown_passage',
          'Không có đoạn này trong kho: có thể tài liệu đã được gỡ hoặc thay bằng bản mới.',
        )
      }
      return c.json(found)
    })
}
