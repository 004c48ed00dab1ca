import { sameUnit } from '../figures/same-amount.ts'
import { sameArea, sameIndicator, sameRole } from '../figures/same-measure.ts'
import { bestFigure } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import type { RatedSpan } from './rate-span.ts'

/** A span of another time is as good where it is so likely beside the best. */
const AS_LIKELY = 0.25

/**
 * The span that tells the figure of the best one for the newest time of the same kind, where the question names none:
 * of six months told apart the last is meant. The best itself where its figure or time is not known.
 *
 * @param spans the likeliest first
 */
export function newestSpan({ question, scope }: Asked, spans: readonly RatedSpan[]): RatedSpan | null {
  const [best] = spans
  if (best === undefined || scope.times.length > 0 || scope.dates.length > 0) return best ?? null
  const own = bestFigure(question, scope, best.view.measured, best.span)?.figure
  if (own?.period == null || best.view.passage.table !== undefined) return best
  let newest = best
  let until = own.period.to
  for (const span of spans) {
    if (span.score < best.score * AS_LIKELY) break
    const other = bestFigure(question, scope, span.view.measured, span.span)?.figure
    if (other?.period == null || other.period.kind !== own.period.kind || other.period.to <= until) continue
    const isOne =
      sameIndicator(own, other) &&
      sameArea(own.area, other.area) &&
      sameRole(own.role, other.role) &&
      sameUnit(own.quantity, other.quantity)
    if (!isOne) continue
    newest = span
    until = other.period.to
  }
  return newest
}
