import type { DraftBlock, DraftTable } from '../content/draft-content.ts'
import { mapWords } from '../content/map-words.ts'

/** A block without its sources; a column of a table that holds nothing else goes with them. */
export function withoutSources(block: DraftBlock): DraftBlock {
  const bare = mapWords(block, (one) => ({ ...one, citations: [] }))
  return bare.type === 'table' ? withoutEmptyColumns(bare) : bare
}

function withoutEmptyColumns(table: DraftTable): DraftTable {
  const kept = table.head.map((_, column) => table.rows.some(({ cells }) => cells[column]?.text !== ''))
  return {
    ...table,
    head: table.head.filter((_, column) => kept[column]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => kept[column]) })),
  }
}
