/** A part of a paper that a question names by its number. */
export interface AskedArticle {
  /** As headings label it: "Điều 3". */
  readonly label: string
  /** Number of the clause: "khoản 2" → "2"; null where the whole article is asked for. */
  readonly clause: string | null
  /** Letter of the point: "điểm b" → "b". */
  readonly point: string | null
  /** The words that named it, and those that only ask what it says. */
  readonly words: string
  /** What else the question says, which then only names the paper. */
  readonly paper: string
}

const NAMED =
  /(?<!\p{L})(?:điểm\s+([a-zđ])\s*,?\s*)?(?:khoản\s+(\d{1,2})\s*,?\s*)?(?:của\s+)?điều\s+(\d{1,3}[a-zđ]?)(?![\p{L}\d])/iu
const ASKS_WHAT =
  /(?<!\p{L})(?:nội dung|toàn văn|trích|quy định(?: về)?(?: những| cái)? gì|quy định (?:như )?thế nào|quy định ra sao|nói(?: về)?(?: những| cái)? gì|ghi(?: những)? gì|viết gì|là gì|gồm(?: những| có)? gì|(?:như )?thế nào|ra sao)(?!\p{L})/giu
/** Words that say of which kind of paper, and how it is asked. */
const SMALL =
  /(?<!\p{L})(?:của|trong|tại|theo|ở|thì|cho (?:biết|hỏi|xem)|xem|hãy|nêu|các|văn bản|quy chế|quy định|quyết định|nghị quyết|nghị định|thông tư|luật|điều lệ|số|này|đó|trên|có)(?!\p{L})/giu

/**
 * "Nội dung khoản 2 Điều 3?", "Điều 2 của quy chế chợ quy định gì?": an article is asked for; null where none is named.
 * Where the rest names no paper, the question asks for something that an article may tell ("Điều 5 có hiệu lực khi
 * nào?").
 *
 * @param text of the question, with its marks
 */
export function askedArticle(text: string): AskedArticle | null {
  const named = NAMED.exec(text)
  if (named === null) return null
  const [words, point, clause, article = ''] = named
  const asks = text.match(ASKS_WHAT) ?? []
  return {
    label: `Điều ${article.toLowerCase()}`,
    clause: clause ?? null,
    point: point?.toLowerCase() ?? null,
    words: [words, ...asks].join(' '),
    paper: text.replace(words, ' ').replace(ASKS_WHAT, ' ').replace(SMALL, ' '),
  }
}
