/** The numbers of the `[n]` marks of a text, each once, in order of first appearance: "… [2][1]" → [2, 1]. */
export function citationMarks(markdown: string): readonly number[] {
  const numbers = [...markdown.matchAll(/\[(\d{1,4})\]/g)].map((match) => Number(match[1]))
  return [...new Set(numbers)]
}
