import type { Citation } from '../../../search/passage.ts'
import { mergeSpans, quoteOf } from '../../answer/citation-book.ts'
import { type SavedCitation, savedCitation } from '../../saved-citation.ts'
import { type DraftContent, type Words, wordsOf } from './draft-content.ts'
import { mapWords } from './map-words.ts'

/**
 * Brings blocks with sources of their own into a draft: its numbers stay, a passage that it does not cite yet gets the
 * next one.
 *
 * @param added sources of the blocks, under the numbers that the blocks have
 */
export function mergeCitations(
  known: readonly SavedCitation[],
  added: readonly Citation[],
  blocks: DraftContent,
): { readonly blocks: DraftContent; readonly citations: readonly SavedCitation[] } {
  const merged = new Map(known.map((citation) => [citation.passageId, citation]))
  let last = Math.max(0, ...known.map(({ number }) => number))
  const used = new Set(
    blocks.flatMap(wordsOf).flatMap(({ citations }) => citations.map(({ number }) => number)),
  )
  const numbers = new Map<number, number>()
  for (const citation of added) {
    if (!used.has(citation.number)) continue
    const before = merged.get(citation.passageId)
    const spans = mergeSpans([...(before?.spans ?? []), ...citation.spans], citation.text)
    const quote = quoteOf(citation.text, spans)
    if (before === undefined) last += 1
    const number = before?.number ?? last
    merged.set(citation.passageId, { ...savedCitation(citation), number, spans, quote })
    numbers.set(citation.number, number)
  }
  const renumbered = <T extends Words>(one: T): T => ({
    ...one,
    citations: one.citations.map((place) => ({
      ...place,
      number: numbers.get(place.number) ?? place.number,
    })),
  })
  return {
    blocks: blocks.map((block) => mapWords(block, renumbered)),
    citations: [...merged.values()].sort((a, b) => a.number - b.number),
  }
}
