import type { Figure } from '../../search/figure.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { sameUnit } from '../figures/same-amount.ts'
import {
  indicatorWords,
  isAim,
  isMeasuredAlike,
  sameArea,
  sameIndicator,
  sameRole,
} from '../figures/same-measure.ts'
import { type BestFigure, bestFigure, isOfScope } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import { relatePeriod } from './judge/time-relation.ts'
import type { RatedSpan } from './rate-span.ts'
import { isReplaced } from './replaced-papers.ts'

/** The places of the library that tell the thing a figure measures, at whatever time, of which `isWanted` says so. */
export type ToldElsewhere = (
  own: Figure,
  isWanted: (other: Figure) => boolean,
) => Promise<readonly RatedSpan[]>

/** A span of another time is as good where it is so likely beside the best. */
const AS_LIKELY = 0.25
/** Share of what the best figure's name holds of the question that another's must hold. */
const NEARLY = 0.9

type Scoped = Pick<Asked, 'question' | 'scope' | 'reports'>

/**
 * The span that tells the figure of the best one as it was asked for: of the very time asked about, where the best is of
 * a part of it or of another; the whole, where the best is one of its parts and the question names none; what was reached, where the best tells only what is aimed at and no aim is asked for; in
 * a final paper, where the best stands in one that was replaced; where no time is named, of the newest of several of
 * one kind. The best itself where its figure or time is not known.
 *
 * @param spans the likeliest first, the best at their head
 */
export async function settledSpan(
  asked: Scoped,
  spans: readonly [RatedSpan, ...RatedSpan[]],
  toldElsewhere: ToldElsewhere,
): Promise<RatedSpan> {
  const [best] = spans
  const { scope } = asked
  const own = figureOf(asked, best)
  if (own?.figure.period == null) return best
  if (scope.times.length === 0 && scope.dates.length === 0) return newestSpan(asked, spans, own.figure)
  const isFinal = ({ view }: RatedSpan): boolean =>
    scope.papers !== null || !isReplaced(asked.reports.get(view.passage.reportId))
  const isOfTime = own.time === 'same' || own.time === 'unknown'
  const isOfRole = isRoleAsked(asked, own.figure)
  const whole = wholeAsked(asked, own.figure)
  if (scope.dates.length > 0 || (isOfTime && isOfRole && whole === null && isFinal(best))) return best
  const measured = whole ?? own.figure
  const isTold = (span: RatedSpan): boolean => {
    const other = figureOf(asked, span)
    return (
      other !== null &&
      other.time === 'same' &&
      isOfScope(other) &&
      (scope.areas.length === 0 ? isOfOneArea(own.figure, other.figure) : other.area === 'same') &&
      other.indicator >= own.indicator * NEARLY &&
      (isOfRole ? sameRole(own.role, other.role) : isRoleAsked(asked, other.figure)) &&
      sameUnit(own.figure.quantity, other.figure.quantity) &&
      isMeasuredAlike(measured, other.figure)
    )
  }
  const elsewhere = await toldElsewhere(
    measured,
    ({ period }) => period !== null && relatePeriod(scope.times, period) === 'same',
  )
  const told = [...spans, ...elsewhere].filter(isTold)
  return told.find(isFinal) ?? (isOfTime && whole === null ? best : (told[0] ?? best))
}

/** Of six months told apart the last is meant. */
function newestSpan(asked: Scoped, spans: readonly [RatedSpan, ...RatedSpan[]], own: Figure): RatedSpan {
  let [newest] = spans
  if (own.period === null || newest.view.passage.table !== undefined) return newest
  const { score } = newest
  let until = own.period.to
  for (const span of spans) {
    if (span.score < score * AS_LIKELY) break
    const other = figureOf(asked, span)?.figure
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

/** The figure of a span that is nearest to what is asked; of the role asked for, if it holds one. */
function figureOf(asked: Scoped, { view, span }: RatedSpan): BestFigure | null {
  const { question, scope } = asked
  const ofRole = view.measured.filter((figure) => isRoleAsked(asked, figure))
  return bestFigure(question, scope, ofRole, span) ?? bestFigure(question, scope, view.measured, span)
}

/** Of one area, as far as both are known. */
function isOfOneArea({ area: one }: Figure, { area: other }: Figure): boolean {
  return one === null || other === null || sameArea(one, other)
}

/** What a row is a part of, where the question has none of the words that the part is told apart by; null for others. */
function wholeAsked({ question }: Scoped, figure: Figure): Figure | null {
  const { partOf } = figure
  if (partOf === null) return null
  const said = new Set(plainTerms(question.text))
  const ofWhole = new Set(plainTerms(partOf))
  const own = [...indicatorWords(figure)].filter((word) => !ofWhole.has(word))
  return own.length > 0 && own.every((word) => !said.has(word))
    ? { ...figure, indicator: partOf, fullName: partOf, partOf: null }
    : null
}

/** A plan may be what is asked of, or the paper that tells it. */
const NAMES_PLAN = /(?<!\p{L})kế hoạch(?!\p{L})/iu

/** An aim where one is asked for, and nothing aimed at where none is. */
function isRoleAsked({ question, scope }: Scoped, { role }: Figure): boolean {
  return isAim(role) === (scope.role === 'aim') || (scope.role !== 'aim' && NAMES_PLAN.test(question.text))
}
