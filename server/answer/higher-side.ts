import type { SideAnswer } from './compare.ts'
import { indicator } from './conflict.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { expectedFigures } from './expected-figure.ts'
import type { Question } from './question.ts'
import { scaledValue } from './scaled-value.ts'
import { trimSpan } from './span-trim.ts'

const ASKS_WHICH = /(?:nhiều|ít|cao|thấp|lớn|nhỏ) hơn/iu

/**
 * "Cao hơn: Hoa Giang, 96,5%; Sông Lam, 95%." for a question that asks which side is higher. Null unless every
 * side has one figure of the kind asked for, in one unit, and no two are equal: the rest is the reader's to judge.
 */
export function composeHigher(question: Question, sides: readonly SideAnswer[]): SentenceDraft | null {
  if (!ASKS_WHICH.test(question.text)) return null
  const [expectation] = question.expects
  if (expectation === undefined) return null
  const measured = sides.flatMap((side) => {
    const [rated] = side.spans
    if (rated === undefined) return []
    const figure = indicator(question, rated, expectedFigures(question, expectation, rated.view, rated.span))
    const scaled = figure === null ? null : scaledValue(figure)
    return figure === null || scaled === null ? [] : [{ side, rated, figure, ...scaled }]
  })
  const [first] = measured
  if (first === undefined || measured.length !== sides.length) return null
  if (measured.some((one) => one.unit !== first.unit)) return null
  const ordered = [...measured].sort((a, b) => b.value - a.value)
  if (new Set(ordered.map((one) => one.value)).size !== ordered.length) return null
  return {
    pieces: [
      { said: 'Xếp từ cao xuống thấp: ' },
      ...ordered.flatMap(({ side, rated, figure }, index) => {
        const end =
          figure.end + (figure.unit === null || figure.kind === 'percent' ? 0 : figure.unit.length + 1)
        return [
          { said: `${index === 0 ? '' : '; '}${side.name} ` },
          {
            passage: rated.view.passage,
            span: trimSpan(rated.view.passage.text, [figure.start, end]),
            marked: false,
          },
        ]
      }),
      { said: '.' },
    ],
    block: 'text',
    tail: '\n\n',
  }
}
