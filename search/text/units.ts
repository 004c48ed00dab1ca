import { SCALE_SOURCE } from '../lexicon/scales.ts'
import { COUNTS, MEASURES, PER } from '../lexicon/units.ts'

/** "Tỷ trọng" names a share, "năm 2024" a year: neither is what the number before counts. */
const NO_UNIT = '(?!tỷ (?:trọng|lệ|suất|giá|số)(?!\\p{L})|năm\\s(?:19|20)\\d{2}(?!\\d))'
const UNIT = new RegExp(
  `^\\s?${NO_UNIT}(?:(?:tr|triệu|tỷ)\\.?đ|(?:(?:${SCALE_SOURCE})(?:\\s(?:${MEASURES}|${COUNTS}))?|${MEASURES}|${COUNTS})(?:\\s?/\\s?(?:${PER}))?)(?![\\p{L}\\p{N}])`,
  'iu',
)
const PER_TAIL = new RegExp(`^\\s?/\\s?(?:${PER})(?![\\p{L}\\p{N}])`, 'iu')

/** The unit printed right after a number, with the space before it, or "" ("… 1.082 tỷ đồng/năm" → " tỷ đồng/năm"). */
export function unitAfter(text: string, end: number): string {
  return UNIT.exec(text.slice(end, end + 48))?.[0] ?? ''
}

/** The "per" tail after a percentage, or "" ("7,21%/năm" → "/năm"). */
export function perAfter(text: string, end: number): string {
  return PER_TAIL.exec(text.slice(end, end + 20))?.[0] ?? ''
}
