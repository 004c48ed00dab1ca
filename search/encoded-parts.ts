import type { IndexedPassage } from './index-text.ts'

/** One of the texts that the vector of a passage is made of, and how much it counts. */
export interface EncodedPart {
  readonly text: string
  readonly weight: number
}

/** Names what a passage's vector is made of: another form, other vectors. */
export const ENCODED_FORM = 'body+frame.5+headings.6'

/** Headings above a passage that are read, the nearest; further ones changed nothing. */
const NEAREST = 2

/** Beside the passage's own text, which counts 1. */
const FRAME = 0.5
const HEADINGS = 0.6

/**
 * What the encoder reads for a passage: its text; its report's title, place and period; the nearest headings and
 * the lead that it stands under. Each is encoded by itself, once for all passages that share it: read as one text with every
 * passage, what stands above takes more time than the passages do. The paragraph that a note hangs on changed nothing.
 */
export function encodedParts(passage: IndexedPassage): readonly EncodedPart[] {
  const { text, reportTitle, place, period, path, lead } = passage
  const headings = path.slice(-NEAREST).map(({ label, title }) => `${label} ${title}`.trim())
  // The last heading of a heading passage is the passage itself; said twice it would weigh double.
  const joined = (texts: readonly (string | null | undefined)[]): string =>
    texts.filter((part) => part && part !== text).join('\n')
  return [
    { text, weight: 1 },
    { text: joined([reportTitle, place, period]), weight: FRAME },
    { text: joined([...headings, lead?.text]), weight: HEADINGS },
  ].filter((part) => part.text !== '')
}
