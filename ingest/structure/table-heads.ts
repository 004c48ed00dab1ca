/** Rows of one table, top down, as cells; `head` as the reader marked them. */
export interface ReadRow {
  readonly cells: readonly string[]
  readonly head: boolean
}

/** What the first rows of a table say of the rest. */
export interface TableHeads {
  /** How many rows from the top are no data: heads, a title or a unit over all columns, the numbers of columns. */
  readonly rows: number
  /** For each column the words of all heads above it: "Xã Nà Lum – Kế hoạch"; empty where there are none. */
  readonly words: readonly string[]
  /** Texts of top rows that are one cell over all columns: the title, the unit. */
  readonly above: readonly string[]
}

const MOST_HEADS = 5
const LONGEST_HEAD = 160

/**
 * Reads the heads of a table. Heads are the rows that the reader marked, and below them a row without figures that
 * repeats a head merged downwards or fills what the row above leaves open ("Xã A | | Xã B |" above "KH | TH | KH |
 * TH"). A cell over all columns is the table's title or unit, not a head; a row "(1) | (2) | (3)" numbers columns.
 */
export function readHeads(rows: readonly ReadRow[]): TableHeads {
  const heads: (readonly string[])[] = []
  const above: string[] = []
  let at = 0
  for (; at < rows.length && at < MOST_HEADS; at++) {
    const row = rows[at]
    if (row === undefined || at === rows.length - 1) break
    const over = overAllColumns(row.cells)
    if (heads.length === 0 && over !== null && (row.head || at === 0)) above.push(over)
    else if (isHead(row, heads, above.length > 0, rows[at + 1])) heads.push(row.cells)
    else if (heads.length > 0 && numbersColumns(row.cells)) continue
    else break
  }
  if (heads.length === 0) return { rows: 0, words: [], above: [] }
  const width = Math.max(...heads.map((cells) => cells.length))
  const filled = heads.map((cells, level) => filledFromLeft(cells, heads[level + 1]))
  const words = Array.from({ length: width }, (_, column) => {
    const parts = filled.map((cells) => (cells[column] ?? '').trim()).filter((text) => text !== '')
    return parts.filter((text, index) => text !== parts[index - 1]).join(' – ')
  })
  return { rows: at, words, above }
}

function isHead(
  row: ReadRow,
  heads: readonly (readonly string[])[],
  titled: boolean,
  below: ReadRow | undefined,
): boolean {
  if (numbersColumns(row.cells)) return false
  if (row.head) return true
  const last = heads.at(-1)
  if (last === undefined) return titled && filledCells(row.cells) > 1 && !row.cells.some(isFigure)
  if (row.cells.some((cell) => isFigure(cell) && !isYear(cell))) return false
  if (row.cells.some((cell) => cell.length > LONGEST_HEAD) || filledCells(row.cells) < 2) return false
  const repeats = row.cells.some((cell, column) => cell !== '' && cell === last[column])
  const differs = row.cells.some((cell, column) => cell !== '' && cell !== last[column])
  if (repeats) return differs
  const opens = (row.cells[0] ?? '') === '' && (last[0] ?? '') !== ''
  return opens && last.slice(1).includes('') && (below?.cells.some(isFigure) ?? false)
}

/** An empty cell of a head belongs to the head on its left where the row below divides both. */
function filledFromLeft(cells: readonly string[], below: readonly string[] | undefined): readonly string[] {
  if (below === undefined) return cells
  const out = [...cells]
  for (let column = 1; column < below.length; column++) {
    const divided = (below[column] ?? '') !== '' && (below[column - 1] ?? '') !== ''
    if ((out[column] ?? '') === '' && divided) out[column] = out[column - 1] ?? ''
  }
  return out
}

/** The one text of a row that a single cell fills, merged over all columns; null for any other row. */
function overAllColumns(cells: readonly string[]): string | null {
  const [first = ''] = cells
  if (cells.length < 2 || first === '') return null
  return cells.every((cell) => cell === first) || cells.slice(1).every((cell) => cell === '') ? first : null
}

/** "(1) | (2) | (3)=(2)/(1)", "A | B | 1 | 2": what numbers the columns and says nothing. */
function numbersColumns(cells: readonly string[]): boolean {
  const printed = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (printed.length < 3) return false
  const numbers = printed.map((cell) => /^\(?\s*(\d{1,2}|\p{Lu})\s*\)?\s*(?:[=:].*)?$/u.exec(cell)?.[1])
  if (numbers.includes(undefined)) return false
  const counted = numbers.filter((text) => /^\d/.test(text ?? '')).map(Number)
  return counted.length >= 2 && counted.every((value, at) => at === 0 || value === (counted[at - 1] ?? 0) + 1)
}

function filledCells(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length
}

function isYear(cell: string): boolean {
  return /^(?:19|20)\d{2}$/.test(cell.trim())
}

/** A number with or without its unit, or the dash that stands for none. */
export function isFigure(cell: string): boolean {
  return /^[-+≥≤<>~]?\s?\d[\d.,\s/-]*\s?(?:%|‰|[\p{L}²³/]{1,10})?$/u.test(cell) || /^[-–x]$/.test(cell)
}
