import { cutAtWord } from './cut-at-word.ts'

/** What stands before a value, the value, and what stands behind it, short enough to be read in a row. */
export interface MarkedSentence {
  readonly before: string
  readonly value: string
  readonly after: string
  /** Where the value stands in the text. */
  readonly span: readonly [start: number, end: number]
}

/** Characters on either side of a value. */
const BEFORE = 110
const AFTER = 70

/**
 * The words around a value.
 *
 * @param within `[start, end)` of the text in which the value is looked for; it is the whole of it where it is not found
 */
export function markedSentence(
  text: string,
  value: string,
  within: readonly [start: number, end: number] = [0, text.length],
): MarkedSentence {
  const found = text.indexOf(value, within[0])
  const isFound = value !== '' && found !== -1 && found + value.length <= within[1]
  const span = isFound ? ([found, found + value.length] as const) : within
  const before = text.slice(0, span[0])
  const after = text.slice(span[1])
  const head = before.length <= BEFORE ? before : `… ${before.slice(-BEFORE).replace(/^\S*\s/u, '')}`
  return { before: head, value: text.slice(...span), after: cutAtWord(after, AFTER), span }
}
