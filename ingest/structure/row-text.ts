import { ORDINAL_HEAD } from '../../search/lexicon/table-heads.ts'
import type { TableCell } from '../../search/passage.ts'

/** The words of a row, where its cells stand in them, and where offsets of the cells as read have moved. */
export interface RowText {
  readonly text: string
  readonly cells: readonly TableCell[]
  readonly moved: (offset: number) => number
}

/** Length of " | ", which parts the cells in the text of a row as read. */
const CELL_GAP = 3

/**
 * Writes a row as words that stand alone: the rows it stands under, then each cell behind its heads, then the
 * table's unit: "Khu vực miền núi; Huyện: Hòa Phú; Thu ngân sách – Dự toán: 12; Đơn vị tính: tỷ đồng". Empty cells
 * are left out of the words and kept among the cells. Words that reach over the column of numbers and the next
 * ("Cộng") stand under no head.
 *
 * @param heads the joined heads of each column
 */
export function rowText(
  cells: readonly string[],
  heads: readonly string[],
  groups: readonly string[],
  unit: string | null,
): RowText {
  let text = groups.join('; ')
  let from = 0
  const moves: { readonly from: number; readonly to: number; readonly start: number }[] = []
  const words = /\p{L}{2}/u.test(cells[0] ?? '') && (cells[1] ?? '') === ''
  const out = cells.map((cell, column): TableCell => {
    const over = column === 0 && words && ORDINAL_HEAD.test(heads[0]?.trim() ?? '')
    const head = over ? '' : (heads[column]?.trim() ?? '')
    let at: number | null = null
    if (cell !== '') {
      text += `${text === '' ? '' : '; '}${head === '' ? '' : `${head}: `}`
      at = text.length
      moves.push({ from, to: from + cell.length, start: at })
      text += cell
    }
    from += cell.length + CELL_GAP
    return { head, text: cell, at }
  })
  if (unit !== null && !heads.some((head) => /^(?:đvt|đơn vị(?: tính)?)$/iu.test(head)))
    text += `; Đơn vị tính: ${unit}`
  return {
    text,
    cells: out,
    moved: (offset) => {
      const move = moves.findLast((one) => one.from <= offset) ?? moves[0]
      return move
        ? Math.min(move.start + Math.max(0, offset - move.from), move.start + move.to - move.from)
        : 0
    },
  }
}
