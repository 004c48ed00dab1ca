import type { Picture } from './picture.ts'
import { INK } from './skew.ts'

/** At 300 dots an inch: dots of letters are larger (some 25 pixels), or stand next to their letter. */
const LARGEST = 60
const WIDEST = 10
/** Nothing larger stands so near to a speck, in pixels: beside it, where a stop follows its word, … */
const BESIDE = 20
/** … above or below, where a mark belongs to its letter. */
const ABOVE = 9
/** Pixels of other specks. */
const FEW = 15

/**
 * Whitens the specks of a worn scan: small spots of ink by themselves. What stands near a letter is a dot, a mark or a
 * comma and stays.
 */
export function withoutSpecks(picture: Picture): Picture {
  const { width, height } = picture
  const grey = picture.grey.slice()
  const seen = new Uint8Array(grey.length)
  const spot = new Int32Array(LARGEST + 1)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      if (seen[at] === 1 || (picture.grey[at] ?? 255) >= INK) continue
      const size = spotFrom(picture, at, seen, spot)
      if (size === 0) continue
      const box = boxOf(spot, size, width)
      if (box.right - box.left >= WIDEST || box.bottom - box.top >= WIDEST) continue
      if (!standsApart(picture, box)) continue
      for (let row = box.top - 2; row <= box.bottom + 2; row++)
        for (let column = box.left - 2; column <= box.right + 2; column++)
          if (row >= 0 && row < height && column >= 0 && column < width) grey[row * width + column] = 255
    }
  return { width, height, grey }
}

/** Pixels of the spot of ink at `from`, put into `spot`; 0 for one that is larger than specks are. */
function spotFrom(
  { width, height, grey }: Picture,
  from: number,
  seen: Uint8Array,
  spot: Int32Array,
): number {
  let size = 1
  spot[0] = from
  seen[from] = 1
  for (let next = 0; next < size; next++) {
    const at = spot[next] ?? 0
    const x = at % width
    const y = (at - x) / width
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const beside = row * width + column
        if (seen[beside] === 1 || (grey[beside] ?? 255) >= INK) continue
        seen[beside] = 1
        if (size > LARGEST) return 0
        spot[size++] = beside
      }
  }
  return size > LARGEST ? 0 : size
}

function boxOf(spot: Int32Array, size: number, width: number) {
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0]
  for (let index = 0; index < size; index++) {
    const at = spot[index] ?? 0
    const x = at % width
    const y = (at - x) / width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, right, top, bottom, size }
}

function standsApart({ width, height, grey }: Picture, box: ReturnType<typeof boxOf>): boolean {
  let around = -box.size
  for (let y = Math.max(0, box.top - ABOVE); y <= Math.min(height - 1, box.bottom + ABOVE); y++)
    for (let x = Math.max(0, box.left - BESIDE); x <= Math.min(width - 1, box.right + BESIDE); x++)
      if ((grey[y * width + x] ?? 255) < INK && ++around > FEW) return false
  return true
}
