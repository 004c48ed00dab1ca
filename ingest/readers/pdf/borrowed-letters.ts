import { addTo } from '../../../search/group-by.ts'
import type { ShownText } from './shown-text.ts'

/** Fewer letters than this in gaps of another font are signs put over a form. */
const FEW = 3
/** Baselines this near, in points, are one. */
const LEVEL = 0.1
/** A letter may reach over the edges of its gap by this share of its size. */
const REACH = 0.12

/**
 * Whether a page has letters that its font lacks: the program that made it leaves gaps for them ("Ng ời l p biểu") and
 * draws them afterwards, in another font, each into its gap.
 *
 * @param shown in the order in which it is drawn
 */
export function hasBorrowedLetters(shown: readonly ShownText[]): boolean {
  const byLine = new Map<number, ShownText[]>()
  let found = 0
  for (const piece of shown) {
    const line = Math.round(piece.y / LEVEL)
    if (/\p{L}/u.test(piece.text) && standsInGap(piece, byLine.get(line) ?? [])) found++
    if (found >= FEW) return true
    addTo(byLine, line, piece)
  }
  return false
}

/** Pieces of a line that are looked at for each of its letters. */
const MOST_BEFORE = 200

function standsInGap(piece: ShownText, line: readonly ShownText[]): boolean {
  const last = line.at(-1)
  if (last === undefined || (piece.fontId === last.fontId && piece.operation === last.operation)) return false
  const before = line.slice(-MOST_BEFORE)
  const lender = before.findLast((one) => one.fontId !== piece.fontId)
  if (lender === undefined) return false
  const own = before.filter((one) => one.operation === lender.operation)
  const reach = REACH * piece.size
  return own.some((one, at) => {
    const next = own[at + 1]
    return (
      next !== undefined && piece.x >= one.x + one.width - reach && piece.x + piece.width <= next.x + reach
    )
  })
}

/** The same pieces in the order of their places: line by line, from the left. */
export function inPlace(shown: readonly ShownText[]): ShownText[] {
  return shown
    .map((piece) => ({ piece, line: Math.round(piece.y / LEVEL) }))
    .sort((a, b) => a.line - b.line || a.piece.x - b.piece.x)
    .map(({ piece }) => piece)
}
