import type { Table } from '../table.ts'
import { type EdgedCell, type EdgedRow, tableFromEdges } from '../table-edges.ts'
import type { Paragraph } from '../text-run.ts'

/** Collects the table that is being read. */
export interface RtfTable {
  /** Control words that describe rows and cells; all others are passed over. */
  readonly word: (word: string, value: number | null) => void
  readonly paragraph: (paragraph: Paragraph) => void
  readonly endCell: () => void
  readonly endRow: () => void
  /** Shading of the cell that is being read, a number in the table of colours; null where it is not known. */
  readonly ground: () => number | null
  /** The whole table, null when there is none; begins anew. */
  readonly take: () => Table | null
}

interface CellDefinition extends Omit<EdgedCell, 'paragraphs'> {
  readonly ground: number | null
}

const MAX_EDGE = 100_000
const NO_MERGE = { joinsLeft: false, joinsAbove: false }

/** Cells are defined by their right edges (`\cellx`) before the row's text; `\row` ends the row. */
export function createRtfTable(): RtfTable {
  let cell: Paragraph[] = []
  let cells: Paragraph[][] = []
  let definitions: CellDefinition[] = []
  let merge = NO_MERGE
  let ground: number | null = 0
  let header = false
  let rows: EdgedRow[] = []

  function word(name: string, value: number | null): void {
    if (name === 'trowd') {
      definitions = []
      header = false
      merge = NO_MERGE
      ground = 0
    } else if (name === 'trhdr') header = true
    else if (name === 'clmrg') merge = { ...merge, joinsLeft: true }
    else if (name === 'clvmrg') merge = { ...merge, joinsAbove: true }
    else if (name === 'clcbpat') ground = value ?? 0
    else if (name === 'clshdng') ground = null
    else if (name === 'cellx') {
      definitions.push({ ...merge, ground, right: Math.min(MAX_EDGE, Math.max(0, value ?? 0)) })
      merge = NO_MERGE
      ground = 0
    }
  }

  function endCell(): void {
    cells.push(cell)
    cell = []
  }

  function endRow(): void {
    const row = cells.map((paragraphs, index): EdgedCell => {
      const definition = definitions[index] ?? { ...NO_MERGE, right: (index + 1) * 1440 }
      const { right, joinsLeft, joinsAbove } = definition
      return { paragraphs, right, joinsLeft, joinsAbove }
    })
    if (row.length > 0) rows.push({ cells: row, header })
    cells = []
    cell = []
  }

  function take(): Table | null {
    if (cell.length > 0) endCell()
    if (cells.length > 0) endRow()
    const table = rows.length === 0 ? null : tableFromEdges(rows)
    rows = []
    return table
  }

  return {
    word,
    paragraph: (paragraph) => cell.push(paragraph),
    endCell,
    endRow,
    ground: () => definitions[cells.length]?.ground ?? null,
    take,
  }
}
