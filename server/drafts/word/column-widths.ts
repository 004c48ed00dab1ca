import type { Piece } from './pieces.ts'

/** Characters of a cell between which its column grows. */
const SHORTEST_CELL = 6
const LONGEST_CELL = 120

/** Percent of the width: by what the longest cell of each column needs, marks hardly any. */
export function columnWidths(rows: readonly (readonly (readonly Piece[])[])[]): readonly number[] {
  const longest = (rows[0] ?? []).map(() => SHORTEST_CELL)
  for (const cells of rows)
    for (const [column, pieces] of cells.slice(0, longest.length).entries()) {
      const length = pieces.reduce((sum, piece) => sum + (piece.type === 'words' ? piece.text.length : 2), 0)
      longest[column] = Math.max(longest[column] ?? 0, length)
    }
  const needs = longest.map((length) => Math.sqrt(Math.min(LONGEST_CELL, length)))
  const total = needs.reduce((sum, need) => sum + need, 0)
  return needs.map((need) => Math.round((100 * need) / total))
}
