import type { Block } from './block.ts'
import { isCapitals } from './letters.ts'

/** Kinds of papers, longest name first where one begins with another. */
export const REPORT_KINDS = [
  'báo cáo',
  'thông báo',
  'kết luận',
  'nghị quyết',
  'kế hoạch',
  'chương trình',
  'quyết định',
  'chỉ thị',
  'tờ trình',
  'hướng dẫn',
  'quy định',
  'quy chế',
  'đề án',
  'thông tri',
  'công điện',
  'biên bản',
  'công văn',
  'đề cương',
  'tham luận',
  'diễn văn',
  'bài phát biểu',
  'chuyên đề',
  'phương án',
  'thông tư',
  'nghị định',
  'lời kêu gọi',
  'tuyên bố',
  'danh mục',
  'phụ biểu',
] as const

const KIND_START = new RegExp(`^[“"]?(?:dự thảo\\s+)?(${REPORT_KINDS.join('|')})(?![\\p{L}])`, 'iu')
const APPENDIX = /^phụ lục(?:\s+(?:số\s*)?(?:[\divxlc]{1,5}|[a-z]))?\s*[.:)]?(?:\s*[-–(].*)?$/iu
const PLACE_AND_DATE =
  /^[\p{Lu}][\p{L}\s.]{1,40},\s*ngày(?:\s+\S{1,4})?\s*tháng(?:\s+\S{1,4})?\s*năm(?:\s+(?:\d{2,4}|\S{1,6}))?\.?$/u
const NUMBER_LINE = /^Số\s*:?\s*(?:\d|[.…_\s]*[-/]\s*\p{Lu}|[.…_]{2,})/u
const STATE_OR_PARTY =
  /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM/u
const COVER_REMARK =
  /^[([“"]?(?:dự thảo|tối mật|tuyệt mật|mật|hỏa tốc|khẩn|lưu hành nội bộ|tài liệu (?:xin ý kiến|trình|phục vụ|lưu hành|tham khảo)|độc lập\s*[-–]\s*tự do|họp|lần thứ)/iu
const SIGNING =
  /^(?:T\s?\/\s?M|TM\.?|T\s?\/\s?L|TL\.?|KT\.?|K\s?\/\s?T|TUQ\.?|Q\.)\s*\p{Lu}{2}|^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|BÍ THƯ|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TRƯỞNG BAN|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|CHÁNH THANH TRA)(?:\s+\p{Lu}+){0,5}$/u
export const DISTRIBUTION = /^nơi\s+nhận\s*(?::|$)/iu
const LONGEST_COVER = 220

/** The name of the kind that the text begins with, lower case; null when it begins with none. */
export function kindAtStart(text: string): string | null {
  return KIND_START.exec(text)?.[1]?.toLowerCase() ?? null
}

/** "PHỤ LỤC 1", "Phụ lục số II", also with a remark in brackets behind it, and nothing else. */
export function isAppendixLabel(block: Block): boolean {
  return (
    APPENDIX.test(block.text) &&
    (isCapitals(block.text.split('(')[0] ?? '') || block.heading !== null || block.bold)
  )
}

/** "Sông Lam, ngày 03 tháng 4 năm 2025", the day or the month possibly left blank. */
export function isPlaceAndDate(block: Block): boolean {
  return PLACE_AND_DATE.test(block.text)
}

/** The line that opens the head of a paper: the name of the Party or the State, alone or beside the issuer. */
export function isStateOrParty(block: Block): boolean {
  return block.text.length <= LONGEST_COVER && STATE_OR_PARTY.test(block.text)
}

/** Whoever signs, or for whom: it closes a paper. */
export function isSigning(block: Block): boolean {
  return SIGNING.test(block.text)
}

/** Marks that only the head of a paper carries. */
export function isHeadMark(block: Block): boolean {
  return isPlaceAndDate(block) || isStateOrParty(block) || NUMBER_LINE.test(block.text)
}

/** A block that may stand on a cover: head marks, short lines in capitals, remarks on the draft, ornaments. */
export function isCoverLike(block: Block): boolean {
  if (block.rule) return true
  if (block.note !== null || block.bullet !== null || block.cells || isSigning(block)) return false
  if (DISTRIBUTION.test(block.text) || block.text.length > LONGEST_COVER) return false
  return (
    isHeadMark(block) ||
    COVER_REMARK.test(block.text) ||
    (isCapitals(block.text) && !/^[\dIVXA-Z]{1,5}[.)-]?\s/u.test(block.text))
  )
}

const PERSON = /^(?:(?:TS|ThS|PGS|GS|BS|KS)\.?\s*)*(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u
const NO_PERSON = /^(?:Nơi|Như|Lưu|Các|Văn Phòng|Ban|Sở|Ủy|Hội|Đã|Phụ|Tỉnh|Thành|Huyện)(?:\s|$)/u

/** The name of a person alone on its line, null for anything else: as it stands below a signature. */
export function personName(block: Block): string | null {
  const name = PERSON.exec(block.text)?.[1] ?? null
  return name === null || block.bullet !== null || NO_PERSON.test(name) ? null : name
}

/** See `personName`. */
export function isPersonName(block: Block): boolean {
  return personName(block) !== null
}
