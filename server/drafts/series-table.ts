import type { Passage } from '../../search/passage.ts'
import { capital } from '../../search/text/capital.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { periodWords } from '../figures/describe-figure.ts'
import { placed } from '../figures/placed-figure.ts'
import { printedFigure } from '../figures/printed-figure.ts'
import type { FigureSeries } from '../figures/series.ts'
import { citedAt } from './cited-at.ts'
import type { DraftContent, DraftTable } from './content/draft-content.ts'
import { table, words } from './content/new-blocks.ts'
import { isShown } from './is-shown.ts'

/**
 * A row per series, a column per time, each value with its source; none when no row passes the check. Series of years and
 * of months stand in tables of their own.
 *
 * @param passages those of the figures, by id
 */
export function seriesTable(
  series: readonly FigureSeries[],
  passages: ReadonlyMap<string, Passage>,
  book: CitationBook,
): DraftContent {
  const steps = [...new Set(series.map(stepOf))]
  return steps.flatMap((step) => {
    const told = tableOf(
      series.filter((one) => stepOf(one) === step),
      passages,
      book,
    )
    return told === null ? [] : [told]
  })
}

function stepOf({ figures }: FigureSeries): 'year' | 'month' {
  const period = figures[0]?.period
  return period?.from === period?.to ? 'month' : 'year'
}

function tableOf(
  series: readonly FigureSeries[],
  passages: ReadonlyMap<string, Passage>,
  book: CitationBook,
): DraftTable | null {
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
    const places = points.map(({ passage, span }) => citedAt(book, passage, span))
    // Values of one place share its mark, which then stands with the name.
    const one = new Set(places.map(({ number }) => number)).size === 1
    return [
      words(named, one ? places : []),
      ...times.map((time) => {
        const at = points.findIndex(({ figure }) => figure.period.to === time)
        const point = points[at]
        const place = places[at]
        if (point === undefined || place === undefined) return words('–')
        return words(point.value, one ? [] : [place])
      }),
    ]
  })
  const heads = times.map((time) =>
    headOf(
      time,
      shown.flatMap(({ points }) => points.map(({ figure }) => figure)),
    ),
  )
  return table(['Chỉ tiêu', ...heads], rows)
}

/** "2024", "Tháng 3 năm 2025". */
function headOf(time: string, figures: FigureSeries['figures']): string {
  const period = figures.find((figure) => figure.period.to === time)?.period
  if (period === undefined || period.from !== period.to) return time.slice(0, 4)
  return capital(periodWords({ ...period, kind: 'month' }))
}
