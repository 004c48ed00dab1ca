import { isLayoutText, type Table, type TableCell } from '../table.ts'
import { hasLabelAlone, type Segment, segmentText, type VisualLine } from './visual-line.ts'

/** A stretch of lines that stand side by side in columns: `lines[from … to - 1]`. */
export interface AlignedTable {
  readonly from: number
  readonly to: number
  readonly table: Table
}

interface Column {
  left: number
  right: number
}

/**
 * Finds tables without drawn lines, and letterheads: lines after one another whose letters stand in columns
 * with wide gaps between. A letterhead comes as one row, a cell for each side.
 */
export function alignedTables(lines: readonly VisualLine[]): AlignedTable[] {
  const found: AlignedTable[] = []
  for (let from = 0; from < lines.length; from++) {
    const first = lines[from]
    if (first === undefined || !hasCells(first)) continue
    const to = endOfRun(lines, from)
    const table = asTable(lines.slice(from, to))
    if (table !== null) {
      found.push({ from, to, table })
      from = to - 1
    }
  }
  return found
}

/** Two or more stretches of letters, none of them the mark of a list that stands before its text. */
function hasCells(line: VisualLine): boolean {
  return line.segments.length > 2 || (line.segments.length === 2 && !hasLabelAlone(line))
}

function endOfRun(lines: readonly VisualLine[], from: number): number {
  const columns: Column[] = []
  let to = from
  let last = from
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    const before = lines[index - 1]
    if (line === undefined || (index > from && before !== undefined && line.y - before.y > 3.2 * line.size))
      break
    if (!hasCells(line)) {
      const within = line.segments.every((segment) => columns.some((column) => fits(segment, column)))
      if (!within || index - last > 2) break
      continue
    }
    for (const segment of line.segments) widen(columns, segment)
    last = index
    to = index + 1
  }
  // Lines that go on inside a cell after the last full row.
  while (to < lines.length && to - last <= 2) {
    const line = lines[to]
    const before = lines[to - 1]
    if (line === undefined || before === undefined || line.y - before.y > 1.6 * line.size) break
    const segment = line.segments[0]
    if (line.segments.length !== 1 || segment === undefined) break
    if (columns.length < 2 || !columns.some((column) => fits(segment, column))) break
    to++
  }
  return to
}

function asTable(lines: readonly VisualLine[]): Table | null {
  const widest = Math.max(...lines.map((line) => line.segments.length))
  const full = lines.filter((line) => line.segments.length === widest)
  const columns: Column[] = []
  for (const line of full) for (const segment of line.segments) widen(columns, segment)
  columns.sort((a, b) => a.left - b.left)
  if (columns.length < 2) return null
  const text = lines.map((line) => line.segments.map(segmentText).join('\n')).join('\n')
  if (columns.length === 2 && isLayoutText(text)) return letterhead(lines, columns)
  const several = lines.filter(hasCells).length
  if (several < (widest >= 3 ? 3 : 4)) return null
  // A text whose words stand far apart has gaps at a new place in each line.
  if (columns.length < widest || full.length * 2 < several) return null
  return { rows: rowsOf(lines, columns) }
}

function letterhead(lines: readonly VisualLine[], columns: readonly Column[]): Table {
  const cells = columns.map((column): TableCell => {
    const own = lines.flatMap((line) =>
      line.segments.filter((segment) => nearest(segment, columns) === column),
    )
    return { paragraphs: own.map((segment) => ({ runs: segment.runs })), columns: 1, rows: 1 }
  })
  return { rows: [{ cells, header: false }] }
}

/** A line with an empty first column goes on in the row above. */
function rowsOf(lines: readonly VisualLine[], columns: readonly Column[]): Table['rows'] {
  const rows: Segment[][][] = []
  for (const line of lines) {
    const cells = columns.map((column) =>
      line.segments.filter((segment) => nearest(segment, columns) === column),
    )
    const above = rows.at(-1)
    if (above !== undefined && line.segments.length < columns.length && cells[0]?.length === 0)
      for (const [index, cell] of cells.entries()) above[index]?.push(...cell)
    else rows.push(cells)
  }
  return rows.map((row) => ({
    header: false,
    cells: row.map((segments) => ({
      paragraphs: segments.map((segment) => ({ runs: segment.runs })),
      columns: 1,
      rows: 1,
    })),
  }))
}

function nearest(segment: Segment, columns: readonly Column[]): Column | undefined {
  const middle = (segment.left + segment.right) / 2
  const distance = (column: Column) =>
    middle >= column.left && middle <= column.right
      ? 0
      : Math.min(Math.abs(middle - column.left), Math.abs(middle - column.right))
  let best = columns[0]
  for (const column of columns) if (best !== undefined && distance(column) < distance(best)) best = column
  return best
}

function fits(segment: Segment, column: Column): boolean {
  const slack = 12
  return segment.left >= column.left - slack && segment.right <= column.right + slack
}

function widen(columns: Column[], segment: Segment): void {
  const touching = columns.filter((column) => segment.left <= column.right && column.left <= segment.right)
  const first = touching[0]
  if (first === undefined) {
    columns.push({ left: segment.left, right: segment.right })
    return
  }
  for (const column of touching) {
    first.left = Math.min(first.left, column.left, segment.left)
    first.right = Math.max(first.right, column.right, segment.right)
    if (column !== first) columns.splice(columns.indexOf(column), 1)
  }
}
