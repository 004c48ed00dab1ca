import { Hono } from 'hono'
import * as z from 'zod'
import { requireKnownReports } from '../known-reports.ts'
import type { Services } from '../services.ts'
import { questionSchema, reportIdsSchema, validated } from '../validation.ts'

const searchSchema = z.object({
  question: questionSchema,
  limit: z.number().int().min(1).max(100).optional(),
  reportIds: reportIdsSchema.optional(),
})

/** `POST /search`: the passages nearest to a question, best first. */
export function searchRoutes({ library, search }: Services) {
  return new Hono().post('/search', validated('json', searchSchema), async (c) => {
    const { question, limit, reportIds } = c.req.valid('json')
    await requireKnownReports(library, reportIds)
    const { passages, understood } = await search(
      {
        question,
        ...(limit === undefined ? {} : { limit }),
        ...(reportIds === undefined ? {} : { reportIds }),
      },
      c.req.raw.signal,
    )
    return c.json({ passages, understood })
  })
}
