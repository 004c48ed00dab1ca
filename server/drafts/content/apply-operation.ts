import { UserError } from '../../../search/user-error.ts'
import {
  type DraftBlock,
  type DraftContent,
  type DraftSentence,
  idsIn,
  sentencesIn,
  type Words,
  wordsOf,
} from './draft-content.ts'
import type { EditedDraft } from './edited-draft.ts'
import { foldedWords } from './folded-words.ts'
import { mapSentences, mapWords } from './map-words.ts'
import { movePart } from './move-part.ts'
import { heading, namingAfter, textBlock, withIds, words } from './new-blocks.ts'
import type { DraftOperation } from './operation.ts'
import { sectionRange } from './section-range.ts'

export const TITLE = 'title'

/**
 * The draft after one operation, `replace` excepted, which needs the library.
 *
 * @throws UserError `unknown_part` when the draft has no such part any more
 */
export function applyOperation(
  draft: EditedDraft,
  operation: Exclude<DraftOperation, { type: 'replace' }>,
): EditedDraft {
  const { content } = draft
  if (operation.type === 'add') return { ...draft, content: withAdded(content, operation) }
  const { id } = operation
  if (operation.type === 'write' && id === TITLE) {
    const title = oneLine(operation.text)
    return title === '' ? draft : { ...draft, title }
  }
  switch (operation.type) {
    case 'write':
      return { ...draft, content: write(content, id, oneLine(operation.text)) }
    case 'unwrite':
      return { ...draft, content: changeWords(content, id, unwritten) }
    case 'pin':
      return { ...draft, content: changeSentence(content, id, (one) => ({ ...one, pinned: true })) }
    case 'unpin':
      return { ...draft, content: changeSentence(content, id, ({ pinned: _, ...one }) => one) }
    case 'drop':
      return { ...draft, content: withDropped(content, id, true) }
    case 'restore':
      return { ...draft, content: withDropped(content, id, false) }
    case 'move': {
      const moved = movePart(content, id, operation.by)
      if (moved === null) throw unknownPart()
      return { ...draft, content: moved }
    }
  }
}

export function unknownPart(): UserError {
  return new UserError('unknown_part', 'Bản thảo không còn chỗ này. Hãy mở lại bản mới nhất rồi sửa.')
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function write(content: DraftContent, id: string, text: string): DraftContent {
  // A sentence without words is none; a cell may be empty.
  const cells = content.filter(({ type }) => type === 'table').flatMap(wordsOf)
  if (text === '' && !cells.some((cell) => cell.id === id)) return withDropped(content, id, true)
  return changeWords(content, id, (one) => written(one, text))
}

/** Words that differ from the source's in case, spaces or the last stop alone are still the source's. */
function written<T extends Words>(one: T, text: string): T {
  if (text === one.text) return one
  const source = one.own === undefined ? one.text : one.own.was
  const same = source !== null && foldedWords(source) === foldedWords(text)
  const { own: _, ...bare } = one
  return (same ? { ...bare, text } : { ...bare, text, own: { was: source } }) as T
}

function unwritten<T extends Words>(one: T): T {
  const was = one.own?.was
  if (was == null) return one
  const { own: _, ...bare } = one
  return { ...bare, text: was } as T
}

function changeWords(
  content: DraftContent,
  id: string,
  change: <T extends Words>(one: T) => T,
): DraftContent {
  let found = false
  const changed = <T extends Words>(one: T): T => {
    if (one.id !== id) return one
    found = true
    return change(one)
  }
  const next = content.map((block) => mapWords(block, changed))
  if (!found) throw unknownPart()
  return next
}

/** @throws UserError `unknown_part` when the draft has no such sentence any more */
export function changeSentence(
  content: DraftContent,
  id: string,
  change: (one: DraftSentence) => DraftSentence,
): DraftContent {
  if (!sentencesIn(content).some((one) => one.id === id)) throw unknownPart()
  return content.map((block) => mapSentences(block, (one) => (one.id === id ? change(one) : one)))
}

/** Marks what has this id as dropped, or takes the mark away. */
function withDropped(content: DraftContent, id: string, dropped: boolean): DraftContent {
  let found = false
  const changed = <T extends { readonly id: string; readonly dropped?: true }>(one: T, hit: boolean): T => {
    if (!hit) return one
    found = true
    const { dropped: _, ...bare } = one
    return (dropped ? { ...bare, dropped: true } : bare) as T
  }
  const section = sectionRange(content, id)
  const next = content.map((block, at): DraftBlock => {
    const inside = section !== null && at >= section[0] && at < section[1]
    const hit = inside || block.id === id
    if (block.type === 'heading') return changed(block, hit)
    if (block.type === 'table')
      return hit
        ? changed(block, true)
        : { ...block, rows: block.rows.map((row) => changed(row, row.id === id)) }
    return { ...block, sentences: block.sentences.map((one) => changed(one, hit || one.id === id)) }
  })
  if (!found) throw unknownPart()
  return next
}

function withAdded(
  content: DraftContent,
  { after, as, text }: Extract<DraftOperation, { type: 'add' }>,
): DraftContent {
  const own = { ...words(oneLine(text)), own: { was: null } }
  const block: DraftBlock =
    as === 'heading' ? ({ ...heading(2, ''), ...own } as DraftBlock) : textBlock(as, [own])
  const named = withIds([block], namingAfter(content))
  if (after === null) return [...named, ...content]
  const at = content.findIndex((one) => idsIn(one).includes(after))
  if (at < 0) throw unknownPart()
  return content.toSpliced(at + 1, 0, ...named)
}
