/** A word that asks. */
const ASKS =
  /(?<!\p{L})(?:bao nhiêu|bao lâu|bao giờ|khi nào|mấy|bn|nào|gì|ai|đâu|sao|thế nào|lý do|nguyên nhân)(?!\p{L})|(?<!\p{L})(?:không|chưa)\s*$/iu
/** What parts the asked things of one sentence. */
const BETWEEN =
  /\s*[,;?!]+\s+(?:và |còn |rồi |thế |vậy |hay )?|\s+(?:và|còn)\s+(?=(?:bao nhiêu|mấy|ai|vì sao|tại sao|khi nào)\s)/giu
/** Syllables from which on a first part names what is asked about. */
const LEAST_SUBJECT = 4
/** More things nobody asks in one breath; a page that is pasted does. */
const MOST_PARTS = 3

/**
 * The things that a question asks one after the other: "Cầu Bến Mới dài bao nhiêu, ai làm chủ đầu tư?" Each holds a word
 * that asks; what asks nothing stays with the part that it stands before or behind. The first names the subject.
 * Empty where fewer than two are asked.
 *
 * @param question marks restored
 */
export function askedParts(question: string): readonly string[] {
  const parts: string[] = []
  let open = ''
  let from = 0
  const add = (end: number, behind: number): void => {
    const clause = question.slice(from, end)
    from = behind
    const last = parts.at(-1)
    if (ASKS.test(clause)) {
      parts.push(`${open}${clause}`.trim())
      open = ''
    } else if (last !== undefined) parts[parts.length - 1] = `${last}, ${clause.trim()}`
    else open += `${clause.trim()}, `
  }
  for (const { index, 0: mark } of question.matchAll(BETWEEN)) add(index, index + mark.length)
  add(question.replace(/[\s?!.]+$/u, '').length, question.length)
  const [first] = parts
  const isSeveral = parts.length > 1 && parts.length <= MOST_PARTS
  return isSeveral && (first?.split(/\s+/u).length ?? 0) >= LEAST_SUBJECT ? parts : []
}
