import { type Span, splitClauses, splitSentences } from '../search/text/sentences.ts'

/** A paragraph longer than this is cut. */
const LONGEST_WHOLE = 1200
/** Parts are filled up to about this many characters. */
const FULL_PART = 850
/** A last part shorter than this joins the part before it. */
const SHORTEST_PART = 250

/** One part of a paragraph. */
export interface Part extends Span {
  /** Set when the part holds items of an enumeration that a sentence in an earlier part introduces. */
  readonly lead: Span | null
}

/**
 * Cuts a long paragraph into parts at sentence ends, a very long sentence at its semicolons or before "(2)" too, and
 * where those are lost at its commas. A paragraph of up to 1,200 characters is one part; parts have 250 to about 850
 * characters, up to 1,200 where one clause is longer. The parts cover all but the white space between them, in order.
 */
export function cutParagraph(text: string): readonly Part[] {
  const lead = inlineLead(text)
  const whole = { start: 0, end: text.length }
  if (text.length <= LONGEST_WHOLE) return [{ ...whole, lead: null }]
  const pieces = splitSentences(text).flatMap((sentence) =>
    sentence.end - sentence.start > FULL_PART ? cutSentence(text, sentence) : [sentence],
  )
  const parts: Span[] = []
  for (const piece of pieces) {
    const open = parts.at(-1)
    if (open && (piece.end - open.start <= FULL_PART || open.end - open.start < SHORTEST_PART)) {
      parts[parts.length - 1] = { start: open.start, end: piece.end }
    } else parts.push(piece)
  }
  const last = parts.at(-1)
  const before = parts.at(-2)
  if (last && before && last.end - last.start < SHORTEST_PART) {
    parts.splice(-2, 2, { start: before.start, end: last.end })
  }
  return parts.map((part) => ({ ...part, lead: lead && part.start >= lead.end ? lead : null }))
}

/** The words before "(1)" when "(2)" follows: they introduce the items of one long paragraph. */
export function inlineLead(text: string): Span | null {
  const first = text.indexOf('(1)')
  const second = text.indexOf('(2)', first + 3)
  if (first <= 0 || second < 0) return null
  const sentence = splitSentences(text.slice(0, first)).at(-1)
  return sentence ?? null
}

function cutSentence(text: string, sentence: Span): Span[] {
  const clauses = splitClauses(text.slice(sentence.start, sentence.end), FULL_PART).map((clause) => ({
    start: clause.start + sentence.start,
    end: clause.end + sentence.start,
  }))
  return clauses.flatMap((clause) => {
    if (clause.end - clause.start <= FULL_PART) return [clause]
    const cuts = [...text.slice(clause.start, clause.end).matchAll(/\s(?=\(\d{1,2}\)\s)/gu)].map(
      (match) => match.index + clause.start,
    )
    const bounds = [clause.start, ...cuts, clause.end]
    return bounds.slice(1).flatMap((end, index) => {
      const from = bounds[index] ?? clause.start
      return cutAtCommas(text, { start: index === 0 ? from : from + 1, end })
    })
  })
}

function cutAtCommas(text: string, clause: Span): Span[] {
  const parts: Span[] = []
  let { start } = clause
  while (clause.end - start > LONGEST_WHOLE) {
    const comma = text.lastIndexOf(', ', start + FULL_PART)
    if (comma < start + SHORTEST_PART) break
    parts.push({ start, end: comma + 1 })
    start = comma + 2
  }
  return [...parts, { start, end: clause.end }]
}
