import type { Passage } from '../../search/passage.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { citedAt } from './cited-at.ts'
import type { DraftContent } from './content/draft-content.ts'
import { textBlock, words } from './content/new-blocks.ts'
import { isShown } from './is-shown.ts'

/** Above a table the unit that is given for all of it where a row of it was read; none where each column has its own. */
export function unitLine(passage: Passage, book: CitationBook): DraftContent {
  const unit = passage.table?.unit ?? null
  if (unit === null) return []
  const told = `Đơn vị tính: ${unit}`
  const at = passage.text.toLowerCase().lastIndexOf(told.toLowerCase())
  const span = at < 0 ? ([0, passage.text.length] as const) : ([at, at + told.length] as const)
  return isShown(told, [{ passage, span }])
    ? [textBlock('paragraph', [words(told, [citedAt(book, passage, span)])])]
    : []
}
