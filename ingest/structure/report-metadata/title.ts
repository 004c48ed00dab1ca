import type { ReadValue } from '../../../search/parsed-document.ts'
import type { Lines } from '../../../search/passage.ts'
import { isAppendixLabel } from '../report-signs.ts'
import type { ReportHead } from './report-head.ts'
import { sentenceCase } from './sentence-case.ts'

/**
 * The title as one line in the letters of a sentence, an appendix label before it: "Phụ lục 1. Báo cáo kết
 * quả …". A paper without a title is called by its first words.
 */
export function readTitle(head: ReportHead): ReadValue {
  const parts = head.title.map((block) => ({ text: sentenceCase(block.text), label: isAppendixLabel(block) }))
  const [first] = head.title
  const last = head.title.at(-1)
  if (first === undefined || last === undefined) return firstWords(head)
  const text = parts.reduce((title, part, index) => {
    if (index === 0) return part.text
    if (parts[index - 1]?.label) return `${title.replace(/[.:\s]+$/, '')}. ${part.text}`
    return `${title} ${loweredStart(part.text)}`
  }, '')
  const lines: Lines = [first.lines[0], last.lines[1]]
  return { value: text.replace(/\s+/g, ' ').trim(), lines }
}

/** The abstract goes on from the kind: "Báo cáo" + "Kết quả thực hiện" gives "Báo cáo kết quả thực hiện". */
function loweredStart(text: string): string {
  return /^(?:Kết quả|Tình hình|Về|Tổng kết|Sơ kết|Công tác|Thực hiện|Tóm tắt|Kết luận (?:của|chỉ)|Triển khai)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

const LONGEST_NAME = 120

function firstWords(head: ReportHead): ReadValue {
  const block = [...head.cover, ...head.body].find((one) => !one.rule && /\p{L}/u.test(one.text))
  if (block === undefined) return { value: 'Văn bản không có tiêu đề', lines: null }
  const words = sentenceCase(block.text)
  const short =
    words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')} …`
  return { value: short, lines: block.lines }
}
