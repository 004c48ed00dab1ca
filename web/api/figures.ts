import type { Role } from '../../search/figure.ts'
import type { FigureChart } from '../../server/figures/charts.ts'
import type { ShownFigure } from '../../server/figures/shown-figure.ts'
import { client } from './client.ts'

/** What figures to show; an empty field asks for nothing. */
export interface FigureFilter {
  readonly indicator: string
  readonly area: string
  /** `YYYY-MM` */
  readonly from: string
  readonly to: string
  readonly role: Role | ''
  readonly reportIds: string
}

export const noFilter: FigureFilter = { indicator: '', area: '', from: '', to: '', role: '', reportIds: '' }

function queryOf(filter: FigureFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value.trim() !== ''))
}

/** The first `limit` figures that meet the filter. */
export async function listFigures(
  filter: FigureFilter,
  limit: number,
  signal: AbortSignal,
): Promise<readonly ShownFigure[]> {
  const response = await client.figures.$get(
    { query: { ...queryOf(filter), limit: String(limit) } },
    { init: { signal } },
  )
  const { figures } = (await response.json()) as { readonly figures: readonly ShownFigure[] }
  return figures
}

/** Those figures as charts over times and areas. */
export async function listCharts(filter: FigureFilter, signal: AbortSignal): Promise<readonly FigureChart[]> {
  const response = await client.figures.charts.$get({ query: queryOf(filter) }, { init: { signal } })
  return ((await response.json()) as { readonly charts: readonly FigureChart[] }).charts
}

/** Address of all figures that meet the filter, as a file for a spreadsheet. */
export function figuresFile(filter: FigureFilter): string {
  return `/api/figures.csv?${new URLSearchParams(queryOf(filter))}`
}
