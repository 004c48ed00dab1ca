import { keepResults } from '../../search/text/keep-results.ts'
import { normalizeLetters } from '../../search/text/letters.ts'

const CAPITALISED =
  /\p{Lu}[\p{L}\d]*(?:(?:\s|\s[-–]\s|-)\p{Lu}[\p{L}\d]*)+(?:\s\d{1,3}(?![\d.,%/]|\s(?:tháng|ngày|năm|tuần|quý|lần|xã|phường|huyện|tỉnh|người|hộ|dự án)))?/gu
/** Two letters shorten common words (TP, TT, NK); from three on they name something. */
const ACRONYM = /(?<![\p{L}\d])\p{Lu}{3,}[\p{Lu}\d]*(?![\p{L}\d])/gu
const NUMBERED =
  /(?<![\p{L}])(?:thành phần|tiểu dự án|gói thầu|quốc lộ|giai đoạn|bão số|khu vực)\s(?:\d{1,3}|[IVX]+)(?![\d.,%/]|\s?[-–])/giu

/** Words that open a question with a capital and belong to no name. */
const OPENING =
  /^(?:Ở|Tại|Trong|Theo|Năm|Đến|Từ|Của|Các|Những|Có|Hiện|Sau|Trước|Vì|Do|Nhiệm kỳ|Giai đoạn|Tỉnh|Thành phố|TP|Huyện|Xã)(?=\s)/u
const ROMAN = /^[IVXLC]+$/u
/** The name of a year by stem and branch ("Tết Ất Tỵ"): a time, which papers also write in figures. */
const LUNAR_YEAR =
  /(?<!\p{L})(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?!\p{L})/gu

/**
 * What a question names by a name of its own, in comparable letters: "Trung tâm Logistics Bến Đình", "cầu Sông
 * Lam 2" → "sông lam 2", "PCI", "thành phần 3". A place alone is scope and left out. A question typed without
 * capitals names nothing.
 */
export function properNames(question: string, places: readonly string[]): readonly string[] {
  const known = new Set(places.map((place) => normalizeLetters(place)))
  const names = new Set<string>()
  const afterFirst = question
    .trim()
    .replace(LUNAR_YEAR, (year) => year.toLowerCase())
    .replace(OPENING, (word) => word.toLowerCase())
    .replace(/^\p{Lu}(?=\p{Ll}+\s\p{Ll})/u, (letter) => letter.toLowerCase())
    .replace(/^\p{Lu}\p{Ll}+(?=\s(.*))/su, (word, rest: string) =>
      places.some((place) => rest.startsWith(place)) ? word.toLowerCase() : word,
    )
  for (const pattern of [CAPITALISED, ACRONYM, NUMBERED]) {
    for (const match of afterFirst.matchAll(pattern)) {
      const name = normalizeLetters(match[0])
      if (!known.has(name) && !ROMAN.test(match[0])) names.add(name)
    }
  }
  return [...names].filter((name) => ![...names].some((other) => other !== name && other.includes(name)))
}

/**
 * Share of the names that a text holds, 1 when there are none. A name counts in part where the text holds only
 * some of its neighbouring syllables.
 *
 * @param held a text in `plainLetters`
 */
export function namesHeld(names: readonly string[], held: string): number {
  if (names.length === 0) return 1
  return names.reduce((sum, name) => sum + shareHeld(plainLetters(name), held), 0) / names.length
}

/** Comparable letters without commas and quotes: "an ninh, trật tự" is one name. */
export const plainLetters = keepResults((text) =>
  normalizeLetters(text)
    .replace(/[,;:"“”()]/gu, '')
    .replace(/\s+/gu, ' '),
)

function shareHeld(name: string, held: string): number {
  if (held.includes(name)) return 1
  const syllables = name.split(/\s+(?:[-–]\s+)?/u)
  if (syllables.length < 2) return 0
  let pairs = 0
  for (let at = 0; at + 1 < syllables.length; at++)
    if (held.includes(`${syllables[at]} ${syllables[at + 1]}`)) pairs++
  return (0.6 * pairs) / (syllables.length - 1)
}
