import { addTo } from '../../search/group-by.ts'
import type { PictureBox } from './cell-strip.ts'
import type { Picture } from './picture.ts'
import type { RecognisedWord } from './recogniser.ts'
import { INK } from './skew.ts'

const LINE_WIDTH = 2_400
const MARGIN = 30

interface PlacedInk {
  readonly cell: PictureBox
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Sets the ink of cells side by side on lines, each column on lines of its own, the heads of the figures level: a
 * recogniser reads a lone figure worse than a row of them.
 *
 * @returns the lines, and a function that gives the words for each cell that was read as one
 */
export function figureLines(picture: Picture, cells: readonly PictureBox[]) {
  const byColumn = [...cells].sort((a, b) => Math.round((a.left - b.left) / 12) || a.top - b.top)
  const inks = byColumn.flatMap((cell) => {
    const ink = inkBox(picture, cell)
    return ink === null ? [] : [{ cell, ink }]
  })
  const tallest = Math.max(20, ...inks.map(({ ink }) => ink.bottom - ink.top))
  const placed: PlacedInk[] = []
  let x = MARGIN
  let top = MARGIN
  let column = inks[0]?.cell.left ?? 0
  for (const { cell, ink } of inks) {
    const width = ink.right - ink.left
    if ((x + width + MARGIN > LINE_WIDTH || Math.abs(cell.left - column) > 12) && x > MARGIN) {
      x = MARGIN
      top += tallest + MARGIN
    }
    column = cell.left
    placed.push({ cell, left: x, right: x + width, top, bottom: top + ink.bottom - ink.top })
    x += width + Math.round(tallest * 1.4)
  }
  const width = Math.max(LINE_WIDTH, ...placed.map(({ right }) => right + MARGIN))
  const height = top + tallest + MARGIN
  const grey = new Uint8Array(width * height).fill(255)
  for (const [index, one] of placed.entries()) {
    const ink = inks[index]?.ink
    if (ink === undefined) continue
    for (let y = 0; y < one.bottom - one.top; y++) {
      const from = (ink.top + y) * picture.width + ink.left
      grey.set(picture.grey.subarray(from, from + one.right - one.left), (one.top + y) * width + one.left)
    }
  }
  return {
    lines: { width, height, grey },
    wordsOf(words: readonly RecognisedWord[]): ReadonlyMap<PictureBox, readonly RecognisedWord[]> {
      const found = new Map<PictureBox, RecognisedWord[]>()
      for (const word of words) {
        const x = (word.left + word.right) / 2
        const y = (word.top + word.bottom) / 2
        const own = placed.find(
          (one) => x >= one.left && x <= one.right && y >= one.top - 15 && y <= one.bottom + 15,
        )
        if (own !== undefined) addTo(found, own.cell, word)
      }
      return found
    },
  }
}

/** Where the ink of a cell lies, with a little paper around it; null for an empty cell. */
function inkBox({ width, height, grey }: Picture, cell: PictureBox): PictureBox | null {
  const inset = 5
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1]
  for (let y = Math.ceil(cell.top) + inset; y < cell.bottom - inset; y++)
    for (let x = Math.ceil(cell.left) + inset; x < cell.right - inset; x++) {
      if ((grey[y * width + x] ?? 255) >= INK) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  if (right < 0 || right - left < 3 || bottom - top < 8) return null
  const paper = 3
  return {
    left: Math.max(0, left - paper),
    right: Math.min(width, right + paper + 1),
    top: Math.max(0, top - paper),
    bottom: Math.min(height, bottom + paper + 1),
  }
}
