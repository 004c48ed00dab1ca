import type { Block } from './block.ts'
import { endsClosed } from './letters.ts'
import { printedLabel } from './numbering.ts'
import { isAttachedRemark } from './report-signs.ts'
import { namesTable, unitIn } from './table-surroundings.ts'

/** Blocks between the name of a table and its rows: the unit, a remark. */
const BETWEEN = 3
const LONGEST_NAME = 300
/** Styles that number the sections of a text. */
const IN_TEXT = new Set(['capital', 'roman', 'number', 'decimal', 'letter'])

/**
 * Whether a block that is printed like a heading is the name of the table below it. The name of a table heads no
 * section where the text has sections of its own: what stands below the table belongs to them again. So it is inside a
 * numbered section ("2. Các ngành" … "BIỂU TỔNG HỢP …" / table / "3. Văn hóa"), and "Bảng 1. …" anywhere. A numbered
 * form ("Biểu số 02") is one only where the numbers of the text go on behind it; in an annex it is a part.
 *
 * @param numbered a heading with a number stands above
 */
export function isTableCaption(blocks: readonly Block[], at: number, numbered: boolean): boolean {
  const block = blocks[at]
  if (block === undefined || block.heading !== null || block.text.length > LONGEST_NAME) return false
  const label = printedLabel(block.text)
  if (label !== null && label.style !== 'form') return false
  if (!isAboveTable(blocks, at)) return false
  if (label !== null) return numbered && goesOnBehind(blocks, at)
  return numbered || namesTable(block.text)
}

/** The title of a form or part whose number stands alone on the line above: "Biểu mẫu 1" / "Trồng rừng" / table. */
export function titlesForm(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined || block.cells || block.note || block.rule || block.bullet !== null) return false
  if (block.text.length > LONGEST_NAME || endsClosed(block.text) || printedLabel(block.text) !== null)
    return false
  return unitIn(block.text) === null && !isAttachedRemark(block.text) && isAboveTable(blocks, at)
}

function isAboveTable(blocks: readonly Block[], at: number): boolean {
  for (let below = at + 1, seen = 0; below < blocks.length && seen <= BETWEEN; below++) {
    const block = blocks[below]
    if (block === undefined) return false
    if (block.cells) return true
    if (block.rule || block.note) continue
    seen++
    const remark = /^\(.*\)$/u.test(block.text) || isAttachedRemark(block.text)
    if (unitIn(block.text) === null && !remark) return false
  }
  return false
}

function goesOnBehind(blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1)) {
    if (block.cells || block.bullet !== null) continue
    const label = printedLabel(block.text)
    if (label !== null && IN_TEXT.has(label.style)) return label.value > 1
  }
  return false
}
