import type {
  DraftBlock,
  DraftContent,
  DraftSentence,
  Words,
} from '../../server/drafts/content/draft-content.ts'

/** A paragraph, a list of neighbouring bullets, a heading or a table, as the page shows them. */
export type ShownBlock =
  | Exclude<DraftBlock, { type: 'paragraph' | 'item' }>
  | {
      readonly type: 'paragraph' | 'list'
      readonly id: string
      readonly note: boolean
      readonly parts: readonly { readonly id: string; readonly sentences: readonly DraftSentence[] }[]
    }

/** What is shown of a draft: nothing that was dropped, bullets one after the other as one list. */
export function shownBlocks(content: DraftContent): readonly ShownBlock[] {
  const shown: ShownBlock[] = []
  for (const block of content) {
    if (block.type === 'heading') {
      if (!block.dropped) shown.push(block)
    } else if (block.type === 'table') {
      const rows = block.rows.filter(({ dropped }) => !dropped)
      if (!block.dropped && rows.length > 0) shown.push({ ...block, rows })
    } else {
      const sentences = block.sentences.filter(({ dropped }) => !dropped)
      if (sentences.length === 0) continue
      const part = { id: block.id, sentences }
      const last = shown.at(-1)
      if (block.type === 'item' && last?.type === 'list')
        shown[shown.length - 1] = { ...last, parts: [...last.parts, part] }
      else
        shown.push({
          type: block.type === 'item' ? 'list' : 'paragraph',
          id: block.id,
          note: block.note === true,
          parts: [part],
        })
    }
  }
  return shown
}

/** Something that was dropped and can be put back. */
export interface DroppedPart {
  readonly id: string
  readonly words: string
}

/** What was dropped, in reading order; of a dropped section its heading stands for all of it. */
export function droppedParts(content: DraftContent): readonly DroppedPart[] {
  const dropped: DroppedPart[] = []
  let within: number | null = null
  for (const block of content) {
    if (block.type === 'heading') {
      if (within !== null && block.level <= within) within = null
      if (within !== null || !block.dropped) continue
      within = block.level
      dropped.push({ id: block.id, words: block.text })
    } else if (block.type === 'table') {
      const name = (cells: readonly Words[]) =>
        cells
          .map(({ text }) => text)
          .filter(Boolean)
          .join(' · ')
      if (block.dropped && within === null) dropped.push({ id: block.id, words: name(block.head) })
      if (!block.dropped)
        for (const row of block.rows) if (row.dropped) dropped.push({ id: row.id, words: name(row.cells) })
    } else if (within === null)
      for (const one of block.sentences)
        if (one.dropped) dropped.push({ id: one.id, words: one.own?.was ?? one.text })
  }
  return dropped.filter(({ words }) => words !== '')
}

/** Numbers of the sources that are printed with words: none where a person typed them. */
export function markNumbers({ own, citations }: Words): readonly number[] {
  return own === undefined ? [...new Set(citations.map(({ number }) => number))] : []
}
