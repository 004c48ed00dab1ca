import { areaRelation } from '../judge/area-relation.ts'
import type { Asked } from '../judge/features.ts'
import { timeRelation } from '../judge/time-relation.ts'
import type { PassageView } from '../passage-view.ts'
import type { Span } from '../span.ts'
import type { KindFit } from './asked-kind.ts'

/** How much of the question the ordering column and its caption must hold, by the kind of rows that is asked for. */
const LEAST_HELD = { same: 0.35, any: 0.5, other: Number.POSITIVE_INFINITY }
/** A table of the very time asked about is preferred to one that holds more of the question. */
const BY_TIME = 0.5

/**
 * How well a table is the one spoken of, read off one of its rows; null where its rows are of another kind, time, area
 * or paper.
 */
export function tableFit(
  asked: Asked,
  { held, kind }: { readonly held: number; readonly kind: KindFit },
  view: PassageView,
  span: Span,
): number | null {
  if (held < LEAST_HELD[kind]) return null
  const { reportId } = view.passage
  const report = asked.reports.get(reportId) ?? null
  const time = timeRelation(asked.scope, view, span, report).relation
  if (time === 'apart' || areaRelation(asked.scope, view, span, report) === 'other') return null
  if (asked.scope.papers !== null && !asked.scope.papers.has(reportId)) return null
  return held + (time === 'same' ? BY_TIME : 0)
}
