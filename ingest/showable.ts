/**
 * A text on one line of a terminal, doing nothing else to it: control characters (which move the cursor, clear the
 * screen, begin a line that looks like one of ours) and those that turn the direction of reading are blanks.
 */
export function showable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
}
