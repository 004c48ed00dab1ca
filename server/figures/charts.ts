import type { Figure, FigureQuery, Period } from '../../search/figure.ts'
import type { Library } from '../../search/library.ts'
import { createPause } from '../../search/pause.ts'
import { seriesAmong, seriesOverAreas } from './series.ts'
import { type ShownFigure, shownFigure } from './shown-figure.ts'

/** One indicator over times or areas, to be drawn beside the table of its figures. */
export interface FigureChart {
  readonly over: 'time' | 'area'
  readonly indicator: string
  /** What all its figures share: the area of one over times, the time of one over areas; null where untold. */
  readonly area: string | null
  readonly period: Period | null
  readonly points: readonly {
    /** In the base unit, so that "1,2 nghìn tỷ" stands above "986 tỷ". */
    readonly amount: number
    readonly figure: ChartedFigure
  }[]
}

/** A figure without the words around it, which its source shows. */
export type ChartedFigure = Omit<ShownFigure, 'text'>

/** Figures that are looked at, and charts of each form that are told. */
const MOST_FIGURES = 20_000
const MOST_CHARTS = 20

/** The charts that the figures of a filter make, the longest over times first, then those over areas. */
export async function listCharts(library: Library, query: FigureQuery): Promise<readonly FigureChart[]> {
  const pause = createPause()
  const figures = await library.figures({ ...query, limit: MOST_FIGURES })
  const longest = (one: { readonly figures: { readonly length: number } }, other: typeof one): number =>
    other.figures.length - one.figures.length
  const overTimes = (await seriesAmong(figures, pause)).toSorted(longest).slice(0, MOST_CHARTS)
  const overAreas = (await seriesOverAreas(figures, pause)).toSorted(longest).slice(0, MOST_CHARTS)
  const chosen = [
    ...overTimes.map(({ indicator, area, figures: of }) => ({
      over: 'time' as const,
      ...{ indicator, area, period: null, of },
    })),
    ...overAreas.map(({ indicator, period, figures: of }) => ({
      over: 'area' as const,
      ...{ indicator, area: null, period, of },
    })),
  ]
  const show = await showFigures(
    library,
    chosen.flatMap(({ of }): readonly Figure[] => of),
  )
  return chosen.map(({ of, ...chart }) => ({
    ...chart,
    points: of.flatMap((figure) => {
      const shown = show(figure)
      return shown === null ? [] : [{ amount: figure.quantity.value, figure: shown }]
    }),
  }))
}

/** Reads the passages of figures; null for one whose paper has just been removed. */
async function showFigures(
  library: Library,
  figures: readonly Figure[],
): Promise<(figure: Figure) => ChartedFigure | null> {
  const ids = [...new Set(figures.map(({ passageId }) => passageId))]
  const passages = new Map((await library.passages(ids)).map((passage) => [passage.id, passage]))
  const reports = new Map(
    (await library.documents()).flatMap((document) => document.reports).map((report) => [report.id, report]),
  )
  return (figure) => {
    const passage = passages.get(figure.passageId)
    const report = reports.get(figure.reportId)
    if (passage === undefined || report === undefined) return null
    const { text: _, ...charted } = shownFigure(figure, passage, report)
    return charted
  }
}
