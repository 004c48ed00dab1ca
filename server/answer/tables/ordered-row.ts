import { areaRelation } from '../judge/area-relation.ts'
import type { Asked } from '../judge/features.ts'
import { timeRelation } from '../judge/time-relation.ts'
import type { RatedSpan } from '../rate-span.ts'
import type { ExtremeRow } from './extreme-row.ts'

/** How much of the question the ordering column and its caption must hold, by the kind of rows that is asked for. */
const LEAST_HELD = { same: 0.35, any: 0.5, other: Number.POSITIVE_INFINITY }
/** A table of the very time asked about is preferred to one that holds more of the question. */
const BY_TIME = 0.5

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
    if (extreme.held < LEAST_HELD[extreme.kind]) continue
    const rated = spans.find(({ view }) => view.passage.id === extreme.passage.id)
    if (rated === undefined) continue
    const { view, span } = rated
    const { reportId } = view.passage
    const report = asked.reports.get(reportId) ?? null
    const time = timeRelation(asked.scope, view, span, report).relation
    if (time === 'apart' || areaRelation(asked.scope, view, span, report) === 'other') continue
    if (asked.scope.papers !== null && !asked.scope.papers.has(reportId)) continue
    const score = extreme.held + (time === 'same' ? BY_TIME : 0)
    if (best === null || score > best.score) best = { rated, extreme, score }
  }
  return best
}
