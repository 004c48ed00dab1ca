const DIFFERS =
  /(?<!\p{L})(?:(?:có |bị )?(?:ghi |nói |nêu |báo |để )?(?:khác nhau|lệch nhau|vênh nhau|trái nhau|mâu thuẫn|không khớp|không thống nhất|giống nhau)|(?:có )?(?:khớp|lệch|vênh|khác|giống) (?:không|nhau không)|có khớp|lấy số nào|dùng số nào|(?:số|cái|con số) nào (?:đúng|chuẩn|chính xác))(?!\p{L}|\s+(?:như )?(?:thế nào|ra sao|chỗ nào|ở đâu|ở chỗ|điểm nào|những gì|gì|bao nhiêu))/iu
/** "171 hay 183 con": two values are held against each other. */
const THIS_OR_THAT = /(?<![\d/])(\d[\d.,]*)\s?%?\s?(?:\p{L}+\s){0,2}?hay\s(?:là\s)?(\d[\d.,]*)(?![\d/])/iu

/** The two values that a question holds against each other, as typed: "171 hay 183 con" → 171, 183; null for others. */
export function valuesHeldAgainst(question: string): readonly [string, string] | null {
  const [, one, other] = THIS_OR_THAT.exec(question) ?? []
  const bare = (value: string): string => value.replace(/[.,]+$/u, '')
  return one === undefined || other === undefined ? null : [bare(one), bare(other)]
}

/** What a question asks about figures that may differ, without the words that ask whether they do; null for others. */
export function askedOfConflict(question: string): string | null {
  if (!DIFFERS.test(question) && !THIS_OR_THAT.test(question)) return null
  const clauses = question.split(/(?<=[,;?!])\s+/u)
  const others = clauses.filter((clause) => !DIFFERS.test(clause))
  const left = others.length > 0 && others.length < clauses.length ? others.join(' ') : question
  return left
    .replace(DIFFERS, ' ')
    .replace(THIS_OR_THAT, ' ')
    .replace(
      /(?<!\p{L})(?:sao|vì sao|tại sao|thấy|(?:các|hai|những) (?:báo cáo|nơi|văn bản|chỗ)(?: ghi)?|không)(?=\s*[,;?!.]?\s*$)/iu,
      ' ',
    )
    .replace(/\s+([,;?!.])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
}
