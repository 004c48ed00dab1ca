import type { Library } from '../../../search/library.ts'
import { UserError } from '../../../search/user-error.ts'
import { createCitationBook } from '../../answer/citation-book.ts'
import { unknownPart } from './apply-operation.ts'
import { type DraftBlock, type DraftSentence, sentencesIn } from './draft-content.ts'
import type { EditedDraft } from './edited-draft.ts'
import { mergeCitations } from './merge-citations.ts'
import { words } from './new-blocks.ts'
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
      { id: '', type: 'paragraph', sentences: [sentence] },
    ])
    const [told] = sentencesIn(blocks)
    let found = false
    const content = now.content.map((block): DraftBlock => {
      if (block.type === 'heading' || block.type === 'table') return block
      const sentences = block.sentences.map((one): DraftSentence => {
        if (one.id !== id || told === undefined) return one
        found = true
        return { ...told, id }
      })
      return { ...block, sentences }
    })
    if (!found) throw unknownPart()
    return { ...now, content, citations }
  }
}
