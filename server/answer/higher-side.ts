import type { Figure } from '../../search/figure.ts'
import type { TimeMention } from '../../search/text/time-mentions.ts'
import { perHead, sameUnit } from '../figures/same-amount.ts'
import { sameIndicator, sameRole } from '../figures/same-measure.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import type { SideFigure } from './side-figures.ts'
import { areOfSeveralTimes, isAsked } from './side-lead.ts'
import type { SideKind } from './sides.ts'

/** Asks which of the sides has more. */
export const ASKS_WHICH = /(?:nhiều|ít|cao|thấp|lớn|nhỏ|nhanh|chậm) hơn|(?:ai|đâu|nào) hơn/iu

/** A side with the figure that answers for it. */
export interface MeasuredSide extends SideFigure {
  readonly name: string
  /** Asked about for this side. */
  readonly times: readonly TimeMention[]
}

/**
 * "Xếp từ cao xuống thấp: Hoa Giang 96,5 %; Sông Lam 95 %." for a question that asks which side is higher. Figures of
 * different times, roles or units, or of another time than the one asked about, are not ranked, and that is said. Null
 * where names differ or figures are equal: the rest is the reader's to judge.
 */
export function composeHigher(
  question: string,
  kind: SideKind,
  sides: readonly MeasuredSide[],
): SentenceDraft | null {
  const [first] = sides
  if (first === undefined || sides.length < 2 || !ASKS_WHICH.test(question)) return null
  const apart = unlike(kind, first, sides)
  if (apart.length > 0)
    return text([{ said: `Không xếp hơn kém được: số liệu của các bên ${apart.join(', ')}.` }])
  if (sides.some(({ figure }) => figure.quantity.rank || !sameIndicator(first.figure, figure))) return null
  const ordered = sides.toSorted((a, b) => b.figure.quantity.value - a.figure.quantity.value)
  if (new Set(ordered.map(({ figure }) => figure.quantity.value)).size !== ordered.length) return null
  return text([
    { said: 'Xếp từ cao xuống thấp: ' },
    ...ordered.flatMap(({ name, rated, figure }, index) => [
      { said: `${index === 0 ? '' : '; '}${name} ` },
      {
        passage: rated.view.passage,
        span: [figure.quantity.start, figure.quantity.end] as const,
        marked: false,
      },
    ]),
    { said: '.' },
  ])
}

/** In what the figures are not alike, so that none of them is the higher one. */
function unlike(kind: SideKind, first: MeasuredSide, sides: readonly MeasuredSide[]): readonly string[] {
  const isSame = (same: (a: Figure, b: Figure) => boolean): boolean =>
    sides.every(({ figure }) => same(first.figure, figure))
  const isOneTime = !areOfSeveralTimes(kind, sides)
  const isAskedTime = sides.every(
    ({ figure: { period }, times }) => period === null || isAsked(times, period),
  )
  return [
    ...(isOneTime ? [] : ['không cùng thời gian']),
    ...(isAskedTime || !isOneTime ? [] : ['không phải của thời gian được hỏi']),
    ...(isSame((a, b) => sameRole(a.role, b.role)) ? [] : ['không cùng tính chất (kết quả, mục tiêu)']),
    ...(isSame((a, b) => sameUnit(a.quantity, b.quantity) || perHead(a.quantity, b.quantity))
      ? []
      : ['không cùng đơn vị tính']),
  ]
}

const text = (pieces: SentenceDraft['pieces']): SentenceDraft => ({ pieces, block: 'text', tail: '\n\n' })
