import type { Picture } from './picture.ts'
import type { PictureRule } from './picture-rules.ts'
import type { RecognisedWord } from './recogniser.ts'
import { INK } from './skew.ts'

/** A box in a picture, in pixels. */
export interface PictureBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lines nearer than this share of the page's width are one. */
const NEAR = 0.004
const MOST_CELLS = 1_500
const BORDER = 24
/** Dark pixels of the thinnest figure; specks have fewer. */
const LEAST_INK = 90

/** The cells of the tables that are drawn on a page: boxes that level and upright lines close on all sides. */
export function drawnCells(rules: readonly PictureRule[], width: number): PictureBox[] {
  const near = width * NEAR
  const levels = rules.filter((rule) => rule.y1 === rule.y2)
  const uprights = rules.filter((rule) => rule.x1 === rule.x2)
  const cells: PictureBox[] = []
  for (const left of uprights)
    for (const top of levels) {
      if (top.x1 > left.x1 + near || top.x2 < left.x1 + 2 * near) continue
      if (left.y1 > top.y1 + near || left.y2 < top.y1 + 2 * near) continue
      const right = nearest(
        uprights,
        (one) => one.x1 > left.x1 + 3 * near && spans(one.y1, one.y2, top.y1 + 2 * near),
        'x1',
      )
      const bottom = nearest(
        levels,
        (one) => one.y1 > top.y1 + 3 * near && spans(one.x1, one.x2, left.x1 + 2 * near),
        'y1',
      )
      if (
        right === undefined ||
        bottom === undefined ||
        top.x2 < right.x1 - near ||
        left.y2 < bottom.y1 - near
      )
        continue
      const box = { left: left.x1, right: right.x1, top: top.y1, bottom: bottom.y1 }
      const known = cells.some(
        (cell) => Math.abs(cell.left - box.left) < near && Math.abs(cell.top - box.top) < near,
      )
      if (!known) cells.push(box)
      if (cells.length > MOST_CELLS) return []
    }
  return cells.length < 2 ? [] : cells
}

function spans(from: number, to: number, at: number): boolean {
  return from <= at && to >= at
}

function nearest(
  rules: readonly PictureRule[],
  fits: (rule: PictureRule) => boolean,
  side: 'x1' | 'y1',
): PictureRule | undefined {
  let best: PictureRule | undefined
  for (const rule of rules) if (fits(rule) && (best === undefined || rule[side] < best[side])) best = rule
  return best
}

/** Where a cell's picture lies in the strip. */
interface Placed {
  readonly cell: PictureBox
  readonly top: number
}

/**
 * Puts the pictures of all cells below each other, so that a recogniser reads each by itself, as lines of one block:
 * a lone figure between lines is easily taken for a speck.
 *
 * @returns the strip, the page without the cells, and a function that puts the words of the strip where they stand on
 *   the page; a cell with ink of which nothing was read gives a word without letters
 */
export function cellStrip(picture: Picture, cells: readonly PictureBox[]) {
  const inner = cells.map(innerBox).filter((cell) => hasInk(picture, cell))
  const width = Math.max(200, ...inner.map((cell) => cell.right - cell.left + 2 * BORDER))
  const placed: Placed[] = []
  let height = BORDER
  for (const cell of inner) {
    placed.push({ cell, top: height })
    height += cell.bottom - cell.top + BORDER
  }
  const strip = new Uint8Array(width * height).fill(255)
  const rest = picture.grey.slice()
  for (const { cell, top } of placed)
    for (let y = cell.top; y < cell.bottom; y++) {
      const row = picture.grey.subarray(y * picture.width + cell.left, y * picture.width + cell.right)
      strip.set(row, (top + y - cell.top) * width + BORDER)
      rest.fill(255, y * picture.width + cell.left, y * picture.width + cell.right)
    }
  return {
    strip: { width, height, grey: strip },
    rest: { ...picture, grey: rest },
    onPage(words: readonly RecognisedWord[]): RecognisedWord[] {
      const heard = new Set<Placed>()
      const found = words.flatMap((word): RecognisedWord[] => {
        const middle = (word.top + word.bottom) / 2
        const own = placed.findLast(({ top }) => top - BORDER / 2 <= middle)
        if (own === undefined) return []
        heard.add(own)
        const across = own.cell.left - BORDER
        const down = own.cell.top - own.top
        return [
          {
            ...word,
            left: word.left + across,
            right: word.right + across,
            top: word.top + down,
            bottom: word.bottom + down,
            baseline: word.baseline + down,
            cell: true,
          },
        ]
      })
      return [...found, ...placed.filter((one) => !heard.has(one)).map(({ cell }) => unreadWord(cell))]
    },
  }
}

function unreadWord(cell: PictureBox): RecognisedWord {
  const baseline = (cell.top + cell.bottom) / 2 + 15
  const middle = (cell.left + cell.right) / 2
  const box = { left: middle - 15, right: middle + 15, top: baseline - 35, bottom: baseline }
  return { text: '', ...box, baseline, height: 40, confidence: 0, cell: true }
}

/** Without the edges, where rests of lines stand. */
function innerBox(cell: PictureBox): PictureBox {
  const inset = 4
  return {
    left: Math.ceil(cell.left) + inset,
    right: Math.floor(cell.right) - inset,
    top: Math.ceil(cell.top) + inset,
    bottom: Math.floor(cell.bottom) - inset,
  }
}

function hasInk({ width, grey }: Picture, cell: PictureBox): boolean {
  let dark = 0
  for (let y = cell.top; y < cell.bottom; y++)
    for (let x = cell.left; x < cell.right; x++) if ((grey[y * width + x] ?? 255) < INK) dark++
  return dark > LEAST_INK
}
