/**
 * Longest term in UTF-16 units. FTS5 cuts a term at 32,768 bytes, in the middle of a letter if need be, and what is
 * then read back is no text any more. No word, number or symbol that anybody searches for is longer than this.
 */
export const LONGEST_TERM = 64

/** The term, or its beginning where it is longer than any word: the same for the text and for the question. */
export function capTerm(term: string): string {
  if (term.length <= LONGEST_TERM) return term
  const last = term.charCodeAt(LONGEST_TERM - 1)
  // Half of a character beyond the first plane would be no letter.
  return term.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST_TERM - 1 : LONGEST_TERM)
}
