import type { Deadline } from '../limits.ts'
import { attribute, elements, firstElement, innerText, type XmlElement } from '../package/xml-tree.ts'
import type { TextRun } from '../text-run.ts'
import type { UnseenLetters } from '../unseen-text.ts'
import type { CellStyle } from './shown-value.ts'

/** A cell as a person sees it. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  /** One element a line: the author may break lines inside a cell. Empty for a cell that shows nothing. */
  readonly lines: readonly (readonly TextRun[])[]
  readonly bordered: boolean
  /** Of its letters, in points. */
  readonly size: number
}

/** A range of cells that is one, rows and columns from 1, both ends counted. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface SheetCells {
  /** Row by row, from left to right; without those in hidden rows and columns. */
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
  /** Rows that hold something and are hidden. */
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: number
  /** Formulas whose value is an error or was never stored. */
  readonly failedFormulas: number
}

export interface CellReading {
  readonly strings: readonly (readonly TextRun[])[]
  readonly styles: readonly CellStyle[]
  readonly show: (value: number, format: string) => string
  readonly deadline: Deadline
  readonly unseen: UnseenLetters
}

const MAX_COLUMN = 16_384
const MAX_ROW = 1_048_576
const PLAIN: CellStyle = {
  format: 'General',
  bold: false,
  italic: false,
  size: 11,
  bordered: false,
  unseen: false,
}

/** Reads the cells of one sheet ([ECMA-376] part 1, 18.3). Formulas are not reckoned: their stored values are read. */
export function readSheetCells(sheet: XmlElement, reading: CellReading): SheetCells {
  const hidden = hiddenColumns(sheet)
  // Formats of their own colour the cells of tables and those that meet a condition.
  const isColoured = ['tableParts', 'conditionalFormatting'].some(
    (name) => firstElement(sheet, name) !== undefined,
  )
  const cells: SheetCell[] = []
  const columnsLost = new Set<number>()
  const hiddenRows = new Set<number>()
  let failedFormulas = 0
  let rowNumber = 0
  for (const row of elements(firstElement(sheet, 'sheetData'), 'row')) {
    reading.deadline()
    rowNumber = place(attribute(row, 'r'), rowNumber + 1, MAX_ROW)
    const rowHidden = isOn(attribute(row, 'hidden'))
    let column = 0
    for (const element of elements(row, 'c')) {
      column = columnOf(attribute(element, 'r')) ?? column + 1
      const style = reading.styles[Number(attribute(element, 's') ?? 0)] ?? PLAIN
      const lines = cellLines(element, style, reading)
      const away = hidden(column)
      if (lines.length > 0 && rowHidden) hiddenRows.add(rowNumber)
      if (lines.length > 0 && away) columnsLost.add(column)
      if (rowHidden || away || column > MAX_COLUMN) continue
      if (style.unseen && !isColoured) {
        for (const { text } of lines.flat()) reading.unseen.add(text)
        cells.push({ row: rowNumber, column, lines: [], bordered: style.bordered, size: style.size })
        continue
      }
      if (failed(element)) failedFormulas++
      cells.push({ row: rowNumber, column, lines, bordered: style.bordered, size: style.size })
    }
  }
  return { cells, merges: readMerges(sheet), hiddenRows, hiddenColumns: columnsLost.size, failedFormulas }
}

/** The strings that cells point to, one list of runs each. */
export function readStrings(table: XmlElement | undefined): (readonly TextRun[])[] {
  return elements(table, 'si').map((item) => stringRuns(item))
}

function stringRuns(item: XmlElement): TextRun[] {
  return elements(item).flatMap((child): TextRun[] => {
    // What is beside `t` and `r` says how East Asian letters sound.
    if (child.name === 't') return [run(innerText(child), PLAIN)]
    if (child.name !== 'r') return []
    const look = firstElement(child, 'rPr')
    if (isSet(look, 'strike')) return []
    const raised = attribute(firstElement(look, 'vertAlign'), 'val') === 'superscript'
    const font = attribute(firstElement(look, 'rFont'), 'val')
    return [
      {
        text: innerText(firstElement(child, 't') ?? ''),
        bold: isSet(look, 'b'),
        italic: isSet(look, 'i'),
        superscript: raised,
        ...(font === undefined ? {} : { font }),
      },
    ]
  })
}

function isSet(look: XmlElement | undefined, name: string): boolean {
  const element = firstElement(look, name)
  return element !== undefined && !['0', 'false'].includes(attribute(element, 'val') ?? '1')
}

function run(text: string, style: CellStyle): TextRun {
  return { text, bold: style.bold, italic: style.italic, superscript: false }
}

function cellLines(cell: XmlElement, style: CellStyle, reading: CellReading): (readonly TextRun[])[] {
  return splitLines(cellRuns(cell, style, reading))
}

function cellRuns(cell: XmlElement, style: CellStyle, { strings, show }: CellReading): readonly TextRun[] {
  const stored = firstElement(cell, 'v')
  const value = stored === undefined ? '' : innerText(stored)
  switch (attribute(cell, 't')) {
    case 's':
      return withStyle(strings[Number(value)] ?? [], style)
    case 'inlineStr':
      return withStyle(stringRuns(firstElement(cell, 'is') ?? cell), style)
    case 'str':
      return [run(value, style)]
    case 'b':
      return [run(value === '1' ? 'ĐÚNG' : 'SAI', style)]
    case 'e':
      return []
    case 'd':
      return [run(value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1'), style)]
    default: {
      const number = value.trim() === '' ? Number.NaN : Number(value)
      return Number.isFinite(number) ? [run(show(number, style.format), style)] : []
    }
  }
}

function failed(cell: XmlElement): boolean {
  if (attribute(cell, 't') === 'e') return true
  return firstElement(cell, 'f') !== undefined && firstElement(cell, 'v') === undefined
}

function withStyle(runs: readonly TextRun[], { bold, italic }: CellStyle): TextRun[] {
  return runs.map((one) => ({ ...one, bold: one.bold || bold, italic: one.italic || italic }))
}

function splitLines(runs: readonly TextRun[]): (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]]
  for (const one of runs)
    for (const [index, text] of one.text.split(/\r\n|\r|\n|_x000D_/).entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...one, text })
    }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''))
}

function hiddenColumns(sheet: XmlElement): (column: number) => boolean {
  const ranges = elements(firstElement(sheet, 'cols'), 'col')
    .filter((column) => isOn(attribute(column, 'hidden')))
    .map((column) => [Number(attribute(column, 'min') ?? 0), Number(attribute(column, 'max') ?? 0)] as const)
  return (column) => ranges.some(([min, max]) => column >= min && column <= max)
}

function readMerges(sheet: XmlElement): Merge[] {
  return elements(firstElement(sheet, 'mergeCells'), 'mergeCell').flatMap((merge): Merge[] => {
    const ends = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(merge, 'ref') ?? '')
    if (ends === null) return []
    const [left, right] = [columnNumber(ends[1] ?? ''), columnNumber(ends[3] ?? '')]
    const [top, bottom] = [Number(ends[2]), Number(ends[4])]
    return left <= right && top <= bottom ? [{ top, left, bottom, right }] : []
  })
}

function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  return letters === undefined ? null : columnNumber(letters)
}

/** "A" is 1, "AA" 27. */
function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** 1 is "A", 27 "AA". */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

function place(given: string | undefined, otherwise: number, most: number): number {
  const number = Number(given ?? otherwise)
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : otherwise
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
