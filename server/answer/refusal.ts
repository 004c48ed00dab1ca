import type { Question } from './question.ts'
import type { RatedSpan } from './rate-span.ts'

/** Weights of the logistic model that decides whether a span answers; see `answerability`. */
const MODEL = {
  bias: -5.2,
  direct: 3.2,
  covered: 5.0,
  expectation: 2.2,
  place: 1.6,
  period: 1.2,
  search: 0.8,
}

/** Below this probability nothing is answered. */
export const ANSWER_FROM = 0.5

/**
 * Probability that the span answers the question, from the features it was chosen by (logistic regression;
 * how it was fitted and its reliability table stand in docs/quality.md).
 */
export function answerability(rated: RatedSpan): number {
  const { direct, covered, expectation, place, period, search } = rated.features
  const z =
    MODEL.bias +
    MODEL.direct * direct +
    MODEL.covered * covered +
    MODEL.expectation * expectation +
    MODEL.place * place +
    MODEL.period * period +
    MODEL.search * search
  return 1 / (1 + Math.exp(-z))
}

const BLANK =
  /(?:đạt|còn|chiếm|tăng|giảm|được|hơn|khoảng|trên|xuống còn|số tiền|kinh phí|sửa chữa|xây dựng|trường hợp)\s+(?:%|‰|tỷ đồng|triệu đồng|đồng|căn|hộ|người|lao động|lượt|vụ|ha(?=\s|[,.;)]))/u

/** The words of a span whose figure the source leaves blank ("đạt % kế hoạch"); null when none is blank. */
export function blankFigure(question: Question, rated: RatedSpan): string | null {
  if (question.expects.length === 0) return null
  const text = rated.view.passage.text.slice(rated.span[0], rated.span[1])
  return text.match(BLANK)?.[0] ?? null
}
