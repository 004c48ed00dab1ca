import { type RepairedText, replacePieces } from './letter-repair.ts'

/** A word that owns the number right behind it. */
const OWNER =
  /(?:^|[^\p{L}])(?:quý|tháng|ngày|khóa|khoá|thứ|lần|điều|khoản|điểm|mục|chương|loại|đợt|kỳ|lộ|lớp|cấp|hạng|tuyến|đường|nhóm|phường|quận|tổ|ấp|khu vực|tiểu khu|số|bậc|vòng|tập|trang|chủ đề|phụ lục|khối|giai đoạn)\s$/iu
const YEAR_BEFORE = /(?:^|[^\d.,])(?:19|20)\d\d\s$/
const LOOK_BACK = 16

/**
 * Puts back thousands points that a scan read as spaces: "1 082 cuộc", "281 220/290 880". Two figures side by
 * side stay two ("năm 2022 55 972" gives "năm 2022 55.972"), and so do a number that a word owns
 * ("quý 1 500 hộ"), a figure with a decimal comma ("4 611,44", the spaces are its author's), a part of a percentage ("3 100%"), a figure that begins with zero and a document number.
 */
export function joinThousands(source: string): RepairedText {
  return replacePieces(
    source,
    /(?<!\d)\d{1,3}(?: \d{3})+(?!\d|,\d)/g,
    (match) => {
      const after = source.slice(match.index + match[0].length, match.index + match[0].length + 3)
      const before = source.slice(Math.max(0, match.index - LOOK_BACK), match.index)
      return { text: joined(match[0], before, after), recorded: true }
    },
    'lost_point',
  )
}

function joined(printed: string, before: string, after: string): string {
  if (/^\s?[%‰]|^\p{L}/u.test(after) || /^\/\s?[A-ZĐ]/.test(after)) return printed
  if (printed.startsWith('0') || /[\p{L}]$/u.test(before) || /\d[.,]$/.test(before)) return printed
  if (/[/:–-]$/.test(before) && !/(?:\d[ .]?\d{3}\s?|\p{Ll})[/:–-]$/u.test(before)) return printed
  if (/\d\p{Lu}?\s$/u.test(before) && !YEAR_BEFORE.test(before)) return printed
  if (!OWNER.test(before)) return printed.replaceAll(' ', '.')
  const [owned = '', ...rest] = printed.split(' ')
  return rest[0]?.startsWith('0') ? printed : `${owned} ${rest.join('.')}`
}
