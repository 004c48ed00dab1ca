import { SMALLEST_LETTERS } from '../colour.ts'
import { lettersOf } from '../unseen-text.ts'
import type { LetterPaint } from './letter-paint.ts'
import type { Matrix } from './page-content.ts'
import type { ShownText } from './shown-text.ts'

interface PartedPieces {
  readonly seen: readonly ShownText[]
  /** Letters and figures that nobody sees. */
  readonly unseen: number
  /** The page is a picture, and letters that a recogniser has read lie unseen over it: these count as seen. */
  readonly isScanned: boolean
}

/** Share of a page that pictures cover from which on its unseen letters are those of the pictures. */
const COVERED = 0.4

/**
 * Parts what a page shows from what it only holds: letters in the colour of what they stand on, of hardly any size,
 * off the page, clipped away, transparent, or of the render mode that draws nothing.
 */
export function partUnseen(
  pieces: readonly ShownText[],
  paint: LetterPaint,
  page: { readonly width: number; readonly height: number },
): PartedPieces {
  const isPicture = paint.pictureArea >= COVERED * page.width * page.height
  const seen: ShownText[] = []
  let unseen = 0
  let isScanned = false
  for (const piece of pieces) {
    const letters = isLevel(piece.matrix) ? lettersOf(piece.text) : 0
    const how = letters === 0 ? 'seen' : isPlacedAway(piece, page) ? 'unseen' : look(piece, paint)
    if (how === 'unseen' || (how === 'invisible' && !isPicture)) unseen += letters
    else seen.push(piece)
    if (how === 'invisible' && isPicture) isScanned = true
  }
  return { seen, unseen, isScanned }
}

/** Watermarks and stamps run aslant; the text of a report never does. */
export function isLevel([a, b]: Matrix): boolean {
  return a > 0 && Math.abs(b) <= 0.1 * a
}

function isPlacedAway(piece: ShownText, page: { readonly width: number; readonly height: number }): boolean {
  const { x, y, width, size, sizeAcross } = piece
  if (Math.min(size, sizeAcross) < SMALLEST_LETTERS) return true
  return x + width < 0 || x > page.width || y < 0 || y - size > page.height
}

/** Seen where its middle, beginning or end stands out. */
function look(
  { operation, x, y, width, size }: ShownText,
  paint: LetterPaint,
): ReturnType<LetterPaint['of']> {
  for (const share of [0.5, 0.05, 0.95]) {
    const how = paint.of(operation, x + share * width, y - 0.3 * size)
    if (how !== 'unseen') return how
  }
  return 'unseen'
}
