import type { Block } from './block.ts'
import { rowText } from './row-text.ts'
import { groupRows } from './table-groups.ts'
import { isFigure, readHeads } from './table-heads.ts'
import { surroundingsOf, unitIn } from './table-surroundings.ts'

const LONGEST_GROUP = 160

/**
 * Makes each row of a table say what its figures are: the words of all column heads above each cell, of the rows it
 * stands under, and the unit of the table; the line that names or introduces the table becomes the row's lead. Head
 * rows and rows of a table without heads keep their text.
 *
 *     "Huyện: Hòa Phú; Thu ngân sách – Dự toán: 12; Đơn vị tính: tỷ đồng"
 */
export function labelTableRows(blocks: readonly Block[]): Block[] {
  const out = [...blocks]
  for (let at = 0; at < blocks.length; at++) {
    if (!blocks[at]?.cells) continue
    const rows = rowsFrom(blocks, at)
    for (const [index, block] of labelled(blocks, rows)) out[index] = block
    at = rows.at(-1) ?? at
  }
  return out
}

/** Indexes of the rows of one table; rules and notes between its rows do not end it. */
function rowsFrom(blocks: readonly Block[], from: number): number[] {
  const rows: number[] = []
  let width = 0
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.cells) {
      // A head row after data begins another table, unless it is the same head on the next page.
      if (block.headerRow && rows.length > 0 && beginsTable(blocks, rows, block)) break
      if (rows.length > 0 && block.cells.length !== width) break
      width = block.cells.length
      rows.push(at)
    } else if (!block?.rule && !block?.note) break
  }
  return rows
}

function beginsTable(blocks: readonly Block[], rows: readonly number[], head: Block): boolean {
  if (blocks[rows.at(-1) ?? -1]?.headerRow) return false
  return !rows.some((at) => blocks[at]?.headerRow && blocks[at]?.text === head.text)
}

function labelled(blocks: readonly Block[], rows: readonly number[]): [number, Block][] {
  const read = rows.map((at) => ({
    cells: blocks[at]?.cells ?? [],
    head: blocks[at]?.headerRow ?? false,
  }))
  const heads = readHeads(read)
  const around = surroundingsOf(blocks, rows[0] ?? 0)
  const lead = around.caption
  const unit = around.unit ?? heads.above.map(unitIn).find((one) => one !== null) ?? null
  const title = heads.above.find((text) => unitIn(text) === null)
  const repeated = new Set(read.slice(0, heads.rows).map((row) => row.cells.join('|')))
  const groups = groupRows(read.slice(heads.rows).map((row) => row.cells))
  const context = { caption: title ?? lead?.text ?? null, unit }
  return rows.map((at, index): [number, Block] => {
    const block = blocks[at] as Block
    const cells = read[index]?.cells ?? []
    const common = lead ? { ...block, lead } : block
    if (index < heads.rows || repeated.has(cells.join('|'))) {
      const table = { header: true, cells: plainCells(cells), groups: [], ...context }
      return [at, { ...common, headerRow: true, table }]
    }
    const group = groups[index - heads.rows]
    const above = group?.above ?? []
    const shown = above.filter((one, depth) => one.bare || (group?.dependent && depth === above.length - 1))
    const counted = cells.slice(1).some((cell) => /\d/.test(cell) && isFigure(cell))
    const row = rowText(
      cells,
      heads.words,
      shown.map((one) => one.text.slice(0, LONGEST_GROUP)),
      counted ? unit : null,
    )
    const table = { header: false, cells: row.cells, groups: above.map((one) => one.text), ...context }
    if (heads.rows === 0)
      return [at, { ...common, headerRow: false, table: { ...table, cells: plainCells(cells) } }]
    return [
      at,
      {
        ...common,
        headerRow: false,
        text: row.text,
        table,
        marks: block.marks.map((mark) => ({ ...mark, offset: row.moved(mark.offset) })),
        repairs: block.repairs.map((one) => ({
          ...one,
          start: row.moved(one.start),
          end: row.moved(one.end),
        })),
      },
    ]
  })
}

/** Cells of a row whose text is as read, parted by " | ". */
function plainCells(cells: readonly string[]) {
  let from = 0
  return cells.map((text) => {
    const at = text === '' ? null : from
    from += text.length + 3
    return { head: '', text, at }
  })
}
