import { asMatrix, combine, type DrawnRule, type Matrix } from './page-content.ts'

/** Codes of the operations that matter, as pdf.js numbers them (`OPS`). */
export interface PathOperations {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  /** Painting operations that draw nothing. */
  readonly endPath: number
}

const MAX_RULES = 20_000
/** A filled strip this thin, in points, is a line. */
const THIN = 2.5
const SHORTEST = 4

/**
 * Finds the level and upright lines of a page in its drawing operations: strokes, thin filled strips, the
 * sides of boxes. They show where the cells of tables end.
 *
 * @param operations `fnArray` and `argsArray` of pdf.js
 * @param viewport the matrix from the file's coordinates to the page's
 */
export function drawnRules(
  operations: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  codes: PathOperations,
  viewport: Matrix,
): DrawnRule[] {
  const rules: DrawnRule[] = []
  const stack: Matrix[] = []
  let matrix = viewport
  for (const [index, operation] of operations.fnArray.entries()) {
    const values = operations.argsArray[index]
    if (operation === codes.save || operation === codes.paintFormXObjectBegin) {
      stack.push(matrix)
      if (operation === codes.paintFormXObjectBegin && Array.isArray(values) && Array.isArray(values[0]))
        matrix = transformed(matrix, values[0])
    } else if (operation === codes.restore || operation === codes.paintFormXObjectEnd)
      matrix = stack.pop() ?? viewport
    else if (operation === codes.transform && Array.isArray(values)) matrix = transformed(matrix, values)
    else if (operation === codes.constructPath && Array.isArray(values) && values[0] !== codes.endPath)
      addPath(pathNumbers(values[1]), matrix, rules)
    if (rules.length > MAX_RULES) return []
  }
  return rules
}

function transformed(matrix: Matrix, values: readonly unknown[]): Matrix {
  const inner = asMatrix(values)
  return inner === null ? matrix : combine(matrix, inner)
}

function pathNumbers(value: unknown): Float32Array {
  const path: unknown = Array.isArray(value) ? value[0] : value
  return path instanceof Float32Array ? path : new Float32Array()
}

/** Numbers of coordinates after each drawing code of pdf.js: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0]

function addPath(path: Float32Array, matrix: Matrix, rules: DrawnRule[]): void {
  let points: [number, number][] = []
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 0
    const length = COORDINATES[code]
    if (length === undefined) break
    if (code === 0) {
      addOutline(points, rules)
      points = []
    }
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
  addOutline(points, rules)
}

function addOutline(points: readonly (readonly [number, number])[], rules: DrawnRule[]): void {
  if (points.length < 2 || points.length > 12) return
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= THIN || right - left <= THIN) {
    addRule({ x1: left, y1: top, x2: right, y2: bottom }, rules)
    return
  }
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (from === undefined) continue
    if (Math.abs(from[0] - to[0]) <= THIN || Math.abs(from[1] - to[1]) <= THIN)
      addRule(
        {
          x1: Math.min(from[0], to[0]),
          y1: Math.min(from[1], to[1]),
          x2: Math.max(from[0], to[0]),
          y2: Math.max(from[1], to[1]),
        },
        rules,
      )
  }
}

function addRule(rule: DrawnRule, rules: DrawnRule[]): void {
  const middleX = (rule.x1 + rule.x2) / 2
  const middleY = (rule.y1 + rule.y2) / 2
  if (rule.x2 - rule.x1 >= Math.max(SHORTEST, rule.y2 - rule.y1))
    rules.push({ ...rule, y1: middleY, y2: middleY })
  else if (rule.y2 - rule.y1 >= SHORTEST) rules.push({ ...rule, x1: middleX, x2: middleX })
}
