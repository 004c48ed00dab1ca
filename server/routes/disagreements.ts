import { Hono } from 'hono'
import * as z from 'zod'
import { requireKnownReports } from '../known-reports.ts'
import type { Services } from '../services.ts'
import { reportIdsSchema, validated } from '../validation.ts'

const querySchema = z.object({
  reportIds: z
    .string()
    .transform((ids) => ids.split(',').filter((id) => id !== ''))
    .pipe(reportIdsSchema)
    .optional(),
})

/** `GET /disagreements?reportIds=a,b`: the figures that disagree, over all reports or the chosen ones. */
export function disagreementRoutes({
  library,
  listDisagreements,
}: Pick<Services, 'library' | 'listDisagreements'>) {
  return new Hono().get('/disagreements', validated('query', querySchema), async (c) => {
    const { reportIds } = c.req.valid('query')
    await requireKnownReports(library, reportIds)
    return c.json({ disagreements: await listDisagreements(reportIds) })
  })
}
