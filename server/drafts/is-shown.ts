import type { Passage } from '../../search/passage.ts'
import { checkSentence } from '../answer/check.ts'
import type { Span } from '../answer/span.ts'

/** A place that is cited: the words relied on. */
export interface ShownPlace {
  readonly passage: Passage
  readonly span: Span
}

/** Whether the words of a sentence or a table row pass the check that every answer passes. */
export function isShown(said: string, places: readonly ShownPlace[]): boolean {
  return checkSentence(
    said,
    places.map(({ passage, span }) => ({ passage, quote: passage.text.slice(...span) })),
  ).ok
}
