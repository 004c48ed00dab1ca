/** A page as grey levels, row by row: 0 is black, 255 white. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Coloured ink stands out from grey by this much, of 255. */
const COLOURED = 48

/**
 * Grey levels of a page's pixels. Red ink becomes white: stamps are red, lie over words, and are no text.
 *
 * @param rgba four bytes a pixel
 */
export function greyPicture(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Picture {
  const grey = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    const red = rgba[from] ?? 0
    const green = rgba[from + 1] ?? 0
    const blue = rgba[from + 2] ?? 0
    const stamp = red - green > COLOURED && red - blue > COLOURED
    grey[at] = stamp ? 255 : (red * 77 + green * 151 + blue * 28) >> 8
  }
  return { width, height, grey }
}

/** Side of the squares whose lightest common level is taken for the paper there. */
const SQUARE = 48

/** Evens out shadows and grey paper: each pixel is compared with the paper around it. */
export function withEvenLight(picture: Picture): Picture {
  const { width, height, grey } = picture
  const across = Math.ceil(width / SQUARE)
  const down = Math.ceil(height / SQUARE)
  const paper = new Float32Array(across * down)
  const counts = new Uint32Array(256)
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      counts.fill(0)
      let total = 0
      for (let y = row * SQUARE; y < Math.min(height, (row + 1) * SQUARE); y += 2)
        for (let x = column * SQUARE; x < Math.min(width, (column + 1) * SQUARE); x += 2) {
          const level = grey[y * width + x] ?? 0
          counts[level] = (counts[level] ?? 0) + 1
          total++
        }
      let seen = 0
      let level = 255
      while (level > 0 && seen + (counts[level] ?? 0) < total * 0.3) seen += counts[level--] ?? 0
      paper[row * across + column] = Math.max(60, level)
    }
  const even = new Uint8Array(grey.length)
  for (let y = 0; y < height; y++) {
    const row = Math.min(down - 1, Math.max(0, y / SQUARE - 0.5))
    const above = Math.floor(row)
    const below = Math.min(down - 1, above + 1)
    for (let x = 0; x < width; x++) {
      const column = Math.min(across - 1, Math.max(0, x / SQUARE - 0.5))
      const left = Math.floor(column)
      const right = Math.min(across - 1, left + 1)
      const top = mix(paper[above * across + left], paper[above * across + right], column - left)
      const bottom = mix(paper[below * across + left], paper[below * across + right], column - left)
      const level = ((grey[y * width + x] ?? 0) * 250) / mix(top, bottom, row - above)
      even[y * width + x] = level > 255 ? 255 : level
    }
  }
  return { width, height, grey: even }
}

function mix(a = 255, b = 255, share: number): number {
  return a + (b - a) * share
}

/** Mean difference of neighbouring levels on empty paper from which a picture is taken for grainy. */
const GRAINY = 6

/** Whether a picture has the grain of cheap scanners and copies; a clean one is best left as it is. */
export function isGrainy(picture: Picture): boolean {
  return grain(picture) >= GRAINY
}

/** Smooths the grain of cheap scanners. */
export function withoutGrain(picture: Picture): Picture {
  return smoothed(medians(picture))
}

function grain({ width, height, grey }: Picture): number {
  let sum = 0
  let count = 0
  for (let y = 2; y < height - 2; y += 5)
    for (let x = 2; x < width - 2; x += 5) {
      const at = y * width + x
      const level = grey[at] ?? 0
      if (level < 170) continue
      sum += Math.abs(level - (grey[at + 2] ?? 0))
      count++
    }
  return count === 0 ? 0 : sum / count
}

/** The middle of each pixel and its eight neighbours: specks go, edges stay. */
function medians({ width, height, grey }: Picture): Picture {
  const result = grey.slice()
  const nine = new Uint8Array(9)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      let filled = 0
      for (let line = at - width; line <= at + width; line += width)
        for (let place = line - 1; place <= line + 1; place++) {
          const level = grey[place] ?? 0
          let index = filled++
          for (; index > 0 && (nine[index - 1] ?? 0) > level; index--) nine[index] = nine[index - 1] ?? 0
          nine[index] = level
        }
      result[at] = nine[4] ?? 0
    }
  return { width, height, grey: result }
}

function smoothed({ width, height, grey }: Picture): Picture {
  const result = grey.slice()
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      let sum = 0
      for (let dy = -width; dy <= width; dy += width)
        sum += (grey[at + dy - 1] ?? 0) + (grey[at + dy] ?? 0) + (grey[at + dy + 1] ?? 0)
      result[at] = sum / 9
    }
  return { width, height, grey: result }
}
