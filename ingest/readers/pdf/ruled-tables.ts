import type { Table, TableCell, TableRow } from '../table.ts'
import { plainRun, type TextRun } from '../text-run.ts'
import type { DrawnRule, Glyphs } from './page-content.ts'
import { lineRuns, lineText, visualLines } from './visual-line.ts'

/** A table found on a page. */
export interface PageTable {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Edges of the columns; a table that goes on overleaf has the same. */
  readonly edges: readonly number[]
  readonly table: Table
}

interface Group {
  left: number
  right: number
  top: number
  bottom: number
  rules: DrawnRule[]
}

/** Lines nearer than this, in points, are one. */
const NEAR = 3
const MAX_CELLS = 20_000
/** Sides of filled boxes on one page; a table of shaded cells has some hundreds. */
const MOST_SHADED = 4_000

/**
 * Finds tables by their drawn lines and fills their cells. A cell is merged over its neighbour where no line
 * parts them.
 *
 * @returns the tables top down, and the letters that stand in none
 */
export function ruledTables(
  glyphs: readonly Glyphs[],
  rules: readonly DrawnRule[],
  page: number,
): { readonly tables: readonly PageTable[]; readonly rest: readonly Glyphs[] } {
  const tables: PageTable[] = []
  let rest = glyphs
  for (const group of connectedRules(rules)) {
    const lines = gridLines(group)
    const columns = edges(lines.filter(isUpright).map((rule) => rule.x1))
    const rows = edges(lines.filter((rule) => !isUpright(rule)).map((rule) => rule.y1))
    if (columns.length < 3 || rows.length < 2 || columns.length * rows.length > MAX_CELLS) continue
    const inside = rest.filter((glyph) => isInside(glyph, group))
    if (inside.length === 0) continue
    const table = fillTable(inside, lines, columns, rows, page)
    if (table === null) continue
    rest = rest.filter((glyph) => !isInside(glyph, group))
    tables.push({
      top: group.top,
      bottom: group.bottom,
      left: group.left,
      right: group.right,
      edges: columns,
      table,
    })
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rest }
}

function isUpright(rule: DrawnRule): boolean {
  return rule.x1 === rule.x2
}

/**
 * The lines that part the cells of a group. Where lines are drawn, shading between them is decoration. A grid made
 * of shading alone has sides that run on from cell to cell; the shading behind the lines of a paragraph ends
 * where each line does.
 */
function gridLines(group: Group): DrawnRule[] {
  const drawn = group.rules.filter((rule) => rule.shading !== true)
  const uprights = edges(drawn.filter(isUpright).map((rule) => rule.x1))
  const levels = edges(drawn.filter((rule) => !isUpright(rule)).map((rule) => rule.y1))
  if (uprights.length >= 3 && levels.length >= 2) return drawn
  const height = group.bottom - group.top
  const width = group.right - group.left
  const shaded = group.rules.filter((rule) => rule.shading === true)
  if (shaded.length > MOST_SHADED) return drawn
  return [
    ...drawn,
    ...shaded.filter((rule) => {
      const alike = shaded.filter((other) =>
        isUpright(rule)
          ? isUpright(other) && Math.abs(other.x1 - rule.x1) <= NEAR
          : !isUpright(other) && Math.abs(other.y1 - rule.y1) <= NEAR,
      )
      return isUpright(rule)
        ? covered(alike.map((one) => [one.y1, one.y2])) * 2 >= height
        : covered(alike.map((one) => [one.x1, one.x2])) * 2 >= width
    }),
  ]
}

/** How much the stretches cover together. */
function covered(stretches: readonly (readonly [number, number])[]): number {
  let total = 0
  let end = Number.NEGATIVE_INFINITY
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return total
}

