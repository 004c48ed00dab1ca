import type { Citation, Passage } from '../../search/passage.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import type { Span } from '../answer/span.ts'
import type { Disagreement } from '../figures/disagreements/disagreement.ts'
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
 * đồng [1]; 8.511 tỷ đồng [4]." What fails the check is left out; null when nothing is left.
 *
 * @param passages those of the values, by id
 */
export function writeConflicts(
  conflicts: readonly Disagreement[],
  passages: ReadonlyMap<string, Passage>,
  book: CitationBook,
): string | null {
  const lines = conflicts.flatMap(({ indicator, period, values }) => {
    const places = values.flatMap(({ citation: { passageId, spans } }) => {
      const passage = passages.get(passageId)
      const [from, to] = [spans[0]?.[0], spans.at(-1)?.[1]]
      if (passage === undefined || from === undefined || to === undefined) return []
      return [{ passage, span: [from, to] as Span }]
    })
    const name = period === null ? indicator : `${indicator} (${period})`
    const amounts = values.map(({ value, unit }) => [value, unit].filter(Boolean).join(' '))
    if (places.length !== values.length || !isShown(`${name}: ${amounts.join('; ')}`, places)) return []
    const marks = new Map<string, string>()
    for (const [index, amount] of amounts.entries()) {
      const place = places[index]
      if (place === undefined) continue
      const mark = `[${book.cite(place.passage, place.span)}]`
      const known = marks.get(amount) ?? ''
      if (!known.includes(mark)) marks.set(amount, known + mark)
    }
    return [`- ${name}: ${[...marks].map(([amount, cited]) => `${amount} ${cited}`).join('; ')}.`]
  })
  return lines.length === 0 ? null : lines.join('\n')
}
