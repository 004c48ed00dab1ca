import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { greyPicture, type Picture } from '../../ingest/recognition/picture.ts'
import { DRAWN_AT } from './own-page.ts'

/** As printed; askew by 0.9°, pale on grey paper, with grain and specks; or more of it. */
export type Wear = 'clean' | 'worn' | 'poor'

/** Levels of ink and of paper on a worn page. */
const [INK, PAPER] = [58, 226]

/**
 * A page as a scanner of a coarser density, or a worse one, would give it.
 *
 * @param source drawn at `drawnAt` dots an inch
 * @param density of the scan, dots an inch
 * @returns at 300 dots an inch, as pages are drawn for the recogniser
 */
export function wornPage(source: SKRSContext2D, density: number, wear: Wear, drawnAt: number): Picture {
  const { width, height } = source.canvas
  const share = density / drawnAt
  const scan = createCanvas(Math.round(width * share), Math.round(height * share)).getContext('2d')
  scan.fillStyle = 'white'
  scan.fillRect(0, 0, scan.canvas.width, scan.canvas.height)
  if (wear !== 'clean') scan.rotate(wear === 'worn' ? 0.015 : 0.03)
  scan.drawImage(source.canvas, 0, 0, scan.canvas.width, scan.canvas.height)
  if (wear !== 'clean') {
    const image = scan.getImageData(0, 0, scan.canvas.width, scan.canvas.height)
    addGrain(image.data, wear === 'worn' ? 1 : 2.5)
    scan.putImageData(image, 0, 0)
  }
  const raise = DRAWN_AT / density
  const whole = createCanvas(Math.round(scan.canvas.width * raise), Math.round(scan.canvas.height * raise))
  const context = whole.getContext('2d')
  context.drawImage(scan.canvas, 0, 0, whole.width, whole.height)
  return greyPicture(context.getImageData(0, 0, whole.width, whole.height).data, whole.width, whole.height)
}

/** Grain on every dot and specks, on one in two thousand or more, the same each time. */
function addGrain(data: Uint8ClampedArray, strength: number): void {
  let state = 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  for (let at = 0; at < data.length; at += 4) {
    const change = (next() + next() - 1) * 40 * strength
    const speck = next() < 0.0005 * strength ** 2
    for (let part = 0; part < 3; part++) {
      const level = INK + ((data[at + part] ?? 0) * (PAPER - INK)) / 255
      data[at + part] = speck ? 40 : level + change
    }
  }
}
