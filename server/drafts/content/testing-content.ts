import type { SavedCitation } from '../../saved-citation.ts'
import type { DraftContent } from './draft-content.ts'
import { namingAfter, withIds } from './new-blocks.ts'
import { readMarkdown } from './read-markdown.ts'

/** The content of an invented draft, as the program composes it: its ids are "n1", "n2" … in reading order. */
export function contentOf(
  markdown: string,
  citations: readonly Pick<SavedCitation, 'number'>[],
): DraftContent {
  const numbers = new Set(citations.map(({ number }) => number))
  return withIds(readMarkdown(markdown, numbers), namingAfter([]))
}
