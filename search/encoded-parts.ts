import type { IndexedPassage } from './index-text.ts'

/** One of the texts that the vector of a passage is made of, and how much it counts. */
export interface EncodedPart {
  readonly text: string
  readonly weight: number
}

/** Names what a passage's vector is made of: another form, other vectors. */
export const ENCODED_FORM = 'body+context.8'

/** Headings above a passage that are read, the nearest; further ones changed nothing. */
const NEAREST = 2

/** Of the context where it is as long as the passage, whose own weight is 1. */
const CONTEXT = 0.8
/** The shorter a passage beside its context, the less it says by itself. */
const SHORTNESS = 0.3

/**
 * What the encoder reads for a passage: its text, and what it stands under: its report's title, place and period, the
 * nearest headings, the lead. The two are encoded apart, the second once for all passages that share it: read as one
 * text with every passage, what stands above takes more time than the passages do.
 */
export function encodedParts(passage: IndexedPassage): readonly EncodedPart[] {
  const { text, reportTitle, place, period, path, lead } = passage
  const headings = path.slice(-NEAREST).map(({ label, title }) => `${label} ${title}`.trim())
  // The last heading of a heading passage is the passage itself; said twice it would weigh double.
  const context = [reportTitle, place, period, ...headings, lead?.text]
    .filter((part) => part && part !== text)
    .join('\n')
  const own = { text, weight: 1 }
  if (context === '') return [own]
  return [own, { text: context, weight: CONTEXT * (context.length / text.length) ** SHORTNESS }]
}
