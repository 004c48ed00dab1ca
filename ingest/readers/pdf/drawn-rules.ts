import { type Box, boxOf, outlines, type Point, pathNumbers } from './drawn-paths.ts'
import { type DrawnRule, type Matrix, transformed } from './page-content.ts'

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
  /** Painting operations that fill and draw no outline. */
  readonly fill: number
  readonly eoFill: number
  readonly setFillRGBColor: number
  readonly beginAnnotation: number
  readonly endAnnotation: number
}

interface DrawingState {
  readonly matrix: Matrix
  /** Letters of colour as pdf.js gives them, "#rrggbb". */
  readonly colour: string
}

const MAX_RULES = 20_000
/** A filled strip this thin, in points, is a line. */
const THIN = 2.5
const SHORTEST = 4

/**
 * Finds the level and upright lines of a page in its drawing operations: strokes, thin filled strips, the
 * sides of boxes. They show where the cells of tables end. White shading shows nothing on white paper: its sides
 * count only where it lies on a darker one. What signatures and stamps draw is no line of the paper.
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
  const dark: Box[] = []
  const first: DrawingState = { matrix: viewport, colour: '#000000' }
  const stack: DrawingState[] = []
  let state = first
  let annotations = 0
  for (const [index, operation] of operations.fnArray.entries()) {
    const values = operations.argsArray[index]
    if (operation === codes.beginAnnotation) annotations++
    else if (operation === codes.endAnnotation) annotations = Math.max(0, annotations - 1)
    if (annotations > 0) continue
    if (operation === codes.save || operation === codes.paintFormXObjectBegin) {
      stack.push(state)
      if (operation === codes.paintFormXObjectBegin && Array.isArray(values) && Array.isArray(values[0]))
        state = { ...state, matrix: transformed(state.matrix, values[0]) }
    } else if (operation === codes.restore || operation === codes.paintFormXObjectEnd)
      state = stack.pop() ?? first
    else if (operation === codes.transform && Array.isArray(values))
      state = { ...state, matrix: transformed(state.matrix, values) }
    else if (operation === codes.setFillRGBColor && Array.isArray(values))
      state = { ...state, colour: String(values[0]) }
    else if (operation === codes.constructPath && Array.isArray(values) && values[0] !== codes.endPath) {
      const filled = values[0] === codes.fill || values[0] === codes.eoFill
      for (const outline of outlines(pathNumbers(values[1]), state.matrix))
        if (!filled) addOutline(outline, false, rules)
        else addFilled(outline, isWhite(state.colour), dark, rules)
    }
    if (rules.length > MAX_RULES) return []
  }
  return rules
}

/** Paper is white, and what is nearly white looks like paper. */
function isWhite(colour: string): boolean {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1) ?? []
  return parts.length === 3 && parts.every((part) => Number.parseInt(part, 16) >= 0xf8)
}

function addFilled(outline: readonly Point[], white: boolean, dark: Box[], rules: DrawnRule[]): void {
  const box = boxOf(outline)
  const thin = box.bottom - box.top <= THIN || box.right - box.left <= THIN
  if (white && !dark.some((other) => contains(other, box))) return
  if (!thin && !white && dark.length < MAX_RULES) dark.push(box)
  addOutline(outline, !thin, rules)
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - THIN &&
    inner.right <= outer.right + THIN &&
    inner.top >= outer.top - THIN &&
    inner.bottom <= outer.bottom + THIN
  )
}

function addOutline(points: readonly Point[], shading: boolean, rules: DrawnRule[]): void {
  const mark = shading ? { shading } : {}
  const { left, right, top, bottom } = boxOf(points)
  if (bottom - top <= THIN || right - left <= THIN) {
    addRule({ x1: left, y1: top, x2: right, y2: bottom, ...mark }, rules)
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
          ...mark,
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
