import { COUNTS, MEASURES } from '../../search/lexicon/units.ts'
import type { SourceLine } from '../source-line.ts'

const FEWEST_ROWS = 3
const FEWEST_FIGURES = 2
/** Lines over which the words of one row may be wrapped. */
const MOST_LINES = 4
const LONGEST_NAME = 200
const MOST_HEAD_LINES = 8
const FIGURE = /^(?:[-+≥≤]?\d[\d.]*(?:,\d+)?%?|[-–])$/u
const ROW_NUMBER = /^(?:\d{1,3}|[IVX]{1,5}|[A-ZĐ])[.)]?$/u
const HEAD_START = /^(?:s?tt|số tt|chỉ tiêu|nội dung|danh mục|tên|đơn vị|khoản)(?!\p{L})/iu
const UNIT_HEAD = /^(?:đvt|đơn vị tính|đơn vị)$/iu
const UNIT_LINE = /^\(?(?:đơn vị tính|đơn vị|đvt)\s*[:：]/iu
const UNIT = new RegExp(
  `\\s((?:(?:nghìn|ngàn|1\\.000|triệu|tỷ|tỉ)\\s)?(?:${MEASURES}|${COUNTS}|sp)(?:/\\p{L}+)?|%)$`,
  'iu',
)

interface FlatRow {
  readonly from: number
  readonly to: number
  readonly number: string
  readonly name: string
  readonly figures: readonly string[]
}

/**
 * Finds tables whose cells a program wrote one behind the other, as it took the text off the pages: three or more rows
 * one below the other that end in the same number of figures, the name of a row perhaps over several lines, its number
 * perhaps on a line of its own. The heads are taken from the lines between the unit (or "STT …") and the first row where
 * each begins with a capital and there are as many as columns; else the rows keep their cells without heads. A row with
 * fewer figures than its neighbours is kept whole in one cell: which columns are empty cannot be told.
 *
 *     "STT Khoản thu Dự toán Thực hiện" / "1 Thuế 120,5 98,0" / "2" / "Phí, lệ" / "phí" / "14,0 15,2"
 */
export function flatTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out = [...lines]
  for (let at = 0; at < lines.length; at++) {
    const rows = rowsFrom(lines, at)
    if (rows.length < FEWEST_ROWS) continue
    write(out, lines, rows)
    at = (rows.at(-1)?.to ?? at + 1) - 1
  }
  return out
}

function rowsFrom(lines: readonly SourceLine[], from: number): FlatRow[] {
  const count = trailingFigures(textOf(lines[from])).length
  if (count < FEWEST_FIGURES) return []
  const rows: FlatRow[] = []
  for (let at = from; at < lines.length; ) {
    const row = shortRowAt(lines, at, count, rows.at(-1)) ?? rowAt(lines, at, count)
    if (row === null) break
    rows.push(row)
    at = row.to
  }
  // The first line alone gave the number of figures: nothing above it can belong to it.
  return rows[0]?.to === from + 1 ? rows : []
}

function textOf(line: SourceLine | undefined): string {
  const plain =
    line !== undefined &&
    !line.cells &&
    !line.rule &&
    !line.note &&
    line.bullet === null &&
    line.heading === null
  return plain ? line.text : ''
}

function trailingFigures(text: string): string[] {
  const words = text.split(' ')
  let from = words.length
  while (from > 0 && FIGURE.test(words[from - 1] ?? '')) from--
  return words.slice(from)
}

function rowAt(lines: readonly SourceLine[], from: number, count: number): FlatRow | null {
  let text = ''
  for (let at = from; at < from + MOST_LINES; at++) {
    const own = textOf(lines[at])
    if (own === '' || text.length > LONGEST_NAME) return null
    text = text === '' ? own : `${text} ${own}`
    const figures = trailingFigures(text).slice(-count)
    const rest = text.split(' ').slice(0, -figures.length)
    if (figures.length < count || !rest.some((word) => /\p{L}/u.test(word))) continue
    if (/[.;:!?]$/.test(rest.join(' '))) return null
    return { from, to: at + 1, ...nameOf(rest), figures }
  }
  return null
}

/** A row whose number goes on from the one above, with fewer figures, and a whole row right below it. */
function shortRowAt(
  lines: readonly SourceLine[],
  at: number,
  count: number,
  above: FlatRow | undefined,
): FlatRow | null {
  const text = textOf(lines[at])
  const number = /^(\d{1,3})[.)]?\s/.exec(text)?.[1]
  if (number === undefined || above === undefined || Number(number) !== Number(above.number) + 1) return null
  const figures = trailingFigures(text).length
  if (/[.;:!?]$/.test(text) || figures === 0 || figures >= count) return null
  const below = rowAt(lines, at + 1, count)
  if (below === null || Number(below.number) !== Number(number) + 1) return null
  return { from: at, to: at + 1, ...nameOf(text.split(' ')), figures: [] }
}

function nameOf(words: readonly string[]): { readonly number: string; readonly name: string } {
  const [first = '', ...others] = words
  return ROW_NUMBER.test(first) && others.length > 0
    ? { number: first, name: others.join(' ') }
    : { number: '', name: words.join(' ') }
}

function write(out: SourceLine[], lines: readonly SourceLine[], rows: readonly FlatRow[]): void {
  const numbered = rows.some((row) => row.number !== '')
  const count = Math.max(...rows.map((row) => row.figures.length))
  const head = headAbove(lines, rows[0]?.from ?? 0)
  const chunks = headChunks(head.map((at) => textOf(lines[at])).join(' '))
  const plain = count + 1 + (numbered ? 1 : 0)
  const units = chunks.length === plain + 1 && UNIT_HEAD.test(chunks[numbered ? 2 : 1] ?? '')
  const known = units || chunks.length === plain
  const [first] = head
  if (known && first !== undefined) {
    for (const at of head) out[at] = emptied(out[at] as SourceLine)
    out[first] = asRow(lines[first] as SourceLine, chunks, true)
  }
  for (const row of rows) {
    const unit = units ? (UNIT.exec(row.name)?.[1] ?? '') : ''
    const name = unit === '' ? row.name : row.name.slice(0, -unit.length).trim()
    const figures = Array.from({ length: count }, (_, at) => row.figures[at] ?? '')
    const cells = [...(numbered ? [row.number] : []), name, ...(units ? [unit] : []), ...figures]
    for (let at = row.from; at < row.to; at++) out[at] = emptied(out[at] as SourceLine)
    out[row.from] = asRow(lines[row.from] as SourceLine, cells, false)
  }
}

/** Lines of the heads, top down: from "STT …", else from below the unit's line. */
function headAbove(lines: readonly SourceLine[], from: number): number[] {
  for (let at = from - 1; at >= 0 && at >= from - MOST_HEAD_LINES; at--) {
    const text = textOf(lines[at])
    if (text === '') return []
    if (UNIT_LINE.test(text)) return range(at + 1, from)
    if (HEAD_START.test(text)) return range(at, from)
  }
  return []
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** Each head begins with a capital or "%": "STT", "Khoản thu", "Ước 10 tháng", "So dự toán (%)". */
function headChunks(text: string): string[] {
  return text === '' ? [] : text.split(/\s+(?=\p{Lu}|%)/u)
}

function asRow(line: SourceLine, cells: readonly string[], headerRow: boolean): SourceLine {
  return { ...line, text: cells.join(' | '), cells, headerRow, emphasis: [], marks: [], hardBreak: false }
}

function emptied(line: SourceLine): SourceLine {
  return { ...line, text: '', emphasis: [], marks: [], hardBreak: false }
}
