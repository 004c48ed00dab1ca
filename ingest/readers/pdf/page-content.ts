/** Letters that the file draws together. Points from the top left corner of the page, y downward, at the baseline. */
export interface Glyphs {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
}

/** A straight line drawn on the page, level or upright. */
export interface DrawnRule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** The side of a filled box: shading behind words as often as behind a cell. */
  readonly shading?: boolean
}

export interface PageContent {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyphs[]
  readonly rules: readonly DrawnRule[]
  /** Letters and figures that were left out because nobody sees them. */
  readonly unseen: number
  /** Its letters lie unseen over a picture of them. */
  readonly isScanned: boolean
  /** Letters and figures that run up, down or upside down on the page as it is read, and are left out. */
  readonly aside: number
}

/** [a b c d e f] of x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** `inner` first, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

/** The matrix of six numbers, null for anything else. */
export function asMatrix(values: readonly unknown[]): Matrix | null {
  const [a, b, c, d, e, f] = values
  if (![a, b, c, d, e, f].every((value) => typeof value === 'number' && Number.isFinite(value))) return null
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)]
}

/** `values`, a matrix as an array or a typed array, first, then `matrix`. */
export function transformed(matrix: Matrix, values: unknown): Matrix {
  const list = Array.isArray(values) ? values : values instanceof Float32Array ? [...values] : []
  const inner = asMatrix(list)
  return inner === null ? matrix : combine(matrix, inner)
}
