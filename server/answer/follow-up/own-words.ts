/** What opens a question that goes on from the one before. */
export const OPENING =
  /^(?:(?:thế|vậy|rồi|nhưng|và|à|ừ)(?: thì)?(?: còn)?(?: riêng)?|còn(?: riêng)?|riêng|bên)\s+(?:bên\s+)?/iu
const FILLER =
  /(?<=^|[\s,])(?:thì sao|thì|thế nào|ra sao|là bao nhiêu|bao nhiêu|mấy|là|được|đã|có|như thế nào|trong số (?:này|đó)|trong đó|sao|vậy|còn|thế)(?=[\s,?.!]|$)/giu

/** Without words that only ask. */
export function withoutFiller(text: string): string {
  return text.replace(FILLER, ' ').replace(FILLER, ' ').replace(/\s+/gu, ' ').trim()
}

/** What a question says beside openings and words that only ask. */
export function ownWords(question: string): string {
  return withoutFiller(
    question
      .replace(OPENING, '')
      .replace(/[?!.,]+(?=\s|$)/gu, ' ')
      .replace(/(?<=^|\s)(?:năm|của|trong|đến|vào|ở)(?=\s|$)/giu, ' '),
  )
}
