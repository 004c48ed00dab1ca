const OTHER = 1
const WORD = 2
const PARTING = 3

/** Dashes, slashes, quotes and asterisks join ("kinh tế - xã hội"); commas, stops and brackets part. */
const PARTS = new Set('.,;:!?()[]{}\n|•')
/** What each character is, filled as characters come by; regular expressions by Unicode property are slow. */
const kinds = new Uint8Array(0x10000)

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code] ?? 0
  if (known !== 0) return known
  const character = text.charAt(at)
  // The halves of a character beyond the first plane tell nothing alone.
  if (code >= 0xd800 && code <= 0xdfff) {
    const start = code >= 0xdc00 ? at - 1 : at
    return /^[\p{L}\p{N}]/u.test(text.slice(start, start + 2)) ? WORD : OTHER
  }
  const kind = PARTS.has(character) ? PARTING : /[\p{L}\p{N}]/u.test(character) ? WORD : OTHER
  kinds[code] = kind
  return kind
}

/**
 * Calls `found` for each word, a run of letters and digits, between two offsets, with whether nothing parts it from
 * the word (or the offset) before it.
 *
 * @returns whether nothing parts the last word from the end
 */
export function eachWord(
  text: string,
  from: number,
  to: number,
  found: (word: string, joined: boolean) => void,
): boolean {
  let joined = true
  let at = from
  while (at < to) {
    const kind = kindOf(text, at)
    if (kind !== WORD) {
      if (kind === PARTING) joined = false
      at++
      continue
    }
    const start = at
    while (at < to && kindOf(text, at) === WORD) at++
    found(text.slice(start, at), joined)
    joined = true
  }
  return joined
}
