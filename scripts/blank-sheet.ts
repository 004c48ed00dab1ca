import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'

/** Size in points, dots a point, colours of the paper and of what is written on it, size of letters in points. */
interface Sheet {
  readonly size: readonly [width: number, height: number]
  readonly scale: number
  readonly paper: string
  readonly ink: string
  readonly letters: number
}

/** An empty sheet, written on in points. Needs the font DejaVu Serif. */
export function blankSheet({ size: [width, height], scale, paper, ink, letters }: Sheet): SKRSContext2D {
  const context = createCanvas(Math.round(width * scale), Math.round(height * scale)).getContext('2d')
  context.fillStyle = paper
  context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  context.scale(scale, scale)
  context.fillStyle = ink
  context.font = `${letters}px DejaVu Serif`
  return context
}
