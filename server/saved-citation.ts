import type { Citation } from '../search/passage.ts'

/**
 * A citation as chats and drafts keep it: the quote, its place and its labels. The passage's text lives in the
 * library alone and goes when the document goes.
 */
export type SavedCitation = Omit<Citation, 'text'>

/** A saved citation against the library of today; `removed` when its passage is no longer there. */
export interface ShownCitation extends SavedCitation {
  readonly removed: boolean
}

export function savedCitation({ text: _, ...kept }: Citation): SavedCitation {
  return kept
}
