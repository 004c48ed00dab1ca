/** Something that is to be compared: "tỷ lệ hộ nghèo". */
export interface AskedThing {
  /** As it is typed. */
  readonly name: string
  /** Its syllables. */
  readonly terms: readonly string[]
}

const BETWEEN = /[,;:.]|(?<!\p{L})(?:và|với|cùng)(?!\p{L})/u
/** Whose it is follows: a place, a body. */
const OF = /(?<!\p{L})(?:của|ở|tại|giữa)(?!\p{L})/u
/** What stands around the names of what is compared. */
const AROUND =
  /(?<!\p{L})(?:giữa|của|ở|tại|trong|cả|các|những|hai|ba|bốn|hai nơi|bảng|biểu|về|năm|tháng|quý|này|nào|từng|mỗi|hơn|kém|cao|thấp|nhau|so|kỳ|với|theo|nơi|tình hình|số liệu|chỉ tiêu|bên|nay|trước|xã(?! hội)|phường|thị trấn|thị xã|quận|huyện|tỉnh|thành phố)(?!\p{L})/gu

/**
 * What a request names to be compared: "thu ngân sách, hộ nghèo của xã A và xã B" names two things.
 *
 * @param words the request without words of asking, times and names of places
 * @param subjectWords the syllables of a phrase that say what it is about
 */
export function thingsAmong(
  words: string,
  subjectWords: (phrase: string) => readonly string[],
): readonly AskedThing[] {
  const known = new Set<string>()
  return words.split(BETWEEN).flatMap((phrase) => {
    const [told = '', ...of] = phrase.split(OF)
    const name = (told.trim() === '' ? of.join(' ') : told)
      .replace(AROUND, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s\P{L}]+|[\s\P{L}]+$/gu, '')
    const terms = subjectWords(name)
    if (terms.length === 0 || known.has(name)) return []
    known.add(name)
    return [{ name, terms }]
  })
}
