import type { Block } from './block.ts'
import { endsClosed, endsInColon } from './letters.ts'
import { printedLabel } from './numbering.ts'

/** What stands above a table and speaks of all of it. */
export interface TableSurroundings {
  /** Index of the block that names or introduces the table. */
  readonly caption: number | null
  /** "tỷ đồng" of "Đơn vị tính: tỷ đồng". */
  readonly unit: string | null
}

const UNIT = /(?:^|[\s(;,.])(?:đơn vị(?:\s+tính)?|đvt|đv tính)\s*[:：]\s*([^);|]{1,60}?)\s*\)?\s*\.?$/iu
const NAMED = /^(?:bảng|biểu|phụ biểu)(?:\s+(?:số|mẫu))?\s*(?:[\dIVX]|[:.])/iu
const LONGEST_CAPTION = 300
/** Blocks above the table among which its name and unit are looked for. */
const REACH = 3

/** The unit that a line of text gives for a whole table: "Đơn vị tính: triệu đồng", "(ĐVT: người)"; else null. */
export function unitIn(text: string): string | null {
  return text.length <= LONGEST_CAPTION ? (UNIT.exec(text)?.[1]?.trim() ?? null) : null
}

/** "Bảng 1. Kết quả …", "Biểu số 02: …": the name of a table. */
export function namesTable(text: string): boolean {
  return NAMED.test(text) && text.length <= LONGEST_CAPTION
}

/**
 * Looks above the table that begins at `at` for the line that names it ("Bảng 1. …", a short line without a number
 * that is no sentence), or introduces it ("… như sau:"), and for its unit. A heading with a number is neither: it
 * heads the section.
 */
export function surroundingsOf(blocks: readonly Block[], at: number): TableSurroundings {
  let unit: string | null = null
  for (let above = at - 1, seen = 0; above >= 0 && seen < REACH; above--) {
    const block = blocks[above]
    if (block === undefined || block.cells || block.note) break
    if (block.rule) continue
    seen++
    const own = unitIn(block.text)
    unit ??= own
    const unitAlone = own !== null && /^\(?(?:đơn vị|đvt|đv)/iu.test(block.text)
    const remark = /^\(.*\)$/u.test(block.text)
    if (unitAlone || (remark && !endsInColon(block.text))) continue
    const named =
      namesTable(block.text) ||
      endsInColon(block.text) ||
      (block.text.length <= LONGEST_CAPTION &&
        !endsClosed(block.text) &&
        printedLabel(block.text) === null &&
        block.bullet === null)
    return { caption: named ? above : null, unit }
  }
  return { caption: null, unit }
}
