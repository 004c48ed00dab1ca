/** "Huyện nào … cao nhất": which end of an order is asked for. */
export interface Superlative {
  readonly end: 'most' | 'least'
  /** "Giảm mạnh nhất": the greatest fall, which a signed column shows as its lowest figure. */
  readonly falls: boolean
  /** "Đứng nhất", "xếp cuối": the place in a ranking, where 1 is the most. */
  readonly ofRank: boolean
  /** It speaks of a level ("cao nhất", "nghèo nhất"), which a rate tells, and not of an amount ("nhiều nhất"). */
  readonly ofLevel: boolean
}

/** Words of size before "nhất", and which end of the order they mean. Another word is a measure: "nghèo nhất". */
const ENDS: Readonly<Record<string, Superlative['end']>> = {
  ...Object.fromEntries(
    ['cao', 'lớn', 'nhiều', 'đông', 'mạnh', 'nhanh', 'tốt', 'khá', 'dài', 'rộng', 'sâu', 'nặng', 'đầu'].map(
      (word) => [word, 'most' as const],
    ),
  ),
  ...Object.fromEntries(
    ['thấp', 'nhỏ', 'ít', 'kém', 'yếu', 'chậm', 'vắng', 'ngắn', 'hẹp', 'nhẹ', 'cuối', 'bét', 'chót'].map(
      (word) => [word, 'least' as const],
    ),
  ),
}

/** What a question says only to ask for an order; no head of a column says it. */
export const ORDER_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(ENDS).filter((word) => word !== 'đầu' && word !== 'cuối'),
  'nhất',
  'đứng',
  'xếp',
  'nào',
])
const LEVELS: ReadonlySet<string> = new Set(['cao', 'thấp', 'kém', 'tốt', 'khá', 'nhanh', 'chậm'])

/** "Nhất" that orders nothing: "thống nhất", "lần thứ nhất", "ít nhất 6 tháng", "số mới nhất". */
const NO_ORDER =
  /(?<!\p{L})(?:(?:thống|hợp|duy|đồng|bậc|thứ|giải|hạng|hạng:|quý|lần|mới|gần|gần đây|sớm|muộn) nhất|chậm nhất (?:là |vào |đến |trước |trong )?(?:ngày|tháng|năm|quý|bao giờ|khi|lúc|\d)|ít nhất (?:là )?(?:\d|bao|mấy|một|hai|ba)|nhiều nhất (?:là )?(?:\d|bao|mấy)|nhất (?:là|định|thể|trí|quán))(?!\p{L})/gu
/** "Đứng đầu", but not "người đứng đầu" an office. */
const RANKED =
  /(?<!\p{L})(?<!(?:người|vị|cán bộ|lãnh đạo) )(?:đứng|xếp|dẫn)(?: (?:hạng|thứ|vị trí))? (?:nhất|đầu|cuối|chót|bét)(?! (?:cơ quan|đơn vị|cấp ủy|cấp uỷ))(?!\p{L})/u
/** "Xã nào bét bảng": by what the table measures. */
const OF_TABLE = /(?<!\p{L})(đầu|cuối|chót|bét) bảng(?!\p{L})/u
const RANKED_FIRST = /(?<!người )(?:đứng|xếp|dẫn) (?:đầu|nhất)(?!\p{L})/u
const RANKED_LAST = /(?:đứng|xếp) (?:cuối|chót|bét)(?!\p{L})/u
const NEAR = 6

/**
 * Which end of an order a question asks for; null where it asks for none.
 *
 * @param text of the question, with its marks
 */
export function superlativeAsked(text: string): Superlative | null {
  const whole = text.normalize('NFC').toLowerCase()
  const ranked = RANKED.exec(whole)
  if (ranked !== null)
    return {
      end: /(?:cuối|chót|bét)$/u.test(ranked[0]) ? 'least' : 'most',
      falls: false,
      ofRank: true,
      ofLevel: false,
    }
  const ofTable = OF_TABLE.exec(whole)
  if (ofTable !== null)
    return { end: ofTable[1] === 'đầu' ? 'most' : 'least', falls: false, ofRank: false, ofLevel: true }
  const lower = whole.replaceAll(NO_ORDER, ' ')
  const words: readonly string[] = lower.match(/\p{L}+|[^\s\p{L}]/gu) ?? []
  const at = words.lastIndexOf('nhất')
  if (at < 1) return null
  const before = words.slice(Math.max(0, at - NEAR), at).reverse()
  const size = before.find((word) => ENDS[word] !== undefined)
  return {
    end: size === undefined ? 'most' : (ENDS[size] ?? 'most'),
    falls: before.includes('giảm'),
    ofRank: false,
    ofLevel: size === undefined || LEVELS.has(size),
  }
}

/** The same end said of something: "cao nhất", "đứng đầu". */
export function saysSuperlative(text: string, { end }: Superlative): boolean {
  const lower = text.toLowerCase()
  return (
    Object.entries(ENDS).some(([word, meant]) => meant === end && lower.includes(`${word} nhất`)) ||
    (end === 'most' ? RANKED_FIRST : RANKED_LAST).test(lower)
  )
}
