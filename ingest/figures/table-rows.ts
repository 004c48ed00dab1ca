import type { SourcePassage } from './source.ts'

/** A cell that holds something, with its place in the row's text. */
export interface Cell {
  readonly column: number
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A row of a table as passages keep it. */
export interface Row {
  /** Index of the passage in its report. */
  readonly passage: number
  readonly cells: readonly Cell[]
}

/** A table: the heads above each column, outermost first, and its rows. */
export interface Table {
  readonly heads: readonly (readonly string[])[]
  readonly rows: readonly Row[]
  /** The passages before it that may be its caption and its line of units, nearest first. */
  readonly above: readonly string[]
  readonly first: number
}

const BAR = ' | '
/** "(1)", "(8)=(6)/(4)", "A": a row that only numbers the columns. */
const COLUMN_NUMBER = /^(?:\(?\d{1,2}\)?(?:\s?=.*)?|[A-Z]|\(?[a-z]\)?)$/u
const FIGURE = /^[-+(≥≤<>~]?\s?\d[\d.,\s/–-]*\)?\s?(?:%|‰|\p{L}{1,10})?$/u
/** Passages that may stand before a table and name it. */
const ABOVE = 4

/** The tables of a report: runs of neighbouring rows, with the heads that stand above them. */
export function tablesOf(passages: readonly SourcePassage[]): readonly Table[] {
  const tables: Table[] = []
  for (let at = 0; at < passages.length; ) {
    if (passages[at]?.kind !== 'table') {
      at++
      continue
    }
    let end = at
    while (end < passages.length && isWithin(passages, end)) end++
    const rows = Array.from({ length: end - at }, (_, i) => at + i).filter(
      (i) => passages[i]?.kind === 'table',
    )
    tables.push(readTable(passages, rows, at))
    at = end
  }
  return tables
}

/** A note or a page's matter inside a table does not end it. */
function isWithin(passages: readonly SourcePassage[], at: number): boolean {
  const { kind } = passages[at] ?? {}
  if (kind === 'table') return true
  return (kind === 'note' || kind === 'matter') && passages[at + 1]?.kind === 'table'
}

function readTable(passages: readonly SourcePassage[], indexes: readonly number[], first: number): Table {
  const texts = indexes.map((index) => passages[index]?.text ?? '')
  const bars = texts.map((text) => text.split(BAR))
  let headRows = 0
  while (headRows < indexes.length && isHead(bars, headRows, texts)) headRows++
  const headCells = bars.slice(0, headRows)
  const naming = headCells.filter(
    (cells) => !cells.every((cell) => cell === '' || COLUMN_NUMBER.test(cell.trim())),
  )
  const labels = headCells.at(-1) ?? []
  const width = Math.max(0, ...headCells.map((cells) => cells.length))
  const heads: string[][] = Array.from({ length: width }, (_, column) =>
    unique(naming.map((cells) => cells[column] ?? '')),
  )
  const rows = indexes.slice(headRows).map((passage, at): Row => {
    const text = texts[at + headRows] ?? ''
    return { passage, cells: cellsOf(text, labels, heads) }
  })
  const above: string[] = []
  for (let before = first - 1; before >= 0 && above.length < ABOVE; before--) {
    const passage = passages[before]
    if (passage === undefined || passage.kind === 'table') break
    if (passage.kind !== 'matter' && passage.kind !== 'note') above.push(passage.text)
    if (passage.kind === 'paragraph' && passage.text.length > 160) break
  }
  return { heads, rows, above, first }
}

/** A head row keeps its cells side by side and holds no values; the first row of a table without labels may be one. */
function isHead(bars: readonly (readonly string[])[], at: number, texts: readonly string[]): boolean {
  const cells = bars[at] ?? []
  if (cells.length < 2 || /^[^|:]{1,60}: [^|]*; [^|:]{1,60}: /u.test(texts[at] ?? '')) return false
  if (cells.every((cell) => cell.trim() === '' || COLUMN_NUMBER.test(cell.trim()))) return at > 0
  const values = cells.filter((cell) => FIGURE.test(cell.trim()) && !/^(?:19|20)\d{2}$/u.test(cell.trim()))
  return values.length === 0 && at < 4
}

function unique(heads: readonly string[]): string[] {
  const out: string[] = []
  for (const head of heads) {
    const trimmed = head.trim()
    if (trimmed !== '' && out.at(-1) !== trimmed) out.push(trimmed)
  }
  return out
}

/**
 * The cells of a row. Rows below a head are kept as "head: cell; head: cell" without their empty cells; others as
 * "cell | cell". Heads that are met where the last head row does not know them are added to `heads`.
 */
function cellsOf(text: string, labels: readonly string[], heads: string[][]): readonly Cell[] {
  if (text.includes(BAR) && !/: /u.test(text.split(BAR)[0] ?? '')) return barCells(text)
  return labels.length > 0 ? (labelledCells(text, labels) ?? freeCells(text, heads)) : freeCells(text, heads)
}

function barCells(text: string): readonly Cell[] {
  let start = 0
  return text.split(BAR).flatMap((cell, column) => {
    const at = start
    start += cell.length + BAR.length
    return cell.trim() === '' ? [] : [{ column, text: cell, start: at, end: at + cell.length }]
  })
}

function labelledCells(text: string, labels: readonly string[]): readonly Cell[] | null {
  const cells: Cell[] = []
  let at = 0
  let column = 0
  while (at < text.length) {
    const found = nextLabel(text, labels, column, at)
    if (found === null) return null
    const start = at + found.length
    let end = text.length
    for (let sep = text.indexOf('; ', start); sep >= 0; sep = text.indexOf('; ', sep + 2)) {
      if (nextLabel(text, labels, found.column + 1, sep + 2) === null) continue
      end = sep
      break
    }
    cells.push({ column: found.column, text: text.slice(start, end), start, end })
    column = found.column + 1
    at = end + 2
  }
  return cells
}

function nextLabel(
  text: string,
  labels: readonly string[],
  from: number,
  at: number,
): { readonly column: number; readonly length: number } | null {
  for (let column = from; column < labels.length; column++) {
    const label = (labels[column] ?? '').trim()
    if (label !== '' && text.startsWith(`${label}: `, at)) return { column, length: label.length + 2 }
  }
  return null
}

/** Cells whose labels are told by the row alone. */
function freeCells(text: string, heads: string[][]): readonly Cell[] {
  const cells: Cell[] = []
  for (const match of text.matchAll(/(?:^|; )(?:([^;:]{1,120}): )?([^;]*(?:;(?! [^;:]{1,120}: )[^;]*)*)/gu)) {
    const [all, label = '', value = ''] = match
    if (value.trim() === '') continue
    const path = label.split(/\s[–>›/]\s/u).map((part) => part.trim())
    let column = heads.findIndex((head) => head.join(' ') === path.join(' '))
    if (column < 0) {
      column = heads.length
      heads.push(path.filter((part) => part !== ''))
    }
    const start = match.index + all.length - value.length
    cells.push({ column, text: value, start, end: start + value.length })
  }
  return cells
}
