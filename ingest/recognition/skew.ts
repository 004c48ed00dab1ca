import type { Picture } from './picture.ts'

/** A pixel darker than this is ink. */
export const INK = 150
const MOST_DEGREES = 4
const SHRINK = 4

/**
 * Turns a page straight that lay askew in the scanner: of all angles that one is right at which the lines of text
 * stand apart most clearly.
 *
 * @returns the picture itself when it is straight within a tenth of a degree
 */
export function straightened(picture: Picture): Picture {
  const angle = skewOf(picture)
  return Math.abs(angle) < 0.1 ? picture : turned(picture, angle)
}

/** Degrees by which the lines of text fall to the right. */
export function skewOf(picture: Picture): number {
  const ink = inkPoints(picture)
  if (ink.length < 200) return 0
  let best = 0
  let most = -1
  const look = (angle: number) => {
    const clear = clearness(ink, angle, picture)
    if (clear > most) {
      most = clear
      best = angle
    }
  }
  for (let angle = -MOST_DEGREES; angle <= MOST_DEGREES; angle += 0.5) look(angle)
  const near = best
  for (let angle = near - 0.4; angle <= near + 0.4; angle += 0.1) look(angle)
  return Math.round(best * 10) / 10
}

/** x and y of dark pixels in turn, of every fourth row and column. */
function inkPoints({ width, height, grey }: Picture): Int32Array {
  const points: number[] = []
  const edge = Math.round(Math.min(width, height) * 0.04)
  for (let y = edge; y < height - edge; y += SHRINK)
    for (let x = edge; x < width - edge; x += SHRINK)
      if ((grey[y * width + x] ?? 255) < INK) points.push(x, y)
  return Int32Array.from(points)
}

/** Sum of squares over the rows: large where rows are full or empty. */
function clearness(ink: Int32Array, degrees: number, { width, height }: Picture): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const offset = Math.ceil(width * Math.abs(slope))
  const rows = new Float64Array(Math.ceil((height + 2 * offset) / SHRINK) + 1)
  for (let at = 0; at < ink.length; at += 2) {
    const row = Math.floor(((ink[at + 1] ?? 0) - (ink[at] ?? 0) * slope + offset) / SHRINK)
    rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return sum
}

function turned({ width, height, grey }: Picture, degrees: number): Picture {
  const result = new Uint8Array(grey.length).fill(255)
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const [cx, cy] = [width / 2, height / 2]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const fromX = cos * (x - cx) - sin * (y - cy) + cx
      const fromY = sin * (x - cx) + cos * (y - cy) + cy
      const left = Math.floor(fromX)
      const top = Math.floor(fromY)
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const at = top * width + left
      const dx = fromX - left
      const dy = fromY - top
      const above = (grey[at] ?? 0) * (1 - dx) + (grey[at + 1] ?? 0) * dx
      const below = (grey[at + width] ?? 0) * (1 - dx) + (grey[at + width + 1] ?? 0) * dx
      result[y * width + x] = above * (1 - dy) + below * dy
    }
  return { width, height, grey: result }
}
