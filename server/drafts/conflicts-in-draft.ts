import type { Citation, Passage } from '../../search/passage.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import type { Span } from '../answer/span.ts'
import type { Disagreement } from '../figures/disagreements/disagreement.ts'
import { citedAt } from './cited-at.ts'
import type { DraftTextBlock, PlaceCited } from './content/draft-content.ts'
import { textBlock, words } from './content/new-blocks.ts'
import { isShown } from './is-shown.ts'

/**
 * The disagreements one of whose values stands in words that the draft quotes, in their own order. Figures that
 * only do not add up are quoted from one place: there is no other to set them against.
 */
export function conflictsAmong(
  citations: readonly Citation[],
  disagreements: readonly Disagreement[],
): readonly Disagreement[] {
  const quotes = new Map(citations.map(({ passageId, quote }) => [passageId, quote]))
  return disagreements.filter(
    ({ kind, values }) =>
      kind !== 'sum' &&
      values.some(({ value, citation }) => {
        const quote = quotes.get(citation.passageId)
        return quote !== undefined && shares(quote, citation.quote) && quote.includes(value)
      }),
  )
}

/** The draft may quote more or less than the sentence that the figure stands in. */
function shares(quote: string, sentence: string): boolean {
  return quote.includes(sentence) || quote.split(' … ').some((piece) => sentence.includes(piece))
}

/**
 * Says of each conflict which values the reports give, each with its source: "- Thu ngân sách (2025): 8.615 tỷ
 * đồng; [1] 8.511 tỷ đồng. [4]" What fails the check is left out.
 *
 * @param passages those of the values, by id
 */
export function writeConflicts(
  conflicts: readonly Disagreement[],
  passages: ReadonlyMap<string, Passage>,
  book: CitationBook,
): readonly DraftTextBlock[] {
  return conflicts.flatMap(({ indicator, period, values }) => {
    const places = values.flatMap(({ citation: { passageId, spans } }) => {
      const passage = passages.get(passageId)
      const [from, to] = [spans[0]?.[0], spans.at(-1)?.[1]]
      if (passage === undefined || from === undefined || to === undefined) return []
      return [{ passage, span: [from, to] as Span }]
    })
    const name = period === null ? indicator : `${indicator} (${period})`
    const amounts = values.map(({ value, unit }) => [value, unit].filter(Boolean).join(' '))
    if (places.length !== values.length || !isShown(`${name}: ${amounts.join('; ')}`, places)) return []
    const cited = new Map<string, readonly PlaceCited[]>()
    for (const [index, amount] of amounts.entries()) {
      const place = places[index]
      if (place === undefined) continue
      const known = cited.get(amount) ?? []
      const at = citedAt(book, place.passage, place.span)
      if (!known.some(({ number }) => number === at.number)) cited.set(amount, [...known, at])
    }
    const told = [...cited].map(([amount, at], index) => {
      const end = index === cited.size - 1 ? '.' : ';'
      return words(`${index === 0 ? `${name}: ` : ''}${amount}${end}`, at)
    })
    return [textBlock('item', told)]
  })
}
