import type { Citation, Passage } from '../search/passage.ts'
import { quoteOf } from './answer/citation-book.ts'

/**
 * A citation as chats and drafts keep it: the quote, its place and its labels. The passage's text lives in the
 * library alone and goes when the document goes.
 */
export type SavedCitation = Omit<Citation, 'text'>

/** A saved citation against the library of today; `removed` when its quote no longer stands in its place. */
export interface ShownCitation extends SavedCitation {
  readonly removed: boolean
}

export function savedCitation({ text: _, ...kept }: Citation): SavedCitation {
  return kept
}

/**
 * Looks whether a citation still leads to its quote: its document may be gone, or have been read again into other
 * passages.
 *
 * @param passages those of the library that are cited, by id
 */
export function shownCitation(
  citation: SavedCitation,
  passages: ReadonlyMap<string, Pick<Passage, 'text'>>,
): ShownCitation {
  const text = passages.get(citation.passageId)?.text
  return { ...citation, removed: text === undefined || quoteOf(text, citation.spans) !== citation.quote }
}
