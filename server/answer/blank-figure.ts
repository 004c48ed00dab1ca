import { hasFigure } from './expectations.ts'
import { type Question, weightHeld } from './question.ts'
import type { RatedSpan } from './rate-span.ts'

/** A unit whose number the source leaves out, in drafts: "đạt % kế hoạch", "đào tạo nghề cho người, đạt". */
const BLANK =
  /(?:(?:đạt|còn|chiếm|tăng|giảm|được|hơn|khoảng|trên|xuống còn|ước|là) (?:%|‰)|(?:(?:đạt|còn|được|hơn|khoảng|trên|ước|số tiền|kinh phí|sửa chữa|xây dựng|trường hợp|thoát nghèo) (?:tỷ đồng|triệu đồng|triệu USD|đồng|căn|hộ|người|lao động|lượt|vụ|ha|tấn|TEU|MW|km)|(?:đạt|còn|được|hơn|khoảng|trên|ước) (?:dự án|sản phẩm))|cho (?:người|hộ|lao động)(?=, (?:đạt|bằng|chiếm)))(?=\s|[,.;)]|$)/gu
/** Characters around the gap within which words say what it measures; as around a figure. */
const BEFORE = 120
const AFTER = 60

/**
 * The words of a gap that the source leaves where the answer would stand; null when there is none. A gap counts
 * where as much of the question stands around it as around the figure that would be the answer otherwise.
 */
export function blankFigure(question: Question, { view, span, features }: RatedSpan): string | null {
  if (!question.expects.some(hasFigure)) return null
  const total = weightHeld(question.terms, () => true)
  const { text } = view.passage
  for (const match of text.matchAll(BLANK)) {
    const end = match.index + match[0].length
    const sentence = view.sentences.find(([from, to]) => match.index >= from && match.index < to)
    if (sentence === undefined || sentence[0] >= span[1] || sentence[1] <= span[0]) continue
    const around = view.termsAround({ start: match.index, end }, BEFORE, AFTER)
    if (weightHeld(question.terms, (term) => around.has(term)) >= features.attached * total) return match[0]
  }
  return null
}
