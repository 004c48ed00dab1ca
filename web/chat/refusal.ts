/** A refusal and what stands nearest to the question, which answers nothing and is folded. */
export interface Refusal {
  readonly said: string
  readonly nearest: string
}

/** Parts the first paragraph of a refusal, which says that nothing was found, from the passages that follow it. */
export function partRefusal(markdown: string): Refusal {
  const at = markdown.search(/\n\s*\n/u)
  return at === -1
    ? { said: markdown.trim(), nearest: '' }
    : { said: markdown.slice(0, at).trim(), nearest: markdown.slice(at).trim() }
}
