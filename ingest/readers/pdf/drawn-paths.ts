import type { Matrix } from './page-content.ts'

/** An upright box on the page, in points, y downward. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The numbers of a path as pdf.js hands it over. */
export function pathNumbers(value: unknown): Float32Array {
  const path: unknown = Array.isArray(value) ? value[0] : value
  return path instanceof Float32Array ? path : new Float32Array()
}

/** Numbers of coordinates after each drawing code of pdf.js: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0]

export type Point = readonly [number, number]

/** The corners of each part of a path that has no curves. */
export function outlines(path: Float32Array, matrix: Matrix): Point[][] {
  const found: Point[][] = []
  let points: Point[] = []
  const end = () => {
    if (points.length >= 2 && points.length <= 12) found.push(points)
    points = []
  }
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 0
    const length = COORDINATES[code]
    if (length === undefined) break
    if (code === 0) end()
    if (code === 4) {
      const first = points[0]
      if (first !== undefined) points.push(first)
    } else if (code === 0 || code === 1) {
      const x = path[at + 1] ?? 0
      const y = path[at + 2] ?? 0
      points.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]])
    } else points = []
    at += 1 + length
  }
  end()
  return found
}

/** The smallest upright box around points. */
export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
