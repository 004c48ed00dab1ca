import { plainTerms } from '../../search/text/terms.ts'
import type { RatedSpan } from './rate-span.ts'

/** Heads that name the row and measure nothing. */
const NAMES_ROW =
  /^(?:stt|tt|số tt|chỉ tiêu|nội dung|tên|đơn vị|địa phương|huyện|xã|ngành|đvt|đơn vị tính|ghi chú)(?!\p{L})/iu

/**
 * The head of the one column that a question names and that the quoted row leaves empty; null where it names none, or
 * one that is filled, too.
 *
 * @param text of the question
 */
export function blankCell(text: string, { view }: RatedSpan): string | null {
  const cells = view.passage.table?.cells ?? []
  const asked = new Set(plainTerms(text))
  const named = cells.filter(({ head }) => {
    const words = plainTerms(head)
    return !NAMES_ROW.test(head) && words.length > 0 && words.every((word) => asked.has(word))
  })
  const [blank] = named
  return blank !== undefined && named.length === 1 && blank.text === '' ? blank.head : null
}
