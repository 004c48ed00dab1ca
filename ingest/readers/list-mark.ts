import type { Emphasis, NoteMark } from '../source-line.ts'

interface Line {
  readonly text: string
  readonly emphasis: readonly Emphasis[]
  readonly marks: readonly NoteMark[]
}

const MARK = /^([-+*•●○▪■◦‣–—·➢➤✓✔❖►\uf0b7\uf0a7\uf0d8\uf02d\uf076\uf0fc])(?:\s+|(?=[\p{Lu}“"(]))/u

/**
 * Takes the list mark off a line: "- Như trên" gives "-". A dash at the start of a hard-wrapped line that
 * continues a range ("2021" / "- 2025") or a joined word ("kinh tế" / "- xã hội") is none and stays.
 * `before` is the text of the last line above, empty after a gap of more than one blank line.
 */
export function takeListMark<T extends Line>(
  line: T,
  before: string,
): T & { readonly bullet: string | null } {
  const match = MARK.exec(line.text)
  const rest = match ? line.text.slice(match[0].length) : ''
  if (!match || rest === '' || (match[1] === '*' && match[0] === '*') || continuesLineAbove(rest, before)) {
    return { ...line, bullet: null }
  }
  const shift = match[0].length
  const moved = (offset: number) => Math.max(0, offset - shift)
  return {
    ...line,
    text: rest,
    emphasis: line.emphasis
      .map((run) => ({ ...run, start: moved(run.start), end: moved(run.end) }))
      .filter((run) => run.end > run.start),
    marks: line.marks.map((mark) => ({ ...mark, offset: moved(mark.offset) })),
    bullet: match[1] ?? null,
  }
}

function continuesLineAbove(rest: string, before: string): boolean {
  if (/^\d/.test(rest) && /\d$/.test(before)) return true
  return /^\p{Ll}/u.test(rest) && before.length >= 50 && /[\p{L}\p{N}]$/u.test(before)
}
