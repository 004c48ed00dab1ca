import { findQuantities } from '../../../search/text/quantities.ts'

/** What the rows that are asked for have in common: "trên 10%", "giảm so cùng kỳ". */
export type RowCondition =
  | {
      readonly kind: 'bound'
      readonly above: boolean
      /** The bound itself meets it. */
      readonly inclusive: boolean
      /** As printed, in `unit`. */
      readonly value: number
      /** As printed: "tạ", "%"; null when none is. */
      readonly unit: string | null
    }
  | { readonly kind: 'change'; readonly falls: boolean }
  /** What a cell says in the question's own words: "chưa khởi công". */
  | { readonly kind: 'said' }

/** Rows are asked for: "xã nào", "các huyện có", "những khoản thu". */
const ASKS_ROWS =
  /(?<!\p{L})(?<!(?:ngày|hôm|lúc|khi|hồi|năm|tháng|quý|mức|thế|nguồn|bên|cách|điểm|lĩnh vực) )nào(?!\p{L})|(?<!\p{L})(?:những|các)\s(?:\p{L}+\s){1,3}gì(?!\p{L})|^(?:(?:kể|liệt kê|nêu|cho biết|tìm|lọc)(?:\s(?:tên|ra|hết|rõ|tất cả|toàn bộ|danh sách))*\s)?(?:tất cả\s|toàn bộ\s)?(?:các|những)\s/u
const ASKS_AMOUNT = /(?<!\p{L})(?:bao nhiêu|mấy)(?!\p{L})/u
const BELOW =
  /(?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém hơn|chưa (?:đạt|đến|tới|được)|không (?:đạt|đến|tới|được)|<)\s*$/u
const ABOVE = /(?:trên|cao hơn|nhiều hơn|lớn hơn|vượt|hơn|quá|>)\s*$/u
const AT_LEAST = /(?:từ|ít nhất|tối thiểu|≥)\s*$/u
const AT_MOST = /(?:không quá|tối đa|≤)\s*$/u
const OR_MORE = /^\s*trở lên/u
const OR_LESS = /^\s*trở xuống/u
/** "Khoản nào giảm", "vượt dự toán", "thấp hơn cùng kỳ": a change without an amount. */
const FALLS = /(?<!\p{L})(?:giảm(?! nghèo)|sụt|hụt|thấp hơn|kém hơn)(?!\p{L})/u
const RISES = /(?<!\p{L})(?:tăng(?! cường)|vượt|cao hơn)(?!\p{L})/u
/** Words of a state, which a cell may tell. */
const STATE = /(?<!\p{L})(?:không|chưa|đã|đang|quá hạn|trễ hạn|đúng hạn|vượt|đạt|thuộc|do)(?!\p{L})/u

/**
 * Which rows of a table a question asks for; null where it asks for none by a bound, a change or a state.
 *
 * @param text of the question, with its marks
 */
export function rowCondition(text: string): RowCondition | null {
  const lower = text.normalize('NFC').toLowerCase()
  if (!ASKS_ROWS.test(lower) || ASKS_AMOUNT.test(lower) || /(?<!\p{L})nhất(?!\p{L})/u.test(lower)) return null
  for (const { start, end, raw, printed, unit } of findQuantities(lower)) {
    const before = lower.slice(0, start)
    const after = lower.slice(end)
    const numberEnd = lower.slice(start + raw.length)
    const bound = (above: boolean, inclusive: boolean): RowCondition => ({
      kind: 'bound',
      above,
      inclusive,
      value: printed,
      unit,
    })
    if (OR_MORE.test(after) || OR_MORE.test(numberEnd) || AT_LEAST.test(before)) return bound(true, true)
    if (OR_LESS.test(after) || OR_LESS.test(numberEnd) || AT_MOST.test(before)) return bound(false, true)
    if (BELOW.test(before)) return bound(false, false)
    if (ABOVE.test(before)) return bound(true, false)
  }
  if (FALLS.test(lower)) return { kind: 'change', falls: true }
  if (RISES.test(lower)) return { kind: 'change', falls: false }
  return STATE.test(lower) ? { kind: 'said' } : null
}
