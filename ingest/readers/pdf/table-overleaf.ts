import type { TableCell, TableRow } from '../table.ts'
import { plainRun } from '../text-run.ts'
import type { PageTable } from './ruled-tables.ts'

/** Edges of columns nearer than this, in points, are the same: left margins of left and right pages differ. */
const SAME_EDGE = 4
const FIGURE = /^[-+−(]?\d[\d.,\s%]*\)?$/
/** Rows without a number of their own that are no second half of the row before. */
const SUM = /^(?:tổng|cộng|bình quân|trung bình|trong đó|lũy kế|luỹ kế)/iu

/** Whether a table has the columns of the one that ends the page before. */
export function sameColumns(before: readonly number[], after: readonly number[]): boolean {
  if (before.length !== after.length || before.length === 0) return false
  const shift = (after[0] ?? 0) - (before[0] ?? 0)
  return before.every((edge, index) => Math.abs((after[index] ?? 0) - shift - edge) <= SAME_EDGE)
}

/**
 * Puts the part of a table that stands on the next page below the part before. All head rows that are printed again
 * are dropped. A first row without a number, in a table whose rows have one, is the second half of the row that
 * the page cut, unless it has figures of its own or is a sum.
 */
export function joinOverleaf(before: readonly TableRow[], after: PageTable['table']['rows']): TableRow[] {
  let repeated = 0
  while (repeated < after.length && repeated < before.length && isSame(before[repeated], after[repeated]))
    repeated++
  const [first, ...others] = after.slice(repeated)
  const last = before.at(-1)
  if (first === undefined) return [...before]
  if (last === undefined || !isSecondHalf(last, first)) return [...before, first, ...others]
  const cells = last.cells.map((cell, index) => joinCells(cell, first.cells[index]))
  return [...before.slice(0, -1), { ...last, cells }, ...others]
}

/** The text of each cell of a row. */
function rowText(row: TableRow | undefined): string[] {
  return (row?.cells ?? []).map(cellText)
}

function cellText(cell: TableCell): string {
  return cell.paragraphs
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .join(' ')
    .trim()
}

function isSame(a: TableRow | undefined, b: TableRow | undefined): boolean {
  const squeezed = (row: TableRow | undefined) => rowText(row).map((text) => text.replace(/\s+/g, ' '))
  return JSON.stringify(squeezed(a)) === JSON.stringify(squeezed(b))
}

function isSecondHalf(last: TableRow, first: TableRow): boolean {
  if (last.cells.length !== first.cells.length || last.cells.length < 2) return false
  if (first.cells.some((cell, index) => cell.columns !== last.cells[index]?.columns)) return false
  const above = rowText(last)
  const texts = rowText(first)
  if (above[0] === '' || texts[0] !== '' || texts.every((text) => text === '')) return false
  return texts.every(
    (text, index) => text === '' || (above[index] !== '' && !FIGURE.test(text) && !SUM.test(text)),
  )
}

function joinCells(cell: TableCell, more: TableCell | undefined): TableCell {
  const added = more?.paragraphs.filter((paragraph) => paragraph.runs.length > 0) ?? []
  const first = cell.paragraphs[0]
  if (added.length === 0) return cell
  if (first === undefined) return { ...cell, paragraphs: added }
  const runs = added.flatMap((paragraph) => [plainRun(' '), ...paragraph.runs])
  return { ...cell, paragraphs: [{ ...first, runs: [...first.runs, ...runs] }, ...cell.paragraphs.slice(1)] }
}
