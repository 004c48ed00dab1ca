import { groupBy } from '../../../search/group-by.ts'
import type { SavedCitation } from '../../saved-citation.ts'
import { type DraftContent, type Words, wordsOf } from './draft-content.ts'
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
  const left = new Map(groupBy(before.flatMap(wordsOf), keyOf))
  const quotes = new Map(citations.map(({ number, quote }) => [number, folded(quote)]))
  const known = (one: Words): Words | null => {
    const [first, ...rest] = left.get(keyOf(one)) ?? []
    if (first === undefined) return null
    left.set(keyOf(one), rest)
    return first
  }
  const written = <T extends Words>(one: T): T => {
    const same = known(one)
    if (same !== null) {
      const { id, text, citations: places, own } = same
      const pinned = 'pinned' in same ? { pinned: true } : {}
      return { ...one, id, text, citations: places, ...pinned, ...(own === undefined ? {} : { own }) }
    }
    const isQuote =
      one.citations.length > 0 &&
      one.citations.some(({ number }) => quotes.get(number)?.includes(folded(one.text)) === true)
    return isQuote || one.text === '' ? one : { ...one, own: { was: null } }
  }
  return read.map((block) => mapWords(block, written))
}

function keyOf({ text, own, citations }: Words): string {
  const numbers = own === undefined ? citations.map(({ number }) => number) : []
  return `${folded(text)} ${[...new Set(numbers)].join()}`
}

/** Letters without case, one space between words, no stop at the end. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,:]+$/u, '')
    .trim()
}
