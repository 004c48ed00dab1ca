import { sameUnit } from '../figures/same-amount.ts'
import { sameIndicator, sameRole } from '../figures/same-measure.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { type BestFigure, bestFigure } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import type { RatedSpan } from './rate-span.ts'

const ASKS_WHICH = /(?:nhiều|ít|cao|thấp|lớn|nhỏ|nhanh|chậm) hơn|(?:ai|đâu|nào) hơn/iu

/** A side with the span that answers for it, and what that was judged by. */
export interface MeasuredSide {
  readonly name: string
  readonly rated: RatedSpan
  readonly asked: Asked
}

/**
 * "Xếp từ cao xuống thấp: Hoa Giang 96,5 %; Sông Lam 95 %." for a question that asks which side is higher. Null unless
 * every side has one figure of the same indicator, role and unit, and no two are equal: the rest is the reader's to judge.
 */
export function composeHigher(sides: readonly MeasuredSide[]): SentenceDraft | null {
  const measured = sides.flatMap((side) => {
    const { question, scope } = side.asked
    const best = bestFigure(question, scope, side.rated.view.measured, side.rated.span)
    return best === null || !best.unit || best.figure.quantity.rank ? [] : [{ ...side, best }]
  })
  const [first] = measured
  if (first === undefined || measured.length !== sides.length || measured.length < 2) return null
  if (!ASKS_WHICH.test(first.asked.question.text)) return null
  if (measured.some(({ best }) => !measuresSame(first.best, best))) return null
  const ordered = measured.toSorted((a, b) => b.best.figure.quantity.value - a.best.figure.quantity.value)
  if (new Set(ordered.map(({ best }) => best.figure.quantity.value)).size !== ordered.length) return null
  return {
    pieces: [
      { said: 'Xếp từ cao xuống thấp: ' },
      ...ordered.flatMap(({ name, rated, best }, index) => [
        { said: `${index === 0 ? '' : '; '}${name} ` },
        {
          passage: rated.view.passage,
          span: [best.figure.quantity.start, best.figure.quantity.end] as const,
          marked: false,
        },
      ]),
      { said: '.' },
    ],
    block: 'text',
    tail: '\n\n',
  }
}

function measuresSame(a: BestFigure, b: BestFigure): boolean {
  return (
    sameUnit(a.figure.quantity, b.figure.quantity) &&
    sameRole(a.role, b.role) &&
    sameIndicator(a.figure, b.figure)
  )
}
