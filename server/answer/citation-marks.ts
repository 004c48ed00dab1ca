/** The numbers of the `[n]` marks of a text, each once, in order of first appearance: "… [2][1]" → [2, 1]. */
export function citationMarks(markdown: string): readonly number[] {
  const numbers = [...markdown.matchAll(/\[(\d{1,4})\]/g)].map((match) => Number(match[1]))
  return [...new Set(numbers)]
}

/** A source's own bracketed numbers so written that Markdown shows them as they stand and takes none for a mark. */
export function escapeMarks(text: string): string {
  return text.replace(/\[(\d{1,4})\]/g, '\\[$1\\]')
}

/** Takes `escapeMarks` back. */
export function unescapeMarks(markdown: string): string {
  return markdown.replace(/\\\[(\d{1,4})\\\]/g, '[$1]')
}
