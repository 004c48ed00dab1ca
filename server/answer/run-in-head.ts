import { splitSentences } from '../../search/text/sentences.ts'
import type { Span } from './span.ts'

const LONGEST_HEAD = 70
const MOST_WORDS = 9
/** "3." or "a)" before a head. */
const NUMBER = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5}|[a-zđ])[.)]\s*/iu

/**
 * The head that a paragraph begins with in its own line of text: "3. Bài học. Dự báo mưa thấp hơn thực tế; …". It says
 * what the paragraph is about and nothing by itself.
 *
 * @returns its span; null for a paragraph that begins with a sentence, or that is no more than its head
 */
export function runInHead(text: string): Span | null {
  const [first, second] = splitSentences(text)
  if (first === undefined || second === undefined || first.end - first.start > LONGEST_HEAD) return null
  const said = text.slice(first.start, first.end).replace(NUMBER, '')
  const isHead =
    /^\p{Lu}[^.;:!?\d]*\.$/u.test(said) && said.split(/\s+/u).length <= MOST_WORDS && !SENTENCE.test(said)
  return isHead ? [first.start, first.end] : null
}

/** Words that make a sentence of what they stand in. */
const SENTENCE =
  /(?<!\p{L})(?:đã|đang|sẽ|là|được|bị|có|còn|phải|không|chưa|đạt|tăng|giảm|chủ trì|phối hợp|thực hiện|báo cáo)(?!\p{L})/u
