import type { Library } from '../../../search/library.ts'
import { UserError } from '../../../search/user-error.ts'
import { createCitationBook } from '../../answer/citation-book.ts'
import { changeSentence, unknownPart } from './apply-operation.ts'
import { sentencesIn } from './draft-content.ts'
import type { EditedDraft } from './edited-draft.ts'
import { mergeCitations } from './merge-citations.ts'
import { textBlock, words } from './new-blocks.ts'
import type { DraftOperation } from './operation.ts'
import { otherSentences } from './other-sentences.ts'

/**
 * Finds the sentence that is to stand in the place of another.
 *
 * @returns puts it there; the draft may have changed since
 * @throws UserError `unknown_part`, `unknown_sentence` when the section does not hold such a sentence
 */
export async function replaceSentence(
  library: Library,
  draft: EditedDraft,
  { id, passageId, span }: Extract<DraftOperation, { type: 'replace' }>,
): Promise<(draft: EditedDraft) => EditedDraft> {
  const place = sentencesIn(draft.content).find((one) => one.id === id)?.citations[0]
  const cited = draft.citations.find(({ number }) => number === place?.number)
  if (cited === undefined) throw unknownPart()
  const others = await otherSentences(library, draft.content, cited.passageId)
  const other = others.find((one) => one.passageId === passageId && one.span.join() === span.join())
  if (other === undefined)
    throw new UserError('unknown_sentence', 'Mục này của báo cáo không còn câu đã chọn. Hãy chọn câu khác.')
  const book = createCitationBook()
  const sentence = words(other.text, [{ number: book.cite(other.passage, other.span), span: other.span }])
  return (now) => {
    const { blocks, citations } = mergeCitations(now.citations, book.citations(), [
      textBlock('paragraph', [sentence]),
    ])
    const [told] = sentencesIn(blocks)
    const content = changeSentence(now.content, id, (one) => ({ ...(told ?? one), id }))
    return { ...now, content, citations }
  }
}
