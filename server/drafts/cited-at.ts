import type { Passage } from '../../search/passage.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import type { Span } from '../answer/span.ts'
import type { PlaceCited } from './content/draft-content.ts'

/** Cites a place, in the book and in the words that rest on it. */
export function citedAt(book: CitationBook, passage: Passage, span: Span): PlaceCited {
  return { number: book.cite(passage, span), span }
}
