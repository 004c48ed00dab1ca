import type { Table, TableCell, TableRow } from './table.ts'
import type { Paragraph } from './text-run.ts'

/** A cell as formats give it that store where cells end instead of how many columns they span. */
export interface EdgedCell {
  readonly paragraphs: readonly Paragraph[]
  /** Right edge, in any unit of which 20 make a point. */
  readonly right: number
  /** Belongs to the cell before it in the row. */
  readonly joinsLeft: boolean
  /** Belongs to the cell above it. */
  readonly joinsAbove: boolean
}

export interface EdgedRow {
  readonly cells: readonly EdgedCell[]
  readonly header: boolean
}

interface OpenCell {
  readonly cell: { paragraphs: readonly Paragraph[]; columns: number; rows: number }
  readonly column: number
}

/** Edges nearer than this are one. */
const NEAR = 60

/** Works out from the right edges of all rows how many columns each cell spans, and merges cells over rows. */
export function tableFromEdges(rows: readonly EdgedRow[]): Table {
  const edges: number[] = []
  for (const right of rows.flatMap((row) => row.cells.map((cell) => cell.right)).sort((a, b) => a - b))
    if (right - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) edges.push(right)
  const columnAfter = (right: number) => {
    let index = edges.findIndex((edge) => right - edge <= NEAR)
    if (index < 0) index = edges.length - 1
    return index + 1
  }
  let above: readonly OpenCell[] = []
  const result: TableRow[] = []
  for (const row of rows) {
    const cells: TableCell[] = []
    const reach: OpenCell[] = []
    let column = 0
    for (const cell of row.cells) {
      const start = column
      column = Math.max(start + 1, columnAfter(cell.right))
      const left = reach.at(-1)
      const over = cell.joinsAbove ? above.find((candidate) => candidate.column === start) : undefined
      if (cell.joinsLeft && left !== undefined) left.cell.columns += column - start
      else if (over !== undefined) {
        over.cell.rows++
        reach.push(over)
      } else {
        const own = { paragraphs: cell.paragraphs, columns: column - start, rows: 1 }
        cells.push(own)
        reach.push({ cell: own, column: start })
      }
    }
    result.push({ cells, header: row.header })
    above = reach
  }
  return { rows: result }
}
