import type { Passage } from '../../search/passage.ts'
import type { AnswerEvent, AnswerSentence } from './answerer.ts'
import { type CheckSource, checkSentence } from './check.ts'
import type { CitationBook } from './citation-book.ts'
import { escapeMarks } from './citation-marks.ts'
import { type Frame, frameOf } from './frames/frame.ts'
import type { Span } from './span.ts'

/** A part of a sentence: the answerer's own words, or words of a passage. */
export type Piece =
  | { readonly said: string }
  /** How many items the answer itself lists: no claim about a source, so it is not checked. */
  | { readonly count: number }
  /** The library's own record of its papers, names and numbers in it: no claim about what a paper says. */
  | { readonly record: string }
  /**
   * `marked`: in quotation marks; without, the bare words (a list item, a table cell). `as`: those words as they
   * are printed, a capital first and a stop at the end. `wanted`: what of them was asked for, in the passage's offsets
   * inside `span`, in order.
   */
  | {
      readonly passage: Passage
      readonly span: Span
      readonly marked: boolean
      readonly as?: string
      readonly wanted?: readonly Span[]
    }
  /** The mark alone: where what the answerer says in its own words can be looked up. */
  | { readonly cited: Passage }

/** A sentence before its citations are numbered. */
export interface SentenceDraft {
  readonly pieces: readonly Piece[]
  readonly block: AnswerSentence['block']
  /** White space and line breaks that end it, part of the Markdown. */
  readonly tail: string
  /** What the answerer's own words name: a report with its headings and lead, and words of a passage repeated. */
  readonly about?: CheckSource
}

/**
 * Numbers the citations of a sentence and checks it. Null when the check fails: what cannot be shown in its
 * source is not said, and nothing of it is cited.
 *
 * @param asked the user's question, whose figures and names may be repeated
 * @param frame tells the answerer's own words in the reader's language, once they are checked
 */
export function finishSentence(
  draft: SentenceDraft,
  book: CitationBook,
  asked: string,
  frame: Frame = frameOf(),
): AnswerEvent | null {
  const sources: CheckSource[] = []
  const bare: string[] = []
  for (const piece of draft.pieces) {
    if ('said' in piece) bare.push(piece.said)
    else if ('passage' in piece) {
      const quote = piece.passage.text.slice(piece.span[0], piece.span[1])
      sources.push({ passage: piece.passage, quote })
      bare.push(piece.marked ? `“${quote}”` : (piece.as ?? quote))
    }
  }
  if (draft.about !== undefined) sources.push(draft.about)
  if (!checkSentence(bare.join(''), sources, asked).ok) return null
  const highlight: Span[] = []
  let text = ''
  for (const piece of draft.pieces) {
    if ('said' in piece) text += frame(piece.said)
    else if ('count' in piece) text += String(piece.count)
    else if ('record' in piece) text += frame(piece.record)
    else if ('cited' in piece) text += ` [${book.cite(piece.cited, [0, piece.cited.text.length])}]`
    else {
      const opening = piece.marked ? '“' : ''
      const quote = printed(piece, draft.block, text.length + opening.length)
      highlight.push(...quote.highlight)
      text += `${opening}${quote.text}${piece.marked ? '”' : ''} [${book.cite(piece.passage, piece.span)}]`
    }
  }
  return {
    type: 'sentence',
    text: text + draft.tail,
    checked: true,
    block: draft.block,
    ...(highlight.length === 0 ? {} : { highlight }),
  }
}

/** Words of a passage as they are printed from an offset of the sentence on, and where what was asked for stands then. */
function printed(
  { passage, span, as, wanted = [] }: Extract<Piece, { passage: Passage }>,
  block: AnswerSentence['block'],
  at: number,
): { readonly text: string; readonly highlight: readonly Span[] } {
  if (as !== undefined) return { text: oneLine(as, block), highlight: [] }
  const highlight: Span[] = []
  let [text, from] = ['', span[0]]
  for (const [start, end] of wanted) {
    text += oneLine(passage.text.slice(from, start), block)
    const words = oneLine(passage.text.slice(start, end), block)
    highlight.push([at + text.length, at + text.length + words.length])
    text += words
    from = end
  }
  return { text: text + oneLine(passage.text.slice(from, span[1]), block), highlight }
}

function oneLine(text: string, block: AnswerSentence['block']): string {
  const line = escapeMarks(text.replace(/\s+/gu, ' '))
  return block === 'table' ? line.replace(/\|/gu, '\\|') : line
}
