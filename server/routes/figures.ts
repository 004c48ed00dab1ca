import { Hono } from 'hono'
import * as z from 'zod'
import type { FigureQuery, Role } from '../../search/figure.ts'
import type { Library } from '../../search/library.ts'
import { createPause } from '../../search/pause.ts'
import { listCharts } from '../figures/charts.ts'
import { figuresCsvFile } from '../figures/figures-csv-file.ts'
import { type ShownFigure, shownFigure } from '../figures/shown-figure.ts'
import { longBody } from '../long-body.ts'
import { longJson } from '../long-json.ts'
import type { Services } from '../services.ts'
import { validated } from '../validation.ts'

const ROLES = [
  'result',
  'estimate',
  'target',
  'plan',
  'base',
  'change',
  'share',
  'part',
] as const satisfies readonly Role[]
const MOST = 100_000
/** Figures whose passages are read at once. */
const AT_A_TIME = 200
const words = z.string().trim().min(1).max(500)
const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'Tháng viết dạng năm-tháng, ví dụ 2025-03' })
const list = z
  .string()
  .max(100_000)
  .transform((value) => value.split(',').filter((part) => part !== ''))

const querySchema = z.object({
  indicator: words.optional(),
  area: words.optional(),
  from: month.optional(),
  to: month.optional(),
  role: list.pipe(z.array(z.enum(ROLES))).optional(),
  reportIds: list.optional(),
  file: z.string().min(1).max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(500),
  offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
})

type Asked = z.infer<typeof querySchema>

/**
 * `GET /figures[.csv]?indicator=&area=&from=&to=&role=&reportIds=&file=&limit=&offset=`: what the reports measure.
 * `/figures/charts`: the same as series over times and areas. Lists are parted by commas; `from` and `to` are months; all that is given must hold.
 */
export function figureRoutes({ library }: Services) {
  return new Hono()
    .get('/figures.csv', validated('query', querySchema), async (c) =>
      longBody(figuresCsvFile(await shownFigures(library, { ...c.req.valid('query'), limit: MOST })), {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="so-lieu.csv"',
      }),
    )
    .get('/figures/charts', validated('query', querySchema), async (c) => {
      const { query } = await figureQuery(library, c.req.valid('query'))
      return longJson({}, 'charts', await listCharts(library, query))
    })
    .get('/figures', validated('query', querySchema), async (c) =>
      longJson({}, 'figures', await shownFigures(library, c.req.valid('query'))),
    )
}

/** What is asked of the library, and its reports. */
async function figureQuery(library: Library, asked: Asked) {
  const { indicator, area, from, to, role, reportIds, file, limit, offset } = asked
  const reports = (await library.documents()).flatMap((document) => document.reports)
  const ofFile =
    file === undefined ? null : reports.filter((report) => report.file === file).map(({ id }) => id)
  const chosen = ofFile === null ? reportIds : ofFile.filter((id) => reportIds?.includes(id) ?? true)
  const query: FigureQuery = {
    limit,
    offset,
    ...(indicator === undefined ? {} : { indicator }),
    ...(area === undefined ? {} : { area }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(role === undefined ? {} : { roles: role }),
    ...(chosen === undefined ? {} : { reportIds: chosen }),
  }
  return { query, reports }
}

async function shownFigures(library: Library, asked: Asked): Promise<readonly ShownFigure[]> {
  const { query, reports } = await figureQuery(library, asked)
  const figures = await library.figures(query)
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const pause = createPause()
  const shown: ShownFigure[] = []
  for (let at = 0; at < figures.length; at += AT_A_TIME) {
    await pause()
    const some = figures.slice(at, at + AT_A_TIME)
    const passages = await library.passages([...new Set(some.map(({ passageId }) => passageId))])
    const passageOf = new Map(passages.map((passage) => [passage.id, passage]))
    for (const figure of some) {
      const passage = passageOf.get(figure.passageId)
      const report = reportOf.get(figure.reportId)
      if (passage !== undefined && report !== undefined) shown.push(shownFigure(figure, passage, report))
    }
  }
  return shown
}
