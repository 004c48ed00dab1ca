import { groupBy } from '../../../search/group-by.ts'
import type { Table, TableCell, TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import type { Merge, SheetCell, SheetCells } from './sheet-cells.ts'

export type SheetBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: Table }

interface SheetRow {
  readonly number: number
  readonly cells: readonly SheetCell[]
  readonly inTable: boolean
}

/**
 * Cuts a sheet into what stands above, in and below its tables, as a person sees it. A table is told by its borders;
 * in a sheet without any by rows of two cells and more. What shares a row with nothing, at a table's end, is a
 * remark below it.
 *
 * @param titleRows rows that are printed again on each page: heads
 */
export function* sheetBlocks(
  sheet: SheetCells,
  titleRows: { readonly from: number; readonly to: number } | null,
  paragraphsOf: (cell: SheetCell) => readonly Paragraph[],
): Generator<SheetBlock> {
  const rows = sheetRows(sheet)
  const firstRow = rows.findIndex((row) => row.inTable)
  const caption = captionSize(rows, firstRow)
  for (let at = 0; at < rows.length; ) {
    let end = at
    while (rows[end]?.inTable === true && (end === at || adjoins(rows[end - 1], rows[end], sheet.hiddenRows)))
      end++
    while (end - at > 1 && isRemark(rows[end - 1])) end--
    if (end > at) {
      const table = toTable(rows.slice(at, end), sheet.merges, titleRows, paragraphsOf)
      yield { kind: 'table', table }
      at = end
      continue
    }
    const heading = at < firstRow ? caption : null
    for (const cell of written(rows[at]))
      for (const paragraph of paragraphsOf(cell))
        yield { kind: 'paragraph', paragraph: loose(paragraph, cell.size === heading) }
    at++
  }
}

/** The title of a sheet stands above its table in letters larger than all others there; null where none are. */
function captionSize(rows: readonly SheetRow[], firstRow: number): number | null {
  const sizes = rows.slice(0, Math.max(0, firstRow)).flatMap((row) => written(row).map((cell) => cell.size))
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0)
  const beside = rows[firstRow] === undefined ? [] : written(rows[firstRow]).map((cell) => cell.size)
  return [...sizes, ...beside].some((size) => size < largest) ? largest : null
}

/** In a sheet bold and slanted letters are a matter of looks; only the title is a heading. */
function loose(paragraph: Paragraph, title: boolean): Paragraph {
  if (title) return { ...paragraph, heading: 1 }
  return { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, bold: false, italic: false })) }
}

function sheetRows({ cells }: SheetCells): SheetRow[] {
  const byRow = groupBy(cells, ({ row }) => row)
  const filled = [...byRow].filter(([, row]) => row.some(isWritten)).sort(([a], [b]) => a - b)
  const drawn = filled.some(([, row]) => row.filter(isWritten).length > 1 && hasBorders(row))
  return filled.map(([number, row]) => ({
    number,
    cells: row.sort((a, b) => a.column - b.column),
    inTable: drawn ? hasBorders(row) : row.filter(isWritten).length > 1,
  }))
}

function isWritten(cell: SheetCell): boolean {
  return cell.lines.length > 0
}

function hasBorders(row: readonly SheetCell[]): boolean {
  const own = row.filter(isWritten)
  return own.filter((cell) => cell.bordered).length * 2 > own.length
}

/** One empty row ends a table; rows that are left out because they are hidden do not show. */
function adjoins(
  above: SheetRow | undefined,
  row: SheetRow | undefined,
  hidden: ReadonlySet<number>,
): boolean {
  if (above === undefined || row === undefined) return false
  let next = above.number + 1
  while (hidden.has(next)) next++
  return next === row.number
}

function isRemark(row: SheetRow | undefined): boolean {
  return (
    row !== undefined &&
    written(row).length === 1 &&
    !row.cells.some((cell) => cell.bordered && !isWritten(cell))
  )
}

function written(row: SheetRow | undefined): readonly SheetCell[] {
  return row?.cells.filter(isWritten) ?? []
}

function toTable(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  titleRows: { readonly from: number; readonly to: number } | null,
  paragraphsOf: (cell: SheetCell) => readonly Paragraph[],
): Table {
  const columns = [...new Set(rows.flatMap((row) => written(row).map((cell) => cell.column)))].sort(
    (a, b) => a - b,
  )
  const numbers = rows.map((row) => row.number)
  const within = merges.filter(
    (merge) => merge.bottom >= (numbers[0] ?? 0) && merge.top <= (numbers.at(-1) ?? 0),
  )
  const byColumn = rows.map((row) => new Map(row.cells.map((cell) => [cell.column, cell])))
  return {
    rows: rows.map((row, index): TableRow => {
      const covering = within.filter((merge) => merge.top <= row.number && merge.bottom >= row.number)
      const cells: TableCell[] = []
      for (const column of columns) {
        const merge = covering.find((one) => one.left <= column && one.right >= column)
        const own = byColumn[index]?.get(column)
        if (merge === undefined) {
          cells.push({ paragraphs: own === undefined ? [] : paragraphsOf(own), columns: 1, rows: 1 })
          continue
        }
        const covered = columns.filter((one) => one >= merge.left && one <= merge.right)
        const firstRow = numbers.find((number) => number >= merge.top)
        if (column !== covered[0] || row.number !== firstRow) continue
        const corner = byColumn[index]?.get(merge.left) ?? own
        cells.push({
          paragraphs: corner === undefined ? [] : paragraphsOf(corner),
          columns: covered.length,
          rows: numbers.filter((number) => number >= merge.top && number <= merge.bottom).length,
        })
      }
      const header = titleRows !== null && row.number >= titleRows.from && row.number <= titleRows.to
      return { cells, header }
    }),
  }
}
