import { Hono } from 'hono'
import * as z from 'zod'
import { disagreementsCsvFile } from '../figures/disagreements/disagreements-csv-file.ts'
import { listSeries } from '../figures/list-series.ts'
import { requireKnownReports } from '../known-reports.ts'
import { longJson } from '../long-json.ts'
import type { Services } from '../services.ts'
import { reportIdsSchema, validated } from '../validation.ts'
import { englishDisagreement } from '../wording/english-disagreement.ts'
import { languageOf } from '../wording/language-of.ts'

const querySchema = z.object({
  reportIds: z
    .string()
    .transform((ids) => ids.split(',').filter((id) => id !== ''))
    .pipe(reportIdsSchema)
    .optional(),
})

/**
 * Over all reports or the chosen ones (`?reportIds=a,b`): `GET /disagreements[.csv]`, the figures that disagree;
 * `GET /series`, the indicators given over years.
 */
export function disagreementRoutes({
  library,
  listDisagreements,
}: Pick<Services, 'library' | 'listDisagreements'>) {
  return new Hono()
    .get('/disagreements.csv', validated('query', querySchema), async (c) => {
      const { reportIds } = c.req.valid('query')
      await requireKnownReports(library, reportIds)
      return c.body(disagreementsCsvFile(await listDisagreements(reportIds)), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="so-lieu-lech.csv"',
      })
    })
    .get('/series', validated('query', querySchema), async (c) => {
      const { reportIds } = c.req.valid('query')
      await requireKnownReports(library, reportIds)
      return longJson({}, 'series', await listSeries(library, reportIds))
    })
    .get('/disagreements', validated('query', querySchema), async (c) => {
      const { reportIds } = c.req.valid('query')
      await requireKnownReports(library, reportIds)
      const found = await listDisagreements(reportIds)
      const told = languageOf(c) === 'en' ? found.map(englishDisagreement) : found
      return longJson({}, 'disagreements', told)
    })
}
