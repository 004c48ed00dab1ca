import { endsClosed, firstWord, lastWord, startsSmall } from './letters.ts'
import type { Pairs } from './pairs.ts'

/** Words that no sentence ends in: what they govern must follow. */
const OPEN_WORDS = new Set(
  `của và các những với cho theo trong tại từ là được do bởi để số về như hoặc cùng trên khi mà vì nhằm bằng giữa
  gồm ông bà một mỗi từng mọi thuộc đã đang sẽ cần phải không chưa thứ lần khóa khoá khoản điều đạt gần hơn khoảng`.split(
    /\s+/,
  ),
)

/** Letters that hold the last words and signs of a sentence. */
const END = 200

/**
 * Whether `below` goes on with the sentence that `above` broke off, as at the foot of a page. Signs: `above` does
 * not end in `.`, `;`, `:` …, and `below` begins with a small letter, a figure or an opening bracket or quote;
 * or it begins with a capital, and `above` ends in a comma, in "(2)", in a word that nothing ends in ("của",
 * "các"), or in a word that the document has elsewhere before the first word of `below` (twice, or once where it
 * is the first half of a name).
 *
 * @param often how often the document must have the two words next to each other
 *
 *     "… giáo viên và" / "cán bộ quản lý …"          goes on
 *     "… được các cấp" / "Ủy, chính quyền …"         goes on ("cấp ủy" stands elsewhere)
 *     "… trên địa bàn" / "Lĩnh vực văn hóa …"        does not
 */
export function continuesSentence(above: string, below: string, pairs: Pairs, often = 2): boolean {
  // Only its end is asked about; looking for an end from each place of a long text is long.
  const end = above.slice(-END)
  if (/\(\s*[\da-zđ]{1,2}\s*\)$/u.test(end)) return true
  if (/[…]$|\.\.\.$/.test(end)) return startsSmall(below) && !/^\p{Ll}[).]/u.test(below)
  if (endsClosed(end)) return false
  if (startsSmall(below)) return true
  if (/^[\s"'“‘«([]*[\d%‰+\-–~<>=)]/u.test(below)) return true
  if (/,\s*$/.test(end)) return true
  if (!/^["“‘«([]*\p{Lu}/u.test(below)) return true
  const last = lastWord(end)
  const first = firstWord(below)
  if (OPEN_WORDS.has(last.toLowerCase()) || /(^|\s)(đồng chí|ông|bà)$/u.test(end)) return true
  if (pairs.count(last, first) >= often && above.length >= 40) return true
  return /^\p{Lu}/u.test(last) && pairs.count(last, first) > 0
}
