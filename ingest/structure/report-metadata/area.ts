import type { ReadValue } from '../../../search/parsed-document.ts'
import { type ReportHead, readFrom } from './report-head.ts'
import { sentenceCase } from './sentence-case.ts'

const WORD = "(?!(?:Lần|Năm|Nhiệm|Khóa|Khoá|Ủy|Uỷ|Trực)(?!\\p{L}))\\p{Lu}\\p{L}*(?:'\\p{L}+)?"
const UNIT = new RegExp(
  `(?<!\\p{L})((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s${WORD}(?:\\s${WORD}){0,3})`,
  'u',
)

/**
 * The unit of land or government that the report speaks for, with its kind: "huyện Tân Phú", "tỉnh Sông Lam"; from
 * its issuer's name, else from its title. The issuer comes first because a title may name where something lies.
 */
export function readArea(head: ReportHead, issuer: ReadValue | null): ReadValue | null {
  const issued = issuer && UNIT.exec(issuer.value)?.[1]
  if (issuer && issued && !/^xã [Hh]ội/u.test(issued)) return { value: issued, lines: issuer.lines }
  for (const block of head.title) {
    const titled = UNIT.exec(sentenceCase(block.text))?.[1]
    // "KINH TẾ - XÃ HỘI" names no commune.
    if (titled !== undefined && titled !== 'xã Hội') return readFrom(block, titled)
  }
  return null
}
