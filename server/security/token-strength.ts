/** Neighbours on a keyboard; letters and digits that follow each other in order are steps of their own. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890']

/**
 * A rough lower bound of how hard a token is to guess, in bits: what repeats what stands before it, or goes on in the
 * order of the alphabet, the digits or the keyboard, adds nothing.
 */
export function tokenBits(token: string): number {
  const letters = [...withoutRepeats(token.toLowerCase())]
  const fresh = letters.filter((letter, at) => !follows(letters[at - 1], letter))
  return fresh.length * Math.log2(Math.max(1, new Set(fresh).size))
}

/** "abcabcab" is "abc". */
function withoutRepeats(token: string): string {
  for (let period = 1; period <= token.length / 2; period++)
    if (token.slice(period) === token.slice(0, -period)) return token.slice(0, period)
  return token
}

function follows(before: string | undefined, letter: string): boolean {
  if (before === undefined) return false
  const step = (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)
  if (Math.abs(step) <= 1) return true
  return ROWS.some((row) => {
    const [from, to] = [row.indexOf(before), row.indexOf(letter)]
    return from >= 0 && to >= 0 && Math.abs(to - from) <= 1
  })
}
