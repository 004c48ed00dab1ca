import { type Figure, findFigures } from '../../search/text/figures.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import type { RatedSpan } from './rate-span.ts'
import { reportName } from './report-name.ts'

const ASSERTS =
  /(?:^|\s)(?:sao (?:lại|mà)|^sao(?=\s)|tại sao|vì sao|có phải|phải không|đúng không|đúng là|có đúng|chỉ (?:\p{L}+ )?(?:đạt|có|còn|được))(?=\s|[,?.!]|$)/iu

/** The figure that a question takes for granted ("sao lại chỉ đạt 8 %?"); null when it only asks. */
export function assertedFigure(question: string): Figure | null {
  if (!ASSERTS.test(question)) return null
  return (
    findFigures(question).find(
      (figure) => figure.kind === 'percent' || (figure.kind === 'number' && figure.unit !== null),
    ) ?? null
  )
}

/**
 * A sentence that sets a wrong premise right before the quote that shows it; null when the chosen words hold
 * the asserted figure. What is said is only of the words quoted, not of all the reports.
 */
export function correctPremise(question: string, chosen: RatedSpan): SentenceDraft | null {
  const asserted = assertedFigure(question)
  if (asserted === null) return null
  const { passage } = chosen.view
  if (findFigures(passage.text).some((figure) => figure.key === asserted.key)) return null
  return {
    pieces: [
      {
        said: `Con số ${question.slice(asserted.start, asserted.end)} không có trong đoạn trả lời câu hỏi này của ${reportName(passage)}; nguyên văn như sau.`,
      },
    ],
    block: 'text',
    tail: '\n\n',
  }
}
