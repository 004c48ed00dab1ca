import { PARTY_SOURCE, STATE_SOURCE } from '../../search/lexicon/bodies.ts'
import { signBeside } from '../../search/lexicon/signers.ts'
import type { Emphasis, NoteMark } from '../source-line.ts'
import { type ReadLimits, tooLongText } from './limits.ts'
import { paragraphLines, type UnnumberedLine } from './paragraph-lines.ts'
import type { Paragraph } from './text-run.ts'

/** A cell; a merged one stands once, at its top left corner. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[]
  readonly columns: number
  readonly rows: number
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  /** The format marks the row as a header that repeats on each page. */
  readonly header: boolean
}

/** Rows top down. Columns that a cell above reaches into are left out of a row, as in HTML. */
export interface Table {
  readonly rows: readonly TableRow[]
}

interface CellText {
  readonly text: string
  readonly marks: readonly NoteMark[]
  readonly emphasis: readonly Emphasis[]
}

interface Slot {
  readonly content: CellText
  readonly columns: number
  /** The first of the columns and rows that a merged cell covers. */
  readonly corner: boolean
  readonly left: boolean
}

const MAX_COLUMNS = 200
/** A table may be as long as so many of the longest paragraphs: merged cells repeat their text. */
const TABLE_PARAGRAPHS = 20
const EMPTY: CellText = { text: '', marks: [], emphasis: [] }
const SEPARATOR = ' | '
const STATE_OR_PARTY = new RegExp(`${PARTY_SOURCE}|${STATE_SOURCE}`, 'u')
/** Other words of a letterhead or of the signatures: a table that holds them only places text on the page. */
const LAYOUT_WORDS = /Nơi nhận|Nơi gửi|(?:^|\n)\s*(?:T\/M|TM\.|KT\.|TL\.|TUQ\.)/u

/**
 * Recognises a table that only places text on the page: a letterhead, a block of signatures, a frame of one
 * cell. Its paragraphs are given column by column, as a person reads it.
 *
 * @returns null for a real table
 */
export function layOutTable(table: Table): readonly Paragraph[] | null {
  const widest = table.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  if (widest === 0) return []
  if (widest > 1) {
    if (table.rows.length > 6 || widest > 3) return null
    const text = table.rows.flatMap((row) => row.cells.map(plainText)).join('\n')
    if (!isLayoutText(text) && !isSignersTable(table)) return null
    const head = table.rows.findIndex((row) => STATE_OR_PARTY.test(rowText(row)))
    // Two tables that touch in the file: a signature and the letterhead of the paper behind it.
    const signed = head > 0 ? layOutTable({ rows: table.rows.slice(0, head) }) : null
    if (signed !== null) return [...signed, ...byColumns(table.rows.slice(head), widest)]
  }
  return byColumns(table.rows, widest)
}

function byColumns(rows: readonly TableRow[], widest: number): Paragraph[] {
  return Array.from({ length: widest }, (_, column) =>
    rows.flatMap((row) => row.cells[column]?.paragraphs ?? []),
  ).flat()
}

/** One row or a few, whose filled cells of the first say each who signs. */
function isSignersTable({ rows }: Table): boolean {
  const [first] = rows
  const filled = first?.cells.map(plainText).filter((text) => text.trim() !== '') ?? []
  return rows.length <= 3 && signBeside(filled.map((text) => text.normalize('NFC')))
}

function rowText({ cells }: TableRow): string {
  return cells.map(plainText).join('\n').normalize('NFC')
}

/** Whether the text of cells, one a line, is that of a letterhead or of signatures. */
export function isLayoutText(text: string): boolean {
  const composed = text.normalize('NFC')
  return STATE_OR_PARTY.test(composed) || LAYOUT_WORDS.test(composed)
}

/**
 * Lays a table out as one line per row. A cell merged over rows is repeated in each of them, for a row is
 * found and read alone; a cell merged over columns is repeated in headers only.
 *
 * @throws UserError `paragraph_too_long` for a cell or row past the limit
 */
