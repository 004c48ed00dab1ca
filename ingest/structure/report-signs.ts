import { PARTY_SOURCE, STATE_SOURCE } from '../../search/lexicon/bodies.ts'
import { REPORT_KINDS } from '../../search/lexicon/report-kinds.ts'
import type { Block } from './block.ts'
import { isCapitals } from './letters.ts'
import { isPageMark } from './page-marks.ts'
import { isSigning } from './signing.ts'

const NAMES = REPORT_KINDS.map(({ name }) => name).filter((name) => name !== 'phụ lục')
const KIND_START = new RegExp(`^[“"]?(?:dự thảo\\s+)?(${NAMES.join('|')})(?![\\p{L}])`, 'iu')
const KIND_ALONE = new RegExp(`^(?:${NAMES.join('|')}|mục lục)$`, 'iu')
const APPENDIX = /^phụ lục(?:\s+(?:số\s*)?(?:[\divxlc]{1,5}|[a-z]))?\s*[.:)]?(?:\s*[-–(].*)?$/iu
/** "PHỤ LỤC II DANH MỤC …": the label with the appendix's name behind it. */
const NAMED_APPENDIX =
  /^(phụ lục(?:\s+(?:số\s*)?(?:\d{1,3}|[IVXLC]{1,5}|[A-Z])(?!\p{L}))?)\s*[.:–-]?\s+(?=[“"(]?\p{Lu})/iu
const PLACE_AND_DATE =
  /^[\p{Lu}][\p{L}\s.]{1,40},\s*(?:\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2}(?:\s*phút)?)?,?\s*)?ngày(?:(?:\s+\S{1,4})?\s*tháng(?:\s+\S{1,4})?\s*năm(?:\s+(?:\d{2,4}|\S{1,6}))?|\s+\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})\.?$/u
const NUMBER_LINE =
  /^Số\s*:?\s*(?:\d{1,5}(?:\.\d{1,3})?[a-z]?\s*[-/]|[.…_\s]*[-/]\s*(?:\d{4}\s*\/\s*)?\p{Lu}|[.…_]{2,}|$)/u
const STATE_OR_PARTY = new RegExp(`${PARTY_SOURCE}|${STATE_SOURCE} VIỆT NAM`, 'u')
const COVER_REMARK =
  /^[([“"]?(?:dự thảo|tối mật|tuyệt mật|mật|hỏa tốc|khẩn|lưu hành nội bộ|tài liệu (?:xin ý kiến|trình|phục vụ|lưu hành|tham khảo)|độc lập\s*[-–]\s*tự(?!\p{L})|họp|lần thứ)/iu
export const DISTRIBUTION = /^nơi\s+(?:nhận|gửi)\s*(?::|$)/iu
const LONGEST_COVER = 220

/** The name of the kind that the text begins with, lower case; null when it begins with none. */
export function kindAtStart(text: string): string | null {
  return KIND_START.exec(text)?.[1]?.toLowerCase() ?? null
}

/** The kind of a paper stands alone, or "MỤC LỤC". */
export function isKindAlone(text: string): boolean {
  return KIND_ALONE.test(text)
}

/** "PHỤ LỤC 1", "Phụ lục số II", also with a remark in brackets behind it, and nothing else. */
export function isAppendixLabel(block: Block): boolean {
  return (
    APPENDIX.test(block.text) &&
    (isCapitals(block.text.split('(')[0] ?? '') || block.heading !== null || block.bold)
  )
}

/** "PHỤ LỤC II DANH MỤC …" in one block, printed as a title: its label; null for anything else. */
export function namedAppendix(block: Block): string | null {
  const label = NAMED_APPENDIX.exec(block.text)?.[1]
  if (label === undefined || /^phụ lục [a-zđ]/u.test(label)) return null
  const name = block.text.slice(label.length)
  return isCapitals(name.split('(')[0] ?? '') || block.bold || block.heading !== null ? label : null
}

/** "(Kèm theo Báo cáo số …)", "(Ban hành kèm theo Quyết định …)": what ties a paper to the one it comes with. */
export function isAttachedRemark(text: string): boolean {
  return /^\(?\s*(?:ban hành\s+)?kèm theo\s/iu.test(text)
}

/** "Sông Lam, ngày 03 tháng 4 năm 2025", the day or the month possibly left blank. */
export function isPlaceAndDate(block: Block): boolean {
  return PLACE_AND_DATE.test(block.text)
}

/** "Số: 12/BC-UBND", the number possibly left blank. */
export function isNumberLine(block: Block): boolean {
  return NUMBER_LINE.test(block.text) && block.text.length <= LONGEST_COVER
}

/** The line that opens the head of a paper: the name of the Party or the State, alone or beside the issuer. */
export function isStateOrParty(block: Block): boolean {
  return block.text.length <= LONGEST_COVER && STATE_OR_PARTY.test(block.text)
}

/** Marks that only the head of a paper carries. */
export function isHeadMark(block: Block): boolean {
  return isPlaceAndDate(block) || isStateOrParty(block) || isNumberLine(block)
}

/** A block that may stand on a cover: head marks, short lines in capitals, remarks on the draft, ornaments. */
export function isCoverLike(block: Block): boolean {
  if (block.rule) return true
  if (block.note !== null || block.bullet !== null || block.cells || isSigning(block)) return false
  if (DISTRIBUTION.test(block.text) || block.text.length > LONGEST_COVER) return false
  return (
    isHeadMark(block) ||
    isPageMark(block.text) ||
    COVER_REMARK.test(block.text) ||
    (isCapitals(block.text) && !/^[\dIVXA-Z]{1,5}[.)-]?\s/u.test(block.text))
  )
}
