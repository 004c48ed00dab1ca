/** A stretch of a page's text as pdf.js gives it: its words and where they stand, in the page's own units. */
export interface PageWords {
  readonly str: string
  /** Scale, skew and place of the words' beginning on their baseline. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A rectangle on the page, in its own units, from its lower left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Letters and digits alone: spaces and marks of a page's text are seldom those of the paragraph. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Letters of a quote that must stand on the page for its place to be known. */
const SHORTEST = 6

/**
 * Where a quote stands on a page: the stretches that hold its letters in order. A quote that goes on over the page
 * is found by its beginning; nothing where the page has no text of its own, as of a scan.
 */
export function quoteBoxes(words: readonly PageWords[], quote: string): readonly Box[] {
  const wanted = bare(quote)
  if (wanted.length < SHORTEST) return []
  const starts: number[] = []
  let all = ''
  for (const { str } of words) {
    starts.push(all.length)
    all += bare(str)
  }
  let length = wanted.length
  let at = all.indexOf(wanted)
  while (at === -1 && length > SHORTEST) {
    length = Math.max(Math.floor(length / 2), SHORTEST)
    at = all.indexOf(wanted.slice(0, length))
  }
  if (at === -1) return []
  return words.flatMap(({ str, transform, width, height }, index) => {
    const start = starts[index] ?? 0
    const end = start + bare(str).length
    if (end === start || end <= at || start >= at + length) return []
    const [, , , , x = 0, y = 0] = transform
    return [{ x, y: y - height * 0.2, width, height: height * 1.2 }]
  })
}