export function tableRows(table: Table, limits: Pick<ReadLimits, 'paragraph'>): UnnumberedLine[] {
  const grid = fillGrid(table, limits)
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const headers = countHeaders(table, width)
  const lines: UnnumberedLine[] = []
  let total = 0
  for (const [index, row] of grid.entries()) {
    const header = index < headers
    const cells = Array.from({ length: width }, (_, column) => {
      const slot = row[column]
      return slot === undefined || (!header && !slot.left) ? EMPTY : slot.content
    })
    if (cells.every((cell) => cell.text === '' && cell.marks.length === 0)) continue
    const page = pageOf(table.rows[index])
    const line = { ...rowLine(cells, row, header, limits), ...(page === undefined ? {} : { page }) }
    total += line.text.length
    if (total > TABLE_PARAGRAPHS * limits.paragraph) throw tooLongText()
    lines.push(line)
  }
  return lines
}

function rowLine(
  cells: readonly CellText[],
  row: readonly (Slot | undefined)[],
  header: boolean,
  limits: Pick<ReadLimits, 'paragraph'>,
): UnnumberedLine {
  const marks: NoteMark[] = []
  const emphasis: Emphasis[] = []
  let text = ''
  for (const [column, cell] of cells.entries()) {
    if (column > 0) text += SEPARATOR
    if (row[column]?.corner === true)
      marks.push(...cell.marks.map((mark) => ({ ...mark, offset: mark.offset + text.length })))
    for (const stretch of cell.emphasis)
      emphasis.push({ ...stretch, start: stretch.start + text.length, end: stretch.end + text.length })
    text += cell.text
  }
  if (text.length > limits.paragraph) throw tooLongText()
  return {
    text,
    indent: 0,
    hardBreak: false,
    heading: null,
    emphasis,
    marks,
    note: null,
    bullet: null,
    rule: false,
    cells: cells.map((cell) => cell.text),
    ...(header ? { headerRow: true } : {}),
  }
}

function fillGrid(table: Table, limits: Pick<ReadLimits, 'paragraph'>): (Slot | undefined)[][] {
  const grid: (Slot | undefined)[][] = table.rows.map(() => [])
  for (const [top, row] of table.rows.entries()) {
    let column = 0
    for (const cell of row.cells) {
      while (grid[top]?.[column] !== undefined) column++
      const content = cellText(cell, limits)
      const width = Math.min(Math.max(1, cell.columns), Math.max(1, MAX_COLUMNS - column))
      const bottom = Math.min(table.rows.length, top + Math.max(1, cell.rows))
      for (let down = top; down < bottom; down++)
        for (let across = column; across < column + width; across++) {
          const line = grid[down]
          if (line !== undefined)
            line[across] = {
              content,
              columns: width,
              corner: down === top && across === column,
              left: across === column,
            }
        }
      column += width
      if (column >= MAX_COLUMNS) break
    }
  }
  return grid
}

/** Rows marked by the format; else the first, with those below that its merged cells reach into or divide. */
function countHeaders(table: Table, width: number): number {
  const marked = table.rows.findIndex((row) => !row.header)
  if (marked !== 0) return marked < 0 ? Math.min(1, table.rows.length) : marked
  if (table.rows.length < 2) return 0
  const first = table.rows[0]?.cells ?? []
  const deep = Math.max(1, ...first.map((cell) => cell.rows))
  const divided = first.length > 1 && first.some((cell) => cell.columns > 1 && cell.columns < width)
  return Math.min(Math.max(deep, divided ? 2 : 1), 4, table.rows.length - 1)
}

function cellText(cell: TableCell, limits: Pick<ReadLimits, 'paragraph'>): CellText {
  let text = ''
  const marks: NoteMark[] = []
  const emphasis: Emphasis[] = []
  for (const line of cell.paragraphs.flatMap((inside) => paragraphLines(inside, limits, true))) {
    // Two blanks tell figures on two lines of a cell from one figure that lost its thousands point.
    if (text !== '') text += /\d$/.test(text) && /^\d/.test(line.text) ? '  ' : ' '
    const start = text.length + (line.bullet === null ? 0 : line.bullet.length + 1)
    marks.push(...line.marks.map((mark) => ({ ...mark, offset: mark.offset + start })))
    for (const stretch of line.emphasis)
      emphasis.push({ ...stretch, start: stretch.start + start, end: stretch.end + start })
    text += (line.bullet === null ? '' : `${line.bullet} `) + line.text
  }
  return { text, marks, emphasis }
}

function plainText(cell: TableCell): string {
  return cell.paragraphs.map((inside) => inside.runs.map((run) => run.text).join('')).join('\n')
}

function pageOf(row: TableRow | undefined): number | undefined {
  return row?.cells.flatMap((cell) => cell.paragraphs).find((inside) => inside.page !== undefined)?.page
}
