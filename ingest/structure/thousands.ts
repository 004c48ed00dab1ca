import { type RepairedText, replacePieces } from './repaired-text.ts'

/** How a source loses the points of its thousands. */
export interface LostPoints {
  /** It writes blanks for points as a habit. */
  readonly everywhere: boolean
  /** Figures that it also prints with their points, without them: "1082". */
  readonly pointed: ReadonlySet<string>
}

export const NO_POINTS_LOST: LostPoints = { everywhere: false, pointed: new Set() }

/** So many different figures that can be nothing else make a habit. */
const HABIT = 2
/** Exactly one blank between groups: two, a tab or the end of a line keep two figures apart. */
const BLANK = '[ \\u00a0\\u2007\\u2009\\u202f]'
const GROUPED = new RegExp(`(?<![\\d])\\d{1,3}(?:${BLANK}\\d{3})+(?!\\d|,\\d)`, 'gu')
const POINTED = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,]\d)/gu
/** A word that owns the number right behind it. */
const OWNER =
  /(?:^|[^\p{L}])(?:quý|tháng|ngày|khóa|khoá|thứ|lần|điều|khoản|điểm|mục|chương|loại|đợt|kỳ|lộ|lớp|cấp|hạng|tuyến|đường|nhóm|phường|quận|tổ|ấp|khu vực|tiểu khu|số|bậc|vòng|tập|trang|chủ đề|phụ lục|khối|giai đoạn)\s$/iu
/** What is said one after the other: "năm 2023 và 2024 lần lượt là 182 201 trường". */
const LISTED = /(?<!\p{L})(?:lần lượt|tương ứng|tuần tự|theo thứ tự)(?!\p{L})/iu
/** What has a number for a name: groups of three are read out, not counted. */
const CALLED =
  /(?<!\p{L})(?:điện thoại|đt|sđt|đtdđ|di động|tổng đài|đường dây nóng|hotline|fax|tel|zalo|số máy|tài khoản|stk|mã số|mst|cccd|cmnd|căn cước)(?:\s+\p{L}+){0,3}[\s:.(]*$/iu
const YEAR_BEFORE = /(?:^|[^\d.,])(?:19|20)\d\d\s$/
const LOOK_BACK = 16
const CLAUSE = 60

/**
 * Tells how a source loses its thousands points: as a habit when at least two different figures can be read only
 * so ("1 082 cuộc", a cell "12 405"), else only in figures that it prints with their points elsewhere.
 *
 * @param texts its lines and cells as read, spaces kept
 */
export function lostPointsOf(texts: readonly string[]): LostPoints {
  const pointed = new Set<string>()
  const clear = new Set<string>()
  for (const text of texts) {
    for (const match of text.matchAll(POINTED)) pointed.add(digitsOf(match[0]))
    for (const match of text.matchAll(GROUPED)) {
      // Two values of one thing are about as large: "164 307" may be two, "12 405" is hardly 12 and 405.
      if (/^\d{3}.\d{3}$/u.test(match[0])) continue
      const counted = /^\s\p{Ll}/u.test(text.slice(match.index + match[0].length).normalize('NFC'))
      const wholeCell = text.trim() === match[0]
      if ((counted || wholeCell) && mended(match, text) !== match[0]) clear.add(match[0])
    }
  }
  return { everywhere: clear.size >= HABIT, pointed }
}

/**
 * Puts back thousands points that a source lost, each a blank now ("1 082 cuộc" gives "1.082 cuộc"). Two figures
 * side by side stay two ("năm 2022 55 972" gives "năm 2022 55.972"), and so do figures of a list ("lần lượt là
 * 182 201"), telephone and account numbers, a number that a word owns ("quý 1 500 hộ"), a figure with a decimal
 * comma ("4 611,44", the spaces are its author's), a part of a percentage ("3 100%"), a figure that begins with
 * zero, and a document number.
 */
export function joinThousands(source: string, lost: LostPoints): RepairedText {
  return replacePieces(
    source,
    GROUPED,
    (match) => {
      const known = lost.everywhere || lost.pointed.has(digitsOf(match[0]))
      return { text: known ? mended(match, source) : match[0], recorded: true }
    },
    'lost_point',
  )
}

function mended(match: RegExpExecArray, source: string): string {
  const end = match.index + match[0].length
  const clause = source.slice(Math.max(0, match.index - CLAUSE), match.index).split(/[.;:]\s/u)
  const ahead = source.slice(end, end + CLAUSE).split(/[.;]\s|[.;]$/u)
  if (LISTED.test(`${clause.slice(-2).join(': ')} … ${ahead[0]}`) || CALLED.test(clause.slice(-2).join(': ')))
    return match[0]
  return joined(match[0], source.slice(Math.max(0, match.index - LOOK_BACK), match.index), ahead[0] ?? '')
}

function joined(printed: string, before: string, after: string): string {
  if (/^\s?[%‰]|^\p{L}|^\s\d/u.test(after) || /^\/\s?[A-ZĐ]/.test(after)) return printed
  if (printed.startsWith('0') || /[\p{L}]$/u.test(before) || /\d[.,]$/.test(before)) return printed
  if (/[/:–-]$/.test(before) && !/(?:\d[ .]?\d{3}\s?|\p{Ll})[/:–-]$/u.test(before)) return printed
  if (/\d\p{Lu}?\s$/u.test(before) && !YEAR_BEFORE.test(before)) return printed
  const [owned = '', ...rest] = printed.split(/\s/u)
  if (!OWNER.test(before)) return [owned, ...rest].join('.')
  return rest[0]?.startsWith('0') ? printed : `${owned} ${rest.join('.')}`
}

function digitsOf(printed: string): string {
  return printed.replace(/\D/g, '')
}
