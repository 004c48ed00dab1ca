import type { DraftBlock, Words } from './draft-content.ts'

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
