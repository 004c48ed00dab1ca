import type { Lead } from '../../search/passage.ts'
import type { Block } from './block.ts'
import { linesOf } from './block-lines.ts'
import { endsClosed, endsInColon, isCapitals } from './letters.ts'
import { printedLabel } from './numbering.ts'
import { isAppendixLabel, isHeadMark, isKindAlone } from './report-signs.ts'

/** What stands above a table and speaks of all of it. */
export interface TableSurroundings {
  /** What names or introduces the table: one block, or the lines of a title. */
  readonly caption: Lead | null
  /** "tỷ đồng" of "Đơn vị tính: tỷ đồng". */
  readonly unit: string | null
}

const UNIT = /(?:^|[\s(;,.])(?:đơn vị(?:\s+tính)?|đvt|đv tính)\s*[:：]\s*([^);|]{1,60}?)\s*\)?\s*\.?$/iu
const NAMED = /^(?:bảng|biểu|phụ biểu)(?:\s+(?:số|mẫu))?\s*(?:[\dIVX]|[:.])/iu
const LONGEST_CAPTION = 300
/** Blocks above the table among which its name and unit are looked for. */
const REACH = 3
/** Lines that the title of a table may have above its last. */
const MORE_LINES = 4

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
    return { caption: named ? wholeTitle(blocks, above) : null, unit }
  }
  return { caption: null, unit }
}

/**
 * The lines of a title above a table as one: "CÁC CHỈ TIÊU CHỦ YẾU" / "GIAI ĐOẠN …" / "2026 - 2030"; above a title in
 * small letters the kind of paper that it goes on from.
 */
function wholeTitle(blocks: readonly Block[], last: number): Lead {
  let from = last
  while (from > 0 && last - from < MORE_LINES && goesOnFrom(blocks[from - 1], blocks[from])) from--
  const title = blocks.slice(from, last + 1)
  const { lines } = linesOf(blocks[last] as Block, 0, blocks[last]?.text.length ?? 0)
  return { lines: [title[0]?.lines[0] ?? lines[0], lines[1]], text: title.map(({ text }) => text).join(' ') }
}

function goesOnFrom(above: Block | undefined, below: Block | undefined): boolean {
  if (above === undefined || below === undefined || above.cells || above.rule || above.note) return false
  if (endsClosed(above.text) || endsClosed(below.text) || namesTable(below.text)) return false
  if (isAppendixLabel(above) || isHeadMark(above) || printedLabel(above.text) !== null) return false
  if (above.text.length + below.text.length > 2 * LONGEST_CAPTION) return false
  const inCapitals = isCapitals(below.text) || !/\p{L}/u.test(below.text)
  return isCapitals(above.text) && (inCapitals || isKindAlone(above.text))
}
