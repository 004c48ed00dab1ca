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
    const gap = /\p{L}/u.test(piece.text) ? gapAround(piece, byLine.get(line) ?? []) : null
    if (gap !== null) found += isInWord(piece, gap) ? FEW : 1
    if (found >= FEW) return true
    addTo(byLine, line, piece)
  }
  return false
}

/** Pieces of a line that are looked at for each of its letters. */
const MOST_BEFORE = 200

/** The pieces on both sides of the gap that a piece fills, null where it fills none. */
function gapAround(piece: ShownText, line: readonly ShownText[]): readonly [ShownText, ShownText] | null {
  const last = line.at(-1)
  if (last === undefined || (piece.fontId === last.fontId && piece.operation === last.operation)) return null
  const before = line.slice(-MOST_BEFORE)
  const lender = before.findLast((one) => one.fontId !== piece.fontId)
  if (lender === undefined) return null
  const own = before.filter((one) => one.operation === lender.operation)
  const reach = REACH * piece.size
  for (const [at, one] of own.entries()) {
    const next = own[at + 1]
    if (next === undefined || piece.x < one.x + one.width - reach) continue
    if (piece.x + piece.width <= next.x + reach) return [one, next]
  }
  return null
}

/** Letters with Vietnamese marks beside others: no sign put over a form stands so, and one such gap tells. */
function isInWord({ text }: ShownText, [before, next]: readonly [ShownText, ShownText]): boolean {
  if (!/^\p{L}{1,3}$/u.test(text) || /^[a-z]+$/iu.test(text)) return false
  return /\p{L}$/u.test(before.text) || /^\p{L}/u.test(next.text)
}

/** The same pieces in the order of their places: line by line, from the left. */
export function inPlace(shown: readonly ShownText[]): ShownText[] {
  return shown
    .map((piece) => ({ piece, line: Math.round(piece.y / LEVEL) }))
    .sort((a, b) => a.line - b.line || a.piece.x - b.piece.x)
    .map(({ piece }) => piece)
}
