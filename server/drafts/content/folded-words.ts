const STOPS = ' .;,:'

/** Words as they are compared: letters without case, one space between words, no stop at the end. */
export function foldedWords(text: string): string {
  const line = text.toLowerCase().replace(/\s+/gu, ' ').trim()
  let end = line.length
  // By hand: a pattern for a run at the end begins anew within every run before it.
  while (end > 0 && STOPS.includes(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}
