import type { TableRow } from '../../search/passage.ts'
import type { SourcePassage } from './source.ts'

/** A cell that holds something, with its place in the row's text. */
export interface Cell {
  readonly column: number
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A row of values. */
export interface Row {
  /** Index of the passage in its report. */
  readonly passage: number
  readonly cells: readonly Cell[]
  /** The words of the rows it stands under, outermost first. */
  readonly groups: readonly string[]
}

/** A table: the heads above each column, outermost first, and its rows. */
export interface Table {
  readonly heads: readonly (readonly string[])[]
  readonly rows: readonly Row[]
  readonly caption: string | null
  readonly unit: string | null
  /** Index of its first passage. */
  readonly first: number
}

/** How ingest joins the heads above a cell. */
const JOINED = ' – '

/** The tables of a report: runs of neighbouring rows with the same heads. */
export function tablesOf(passages: readonly SourcePassage[]): readonly Table[] {
  const tables: Table[] = []
  let open: { heads: string; rows: Row[]; table: TableRow; first: number } | null = null
  const close = () => {
    if (open !== null) tables.push(tableOf(open.table, open.rows, open.first))
    open = null
  }
  passages.forEach(({ kind, text, table: kept }, at) => {
    if (kind !== 'table') {
      // A note or a page's matter inside a table does not end it.
      if (kind !== 'note' && kind !== 'matter') close()
      return
    }
    const table = kept ?? writtenRow(text)
    if (table.header) return
    const heads = table.cells.map(({ head }) => head).join('\n')
    if (open === null || open.heads !== heads) {
      close()
      open = { heads, rows: [], table, first: at }
    }
    open.rows.push({ passage: at, cells: cellsOf(table), groups: table.groups })
  })
  close()
  return tables
}

function tableOf(table: TableRow, rows: readonly Row[], first: number): Table {
  const heads = table.cells.map(({ head }) =>
    head
      .split(JOINED)
      .map((part) => part.trim())
      .filter(Boolean),
  )
  return { heads, rows, caption: table.caption, unit: table.unit, first }
}

function cellsOf({ cells }: TableRow): readonly Cell[] {
  return cells.flatMap(({ text, at }, column) =>
    at === null || text.trim() === '' ? [] : [{ column, text, start: at, end: at + text.length }],
  )
}

/** The cells that a row's own words tell of, "head: cell; head: cell", for rows kept without their cells. */
function writtenRow(text: string): TableRow {
  const cells = [...text.matchAll(/(?:^|; )([^;:]{1,120}): ([^;]*)/gu)].map((match) => {
    const [all, head = '', value = ''] = match
    return { head, text: value, at: match.index + all.length - value.length }
  })
  return { header: cells.length === 0, cells, groups: [], caption: null, unit: null }
}
