import type { Picture } from './picture.ts'

/** From this level on, of 255, it is paper on an evenly lit page. */
const PAPER = 200
/** Ink darker than this on the whole is black enough. */
const BLACK = 70

/**
 * Makes pale ink black and grainy paper white on an evenly lit page; a page of clear print stays as it is.
 *
 * @param picture paper at 250
 */
export function withFullContrast(picture: Picture): Picture {
  const ink = inkLevel(picture)
  if (ink < BLACK) return picture
  const levels = Uint8Array.from({ length: 256 }, (_, level) =>
    Math.max(0, Math.min(255, Math.round(((level - ink) * 255) / (PAPER - ink)))),
  )
  return { ...picture, grey: picture.grey.map((level) => levels[level] ?? 255) }
}

/** The middle level of what is darker than the border that best parts dark from light (Otsu). */
function inkLevel({ grey }: Picture): number {
  const counts = new Float64Array(256)
  for (const level of grey) counts[level] = (counts[level] ?? 0) + 1
  const border = darkBorder(counts, grey.length)
  let dark = 0
  for (let level = 0; level <= border; level++) dark += counts[level] ?? 0
  let level = 0
  for (let seen = counts[0] ?? 0; level < border && seen < dark / 2; seen += counts[level] ?? 0) level++
  return level
}

function darkBorder(counts: Float64Array, total: number): number {
  let sum = 0
  for (let level = 0; level < 256; level++) sum += level * (counts[level] ?? 0)
  let [best, most, below, sumBelow] = [0, -1, 0, 0]
  for (let level = 0; level < 255; level++) {
    below += counts[level] ?? 0
    sumBelow += level * (counts[level] ?? 0)
    if (below === 0 || below === total) continue
    const apart = sumBelow / below - (sum - sumBelow) / (total - below)
    const parted = below * (total - below) * apart * apart
    if (parted > most) {
      most = parted
      best = level
    }
  }
  return best
}
