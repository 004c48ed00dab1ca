import type { SideAnswer } from './compare.ts'
import { askedFigure } from './conflict.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import type { Question } from './question.ts'
import { trimSpan } from './span-trim.ts'

const ASKS_WHICH = /(?:nhiều|ít|cao|thấp|lớn|nhỏ) hơn/iu

/**
 * "Cao hơn: Hoa Giang, 96,5%; Sông Lam, 95%." for a question that asks which side is higher. Null unless every
 * side has one figure of the kind asked for, in one unit, and no two are equal: the rest is the reader's to judge.
 */
export function composeHigher(question: Question, sides: readonly SideAnswer[]): SentenceDraft | null {
  if (!ASKS_WHICH.test(question.text)) return null
  if (question.expects.length === 0) return null
  const measured = sides.flatMap((side) => {
    const [rated] = side.spans
    if (rated === undefined) return []
    const figure = askedFigure(question, rated)
    return figure === null
      ? []
      : [{ side, rated, figure, value: figure.quantity.value, unit: figure.quantity.base }]
  })
  const [first] = measured
  if (first === undefined || measured.length !== sides.length) return null
  if (measured.some((one) => one.unit !== first.unit)) return null
  const ordered = [...measured].sort((a, b) => b.value - a.value)
  if (new Set(ordered.map((one) => one.value)).size !== ordered.length) return null
  return {
    pieces: [
      { said: 'Xếp từ cao xuống thấp: ' },
      ...ordered.flatMap(({ side, rated, figure: { quantity } }, index) => [
        { said: `${index === 0 ? '' : '; '}${side.name} ` },
        {
          passage: rated.view.passage,
          span: trimSpan(rated.view.passage.text, [quantity.start, quantity.end]),
          marked: false,
        },
      ]),
      { said: '.' },
    ],
    block: 'text',
    tail: '\n\n',
  }
}
