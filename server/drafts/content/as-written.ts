import { groupBy } from '../../../search/group-by.ts'
import type { SavedCitation } from '../../saved-citation.ts'
import { type DraftContent, type Words, wordsOf } from './draft-content.ts'
import { foldedWords } from './folded-words.ts'
import { mapWords } from './map-words.ts'

/**
 * A text that came as Markdown, beside what is known of the draft: sentences, heads and cells that stand in `before` with
 * the same sources are those, with their ids; words that stand so in what they cite are quotes; all others somebody typed.
 *
 * @param read without ids
 * @param before the draft's own words; an empty one knows none
 */
export function asWritten(
  read: DraftContent,
  before: DraftContent,
  citations: readonly SavedCitation[],
): DraftContent {
  // From the end, so that of words that stand several times the first are taken first.
  const left = groupBy(before.flatMap(wordsOf).reverse(), keyOf)
  const quotes = new Map(citations.map(({ number, quote }) => [number, foldedWords(quote)]))
  const written = <T extends Words>(one: T): T => {
    const same = left.get(keyOf(one))?.pop()
    if (same !== undefined) {
      const { id, text, citations: places, own } = same
      const pinned = 'pinned' in same ? { pinned: true } : {}
      return { ...one, id, text, citations: places, ...pinned, ...(own === undefined ? {} : { own }) }
    }
    const isQuote = one.citations.some(
      ({ number }) => quotes.get(number)?.includes(foldedWords(one.text)) === true,
    )
    return isQuote || one.text === '' ? one : { ...one, own: { was: null } }
  }
  return read.map((block) => mapWords(block, written))
}

function keyOf({ text, own, citations }: Words): string {
  const numbers = own === undefined ? citations.map(({ number }) => number) : []
  return `${foldedWords(text)} ${[...new Set(numbers)].join()}`
}
