import type { ReadValue } from '../../../search/parsed-document.ts'
import { bodyCase } from './body-case.ts'
import { letterheadNames } from './issuer.ts'
import { type ReportHead, readFrom } from './report-head.ts'
import { sentenceCase } from './sentence-case.ts'

const WORD = "(?!(?:Lần|Năm|Nhiệm|Khóa|Khoá|Ủy|Uỷ|Trực|Đoàn)(?!\\p{L}))\\p{Lu}\\p{L}*(?:'\\p{L}+)?"
const UNIT = new RegExp(
  `(?<!\\p{L})(?<!(?:hợp tác|thông tấn)\\s)((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s${WORD}(?:\\s${WORD}){0,3})`,
  'u',
)

/** "Huyện ủy Tân Phú" is the committee of the Party of a district. */
const COMMITTEE = new RegExp(
  `(?<!\\p{L})(Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ|đoàn) (${WORD}(?:\\s${WORD}){0,3})`,
  'u',
)
const UNIT_OF_COMMITTEE: Readonly<Record<string, string>> = {
  Tỉnh: 'tỉnh',
  Thành: 'thành phố',
  Huyện: 'huyện',
  Quận: 'quận',
  Thị: 'thị xã',
}

/**
 * The unit of land or government that the report speaks for, with its kind: "huyện Tân Phú", "tỉnh Sông Lam"; from
 * its issuer's name, else from its title, else from the body that the issuer belongs to ("UBND TỈNH SÔNG LAM" over "SỞ
 * TƯ PHÁP"). The issuer comes first because a title may name where something lies.
 */
export function readArea(head: ReportHead, issuer: ReadValue | null): ReadValue | null {
  const issued = issuer && unitOf(issuer.value)
  if (issuer && issued) return { value: issued, lines: issuer.lines }
  for (const block of head.title) {
    const titled = UNIT.exec(sentenceCase(block.text))?.[1]
    // "KINH TẾ - XÃ HỘI" names no commune.
    if (titled !== undefined && titled !== 'xã Hội') return readFrom(block, titled)
  }
  for (const { text, block } of letterheadNames(head.cover).toReversed()) {
    const upper = unitOf(bodyCase(text))
    if (upper !== null) return readFrom(block, upper)
  }
  return null
}

function unitOf(name: string): string | null {
  const unit = UNIT.exec(name)?.[1]
  if (unit !== undefined && !/^xã [Hh]ội/u.test(unit)) return unit
  const [, committee = '', place] = COMMITTEE.exec(name) ?? []
  return place === undefined ? null : `${UNIT_OF_COMMITTEE[committee]} ${place}`
}
