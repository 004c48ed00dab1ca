import type { SourceLine } from '../source-line.ts'
import { isFigure } from './table-heads.ts'

/** Rows that a table in text columns has at least, the header counted. */
const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 2
const LONGEST_CELL = 80
const GAP = /\s{2,}|\t+/g

/**
 * Finds tables that are set in text columns: three or more neighbouring lines whose cells, parted by tabs or by two
 * or more spaces, begin in the same columns, and of which at least one column holds figures. Their lines get
 * `cells`, the first one `headerRow` when it has no figure. Left alone: justified prose, whose gaps stand anywhere,
 * heads of papers in two columns, and signatures.
 *
 *     "Huyện        Số xã   Tỷ lệ (%)"
 *     "Hòa Phú         12        85,5"
 *     "Bình Khê         9        70,1"
 */
export function textColumnTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out = [...lines]
  for (let from = 0; from < lines.length; ) {
    const rows = columnRows(lines, from)
    if (rows.length < FEWEST_ROWS || !hasFigureColumn(rows)) {
      from++
      continue
    }
    rows.forEach((row, index) => {
      const { line, cells } = row
      const header = index === 0 && !cells.some(isFigure)
      out[line] = {
        ...(lines[line] ?? row.source),
        text: cells.join(' | '),
        cells,
        headerRow: header,
        emphasis: [],
        marks: [],
      }
    })
    from = (rows.at(-1)?.line ?? from) + 1
  }
  return out
}

interface Row {
  readonly line: number
  readonly source: SourceLine
  readonly cells: readonly string[]
}

/** Lines from `from` on with the same number of cells; one blank line may stand between two rows. */
function columnRows(lines: readonly SourceLine[], from: number): Row[] {
  const rows: Row[] = []
  for (let at = from, blanks = 0; at < lines.length && blanks < 2; at++) {
    const source = lines[at]
    if (source === undefined) break
    if (source.text === '' && !source.rule) {
      if (rows.length === 0) break
      blanks++
      continue
    }
    const cells = cellsOf(source)
    if (cells === null || (rows[0] !== undefined && cells.length !== rows[0].cells.length)) break
    rows.push({ line: at, source, cells })
    blanks = 0
  }
  return rows
}

function cellsOf(line: SourceLine): readonly string[] | null {
  if (
    line.cells ||
    line.rule ||
    line.note ||
    line.marks.length > 0 ||
    line.heading !== null ||
    line.bullet !== null
  )
    return null
  const cells = line.text.split(GAP)
  const fits =
    cells.length >= FEWEST_COLUMNS && cells.every((cell) => cell !== '' && cell.length <= LONGEST_CELL)
  return fits ? cells : null
}

/** All rows but the header have a figure in some column: prose with gaps has none. */
function hasFigureColumn(rows: readonly Row[]): boolean {
  const columns = rows[0]?.cells.length ?? 0
  return Array.from({ length: columns }, (_, column) => column).some(
    (column) => column > 0 && rows.slice(1).every((row) => isFigure(row.cells[column] ?? '')),
  )
}
