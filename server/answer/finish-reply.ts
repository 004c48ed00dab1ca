import type { AnswerEvent, Caution } from './answerer.ts'
import { type CitationBook, createCitationBook } from './citation-book.ts'
import { finishSentence } from './draft-sentence.ts'
import type { Frame } from './frames/frame.ts'
import type { Reply } from './reply.ts'

/** The sentences of a reply that passed the check, with the book that numbers their citations. */
export interface FinishedReply {
  readonly book: CitationBook
  readonly events: readonly AnswerEvent[]
  /** Of the reply whose sentences these are. */
  readonly caution?: Caution
}

/**
 * Checks and numbers the sentences of a reply. A disagreement of which fewer than two places are left is none: then
 * the reply that stands without it is said.
 *
 * @param asked what the user said, whose figures and names may be repeated
 */
export function finishReply(
  { sentences, withoutRival, caution }: Reply,
  asked: string,
  frame?: Frame,
): FinishedReply {
  const book = createCitationBook()
  const events = sentences.flatMap((draft) => finishSentence(draft, book, asked, frame) ?? [])
  if (withoutRival !== undefined && book.citations().length < 2)
    return finishReply(withoutRival, asked, frame)
  return { book, events, ...(caution === undefined ? {} : { caution }) }
}
