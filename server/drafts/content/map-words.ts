import type { DraftBlock, DraftSentence, Words } from './draft-content.ts'

/** The block with all its words changed: heading, sentences, cells. */
export function mapWords(block: DraftBlock, change: <T extends Words>(one: T) => T): DraftBlock {
  if (block.type === 'heading') return change(block)
  if (block.type === 'table')
    return {
      ...block,
      head: block.head.map(change),
      rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
    }
  return { ...block, sentences: block.sentences.map(change) }
}

/** The block with its sentences changed; a heading or a table as it is. */
export function mapSentences(block: DraftBlock, change: (one: DraftSentence) => DraftSentence): DraftBlock {
  if (block.type === 'heading' || block.type === 'table') return block
  return { ...block, sentences: block.sentences.map(change) }
}
