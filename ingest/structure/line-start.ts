import type { Block } from './block.ts'
import { isCapitals } from './letters.ts'
import { printedLabel } from './numbering.ts'
import { isPageMark } from './page-marks.ts'

const CLOSING_PARTS =
  /^(nơi\s+nhận|mục\s+lục|phụ\s+lục|danh\s+mục|kính\s+gửi|(t\/m|tm|t\/l|tl|kt|k\/t|tuq|q)\b\.?\s*\p{Lu}{2})/iu
const CLOSING_WORDS =
  /^(trên đây là|(văn phòng|ban thường vụ|thường trực|ban chấp hành)\s.{0,60}\sthông báo\s(ý kiến|kết luận|đến|để))/iu
const PLACE_AND_DATE = /^[\p{L}\s.]{2,40},\s*ngày(\s+\d{1,2})?\s+tháng(\s+\d{1,2})?\s+năm\s+\d{4}$/u

/**
 * The block begins something of its own and never goes on with a sentence from above: a heading by its
 * markup, a list item, a numbered line, a line in capitals, a rule, a table row, a note, a distribution list,
 * a signature, a place and date, a mark of the page, closing words ("Trên đây là …").
 */
export function beginsAnew(block: Block): boolean {
  return beginsWithMark(block) || isCapitals(block.text)
}

/** As `beginsAnew`, but capitals alone are no sign: a title may run over several lines. */
export function beginsWithMark(block: Block): boolean {
  return (
    block.heading !== null ||
    block.bullet !== null ||
    block.rule ||
    block.cells !== undefined ||
    block.note !== null ||
    printedLabel(block.text) !== null ||
    isPageMark(block.text) ||
    CLOSING_PARTS.test(block.text) ||
    CLOSING_WORDS.test(block.text) ||
    PLACE_AND_DATE.test(block.text)
  )
}