function connectedRules(rules: readonly DrawnRule[]): Group[] {
  let groups: Group[] = []
  for (const rule of rules) {
    const group: Group = { left: rule.x1, right: rule.x2, top: rule.y1, bottom: rule.y2, rules: [rule] }
    const apart: Group[] = []
    for (const other of groups) {
      if (!meet(group, other)) {
        apart.push(other)
        continue
      }
      group.left = Math.min(group.left, other.left)
      group.right = Math.max(group.right, other.right)
      group.top = Math.min(group.top, other.top)
      group.bottom = Math.max(group.bottom, other.bottom)
      // Into the longer list: a table that grows line by line is not copied for each.
      const [longer, shorter] =
        group.rules.length > other.rules.length ? [group.rules, other.rules] : [other.rules, group.rules]
      for (const one of shorter) longer.push(one)
      group.rules = longer
    }
    // Dotted leaders and drawings are made of many loose strokes; tables of few that meet.
    if (apart.length > 500) return []
    groups = [...apart, group]
  }
  return groups
}

function meet(a: Group, b: Group): boolean {
  return (
    a.left <= b.right + NEAR &&
    b.left <= a.right + NEAR &&
    a.top <= b.bottom + NEAR &&
    b.top <= a.bottom + NEAR
  )
}

function edges(values: readonly number[]): number[] {
  const result: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (result.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) result.push(value)
  return result
}

function isInside(glyph: Glyphs, group: Group): boolean {
  const middle = glyph.x + glyph.width / 2
  return middle > group.left && middle < group.right && glyph.y > group.top && glyph.y < group.bottom + 1
}

function fillTable(
  glyphs: readonly Glyphs[],
  rules: readonly DrawnRule[],
  columns: readonly number[],
  rows: readonly number[],
  page: number,
): Table | null {
  const taken = new Set<string>()
  const result: TableRow[] = []
  let written = 0
  for (let row = 0; row + 1 < rows.length; row++) {
    const cells: TableCell[] = []
    for (let column = 0; column + 1 < columns.length; column++) {
      if (taken.has(`${row} ${column}`)) continue
      const across = reachRight(rules, columns, rows, row, column)
      const down = reachDown(rules, columns, rows, row, column)
      for (let y = row; y < row + down; y++)
        for (let x = column; x < column + across; x++) taken.add(`${y} ${x}`)
      const [left, right] = [columns[column] ?? 0, columns[column + across] ?? 0]
      const [top, bottom] = [rows[row] ?? 0, rows[row + down] ?? 0]
      const own = glyphs.filter((glyph) => {
        const middle = glyph.x + glyph.width / 2
        return middle >= left && middle < right && glyph.y > top && glyph.y <= bottom
      })
      const runs = cellRuns(own, page)
      if (runs.length > 0) written++
      cells.push({ paragraphs: [{ runs, page }], columns: across, rows: down })
    }
    result.push({ cells, header: false })
  }
  return written < 2 ? null : { rows: result }
}

function reachRight(
  rules: readonly DrawnRule[],
  columns: readonly number[],
  rows: readonly number[],
  row: number,
  column: number,
): number {
  const y = ((rows[row] ?? 0) + (rows[row + 1] ?? 0)) / 2
  let reach = 1
  while (column + reach + 1 < columns.length) {
    const x = columns[column + reach] ?? 0
    if (
      rules.some((rule) => isUpright(rule) && Math.abs(rule.x1 - x) <= NEAR && rule.y1 <= y && rule.y2 >= y)
    )
      break
    reach++
  }
  return reach
}

function reachDown(
  rules: readonly DrawnRule[],
  columns: readonly number[],
  rows: readonly number[],
  row: number,
  column: number,
): number {
  const x = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2
  let reach = 1
  while (row + reach + 1 < rows.length) {
    const y = rows[row + reach] ?? 0
    if (
      rules.some((rule) => !isUpright(rule) && Math.abs(rule.y1 - y) <= NEAR && rule.x1 <= x && rule.x2 >= x)
    )
      break
    reach++
  }
  return reach
}

function cellRuns(glyphs: readonly Glyphs[], page: number): TextRun[] {
  const letters = glyphs.map(({ text }) => text.replace(/\s/g, '')).join('')
  // "STT" over a column too narrow for it.
  if (/^S?TT$/u.test(letters)) return [{ ...plainRun(letters), bold: glyphs[0]?.bold ?? false }]
  // Two blanks tell figures on two lines of a cell from one figure that lost its thousands point.
  return visualLines(glyphs, page).flatMap((line, index) =>
    index === 0 ? lineRuns(line) : [plainRun(/^\d/.test(lineText(line)) ? '  ' : ' '), ...lineRuns(line)],
  )
}
