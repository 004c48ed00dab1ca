import type { Asked } from '../judge/features.ts'
import type { RatedSpan } from '../rate-span.ts'
import type { ExtremeRow } from './extreme-row.ts'
import { tableFit } from './table-fit.ts'

/** A row that comes first, as a span to be quoted. */
export interface OrderedRow {
  readonly rated: RatedSpan
  readonly extreme: ExtremeRow
}

/**
 * The row that comes first in what a question asks to be ordered: of the tables whose rows are of the kind asked about
 * and which contradict neither time, area nor paper asked about the one that holds most of the question. Null where
 * nothing is ordered, or no table is such.
 */
export function orderedRow(asked: Asked, spans: readonly RatedSpan[]): OrderedRow | null {
  let best: (OrderedRow & { readonly score: number }) | null = null
  for (const extreme of asked.order?.extremes ?? []) {
    const rated = spans.find(({ view }) => view.passage.id === extreme.passage.id)
    if (rated === undefined) continue
    const score = tableFit(asked, extreme, rated.view, rated.span)
    if (score === null) continue
    if (best === null || score > best.score) best = { rated, extreme, score }
  }
  return best
}
