import type { Figure } from '../../search/text/figures.ts'
import { hasFigure } from './expectations.ts'
import { expectedFigures } from './expected-figure.ts'
import type { PassageView } from './passage-view.ts'
import { isHeld, type Question } from './question.ts'
import type { Span } from './span.ts'

/** Characters before and after a figure within which words say what it measures. */
const BEFORE = 120
const AFTER = 60
/** A date opens its sentence, and what happened follows. */
const AFTER_DATE = 160

/** What a word counts that stands not beside the figure of a note but beside the note's mark. */
const AT_MARK = 0.6

/** "gia đình" in the question may be "hộ" in the report: a number of another unit counts less. */
const OTHER_UNIT = 0.7

/**
 * The weight of the question's terms that stand close to a figure of the kind asked for; the best such figure
 * of the span. A sentence may hold all words of a question and the figure of something else.
 *
 * @param direct what to give where no figure is asked for
 */
export function attachedWeight(question: Question, view: PassageView, span: Span, direct: number): number {
  const wanted = question.expects.filter((expectation) => hasFigure(expectation))
  if (wanted.length === 0) return direct
  let best = 0
  for (const expectation of wanted) {
    const expected = expectedFigures(question, expectation, view, span)
    const isOtherUnit = expected.length === 0 && expectation.kind === 'figure'
    for (const figure of isOtherUnit ? numbersIn(view, span) : expected) {
      const around = view.termsAround(figure, BEFORE, expectation.kind === 'date' ? AFTER_DATE : AFTER)
      const weight = question.terms.reduce((sum, term) => {
        if (isHeld(term, (one) => around.has(one))) return sum + term.weight
        return isHeld(term, (one) => view.hostTerms.has(one)) ? sum + term.weight * AT_MARK : sum
      }, 0)
      best = Math.max(best, isOtherUnit ? weight * OTHER_UNIT : weight)
    }
  }
  return best
}

function numbersIn({ figures }: PassageView, [start, end]: Span): readonly Figure[] {
  return figures.filter(
    (figure) =>
      figure.start >= start && figure.end <= end && (figure.kind === 'number' || figure.kind === 'ratio'),
  )
}
