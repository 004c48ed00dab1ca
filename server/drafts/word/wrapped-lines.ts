import { textWidth } from './text-width.ts'

/** Words of one type within a paragraph. */
export interface Run {
  readonly text: string
  /** Points. */
  readonly size: number
  readonly bold?: boolean
}

/**
 * Where a paragraph breaks: for each line the indices of the runs that end on it. A word is never parted, as Word
 * does not part them in Vietnamese.
 *
 * @param width of its lines, in twentieths of a point
 * @param indent by which the first one is shorter
 */
export function wrapped(runs: readonly Run[], width: number, indent = 0): readonly (readonly number[])[] {
  const lines: number[][] = [[]]
  let left = width - indent
  // A word goes on over the border of two runs, as from a sentence to the mark of its note.
  let word = 0
  const settle = () => {
    if (word > left && left < width) {
      lines.push([])
      left = width
    }
    left -= word
    word = 0
  }
  for (const [index, { text, size, bold = false }] of runs.entries()) {
    for (const [part] of text.matchAll(/\s+|\S+/gu)) {
      if (/\s/u.test(part)) {
        settle()
        left -= textWidth(part, size, bold)
      } else word += textWidth(part, size, bold)
    }
    const fits = word <= left
    if (!fits) settle()
    lines.at(-1)?.push(index)
  }
  settle()
  return lines
}
