import type { Figure } from '../../search/figure.ts'
import { sameUnit } from '../figures/same-amount.ts'
import { sameIndicator, sameRole } from '../figures/same-measure.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import type { SideFigure } from './side-figures.ts'

const ASKS_WHICH = /(?:nhiều|ít|cao|thấp|lớn|nhỏ|nhanh|chậm) hơn|(?:ai|đâu|nào) hơn/iu

/** A side with the figure that answers for it. */
export interface MeasuredSide extends SideFigure {
  readonly name: string
}

/**
 * "Xếp từ cao xuống thấp: Hoa Giang 96,5 %; Sông Lam 95 %." for a question that asks which side is higher. Null unless
 * all figures are of one indicator, role and unit, and no two are equal: the rest is the reader's to judge.
 */
export function composeHigher(question: string, sides: readonly MeasuredSide[]): SentenceDraft | null {
  const [first] = sides
  if (first === undefined || sides.length < 2 || !ASKS_WHICH.test(question)) return null
  if (sides.some(({ figure }) => figure.quantity.rank || !measuresSame(first.figure, figure))) return null
  const ordered = sides.toSorted((a, b) => b.figure.quantity.value - a.figure.quantity.value)
  if (new Set(ordered.map(({ figure }) => figure.quantity.value)).size !== ordered.length) return null
  return {
    pieces: [
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
    ],
    block: 'text',
    tail: '\n\n',
  }
}

function measuresSame(a: Figure, b: Figure): boolean {
  return sameUnit(a.quantity, b.quantity) && sameRole(a.role, b.role) && sameIndicator(a, b)
}
