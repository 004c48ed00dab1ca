import type { Passage } from '../../search/passage.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { periodWords } from '../figures/describe-figure.ts'
import { placed } from '../figures/placed-figure.ts'
import { printedFigure } from '../figures/printed-figure.ts'
import type { FigureSeries } from '../figures/series.ts'
import { isShown } from './is-shown.ts'
import { markdownTable } from './markdown-table.ts'

/**
 * A row per series, a column per time, each value with its source; null when no row passes the check. Series of years and
 * of months stand in tables of their own.
 *
 * @param passages those of the figures, by id
 */
export function seriesTable(
  series: readonly FigureSeries[],
  passages: ReadonlyMap<string, Passage>,
  book: CitationBook,
): string | null {
  const steps = [...new Set(series.map(stepOf))]
  const tables = steps.flatMap((step) => {
    const table = tableOf(
      series.filter((one) => stepOf(one) === step),
      passages,
      book,
    )
    return table === null ? [] : [table]
  })
  return tables.length === 0 ? null : tables.join('\n\n')
}

function stepOf({ figures }: FigureSeries): 'year' | 'month' {
  const period = figures[0]?.period
  return period?.from === period?.to ? 'month' : 'year'
}

function tableOf(
  series: readonly FigureSeries[],
  passages: ReadonlyMap<string, Passage>,
  book: CitationBook,
): string | null {
  const shown = series.flatMap(({ indicator, area, figures }) => {
    const points = figures.flatMap((figure) => {
      const passage = passages.get(figure.passageId)
      if (passage === undefined) return []
      const { sentence: span } = placed(passage, figure)
      const value = printedFigure(figure, passage.text)
      return isShown(figure.quantity.raw, [{ passage, span }]) ? [{ figure, passage, span, value }] : []
    })
    return points.length === figures.length ? [{ indicator, area, points }] : []
  })
  if (shown.length === 0) return null
  const times = [
    ...new Set(shown.flatMap(({ points }) => points.map(({ figure }) => figure.period.to))),
  ].sort()
  const several = new Set(shown.map(({ area }) => area)).size > 1
  const rows = shown.map(({ indicator, area, points }) => {
    const named = several && area !== null ? `${indicator} (${area})` : indicator
    const marks = points.map(({ passage, span }) => `[${book.cite(passage, span)}]`)
    // Values of one place share its mark, which then stands with the name.
    const one = new Set(marks).size === 1
    return [
      one ? `${named} ${marks[0]}` : named,
      ...times.map((time) => {
        const at = points.findIndex(({ figure }) => figure.period.to === time)
        const point = points[at]
        if (point === undefined) return '–'
        return one ? point.value : `${point.value} ${marks[at]}`
      }),
    ]
  })
  const heads = times.map((time) =>
    headOf(
      time,
      shown.flatMap(({ points }) => points.map(({ figure }) => figure)),
    ),
  )
  return markdownTable([['Chỉ tiêu', ...heads], ...rows])
}

/** "2024", "Tháng 3 năm 2025". */
function headOf(time: string, figures: FigureSeries['figures']): string {
  const period = figures.find((figure) => figure.period.to === time)?.period
  if (period === undefined || period.from !== period.to) return time.slice(0, 4)
  const words = periodWords({ ...period, kind: 'month' })
  return words.charAt(0).toUpperCase() + words.slice(1)
}
