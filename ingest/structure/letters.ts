/** Closing quotes, brackets and spaces, which do not tell whether a sentence is over. */
const CLOSERS = /[\s"'”’»)\]}*]+$/u

/** Letters at the end of a text that are looked at: a long text is not searched for its end from each of its places. */
const END = 200

/** The last character that tells whether the text is over: closing quotes and brackets are looked through. */
export function lastSign(text: string): string {
  return text.slice(-END).replace(CLOSERS, '').at(-1) ?? ''
}

/** The text ends as a sentence or a clause of an enumeration ends: `.`, `;`, `:`, `!`, `?`, `…`. */
export function endsClosed(text: string): boolean {
  return /[.;:!?…]/.test(lastSign(text)) || /[.;:!?…]["'”’»)\]]*\s*$/.test(text.slice(-END))
}

/** The text ends in `:`, as a sentence does that introduces what follows. */
export function endsInColon(text: string): boolean {
  return /:["”)\]*\s]*$/.test(text.slice(-END))
}

/** More than one letter, and hardly a small one among them: "KẾT QUẢ THỰC HIỆN 03 KHÂU". */
export function isCapitals(text: string): boolean {
  const mostSmall = text.length * 0.05
  let upper = 0
  let lower = 0
  for (const letter of text) {
    const small = letter.toLowerCase()
    if (small === letter.toUpperCase()) continue
    if (letter !== small) upper++
    // Ordinary text is told by its first few letters.
    else if (++lower > mostSmall) return false
  }
  return upper >= 2 && lower <= upper * 0.05
}

/** The first letter or figure, opening quotes and brackets looked through, is a small letter. */
export function startsSmall(text: string): boolean {
  return /^[\s"'“‘«([]*\p{Ll}/u.test(text)
}

/** Words of the text, cut at anything that is no letter, figure or combining mark. */
export function firstWord(text: string): string {
  return /[\p{L}\p{N}\p{M}]+/u.exec(text)?.[0] ?? ''
}

/** The last word of the text. */
export function lastWord(text: string): string {
  return /([\p{L}\p{N}\p{M}]+)[^\p{L}\p{N}\p{M}]*$/u.exec(text.slice(-60))?.[1] ?? ''
}
