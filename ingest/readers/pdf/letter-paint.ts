import { areAlike, BLACK, type Color, hexColor, WHITE } from '../colour.ts'
import { type Box, boxOf, outlines, pathNumbers } from './drawn-paths.ts'
import { combine, type Matrix, transformed } from './page-content.ts'

/** Codes of the operations that matter, as pdf.js numbers them (`OPS`). */
export interface PaintOperations {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly beginAnnotation: number
  readonly endAnnotation: number
  readonly constructPath: number
  readonly endPath: number
  readonly stroke: number
  readonly closeStroke: number
  readonly clip: number
  readonly eoClip: number
  readonly setGState: number
  readonly setFillRGBColor: number
  readonly setFillColorN: number
  readonly setFillTransparent: number
  readonly setStrokeRGBColor: number
  readonly setStrokeColorN: number
  readonly setTextRenderingMode: number
  readonly shadingFill: number
}

interface PaintState {
  readonly matrix: Matrix
  readonly fill: Color
  readonly stroke: Color
  /** Whether what is filled covers what lies under it. */
  readonly isOpaque: boolean
  readonly isClear: boolean
  readonly mode: number
  /** What is drawn outside of it is not seen; null: the whole page. */
  readonly clip: Box | null
  /** The clip is no upright box, so that its own box says only where nothing can be seen. */
  readonly isClipOdd: boolean
  /** Moved since the last `save`, and nothing drawn since. */
  readonly isEmpty: boolean
}

interface Ground {
  readonly box: Box
  readonly color: Color
}

/** How letters are drawn, by the operation that shows them. */
export interface LetterPaint {
  /** `invisible`: by their render mode, as the letters under a scanned picture are; `unseen`: any other way. */
  readonly of: (operation: number, x: number, y: number) => 'seen' | 'invisible' | 'unseen'
  /** Points² that pictures cover; overlapping ones count twice. */
  readonly pictureArea: number
}

/** Looks at grounds under letters, on one page; after so many all letters count as seen. */
const MOST_LOOKS = 4_000_000
const CLEAR = 0.05

/**
 * Follows how a page is painted: the colour that letters have and what lies under them, boxes and pictures. Of
 * pictures, which are not loaded, what is left in the operations is a matrix in brackets with nothing drawn.
 *
 * @param operations `fnArray` and `argsArray` of pdf.js
 * @param viewport the matrix from the file's coordinates to the page's
 */
export function letterPaint(
  operations: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  codes: PaintOperations & { readonly showText: number },
  viewport: Matrix,
): LetterPaint {
  const first: PaintState = {
    matrix: viewport,
    fill: BLACK,
    stroke: BLACK,
    isOpaque: true,
    isClear: false,
    mode: 0,
    clip: null,
    isClipOdd: false,
    isEmpty: false,
  }
  const grounds: Ground[] = []
  const shown = new Map<number, { readonly state: PaintState; readonly grounds: number }>()
  const stack: PaintState[] = []
  let state = first
  let isClipping = false
  let pictureArea = 0
  let looks = 0

  function restore(): void {
    if (state.isEmpty) {
      const box = boxOf(unitSquare(state.matrix))
      pictureArea += (box.right - box.left) * (box.bottom - box.top)
      grounds.push({ box, color: null })
    }
    state = { ...(stack.pop() ?? first), isEmpty: false }
  }

  function construct(values: readonly unknown[]): void {
    const path = pathNumbers(values[1])
    const box = pathBox(values[2], state.matrix)
    const isBox = isUprightBox(path, state.matrix)
    if (isClipping) {
      const clip = box === null ? state.clip : state.clip === null ? box : common(state.clip, box)
      state = { ...state, clip, isClipOdd: state.isClipOdd || !isBox }
      isClipping = false
    }
    const painting = values[0]
    if (painting === codes.endPath) return
    state = { ...state, isEmpty: false }
    if (box === null || painting === codes.stroke || painting === codes.closeStroke) return
    const isKnown = isBox && state.isOpaque && !state.isClipOdd
    const color = isKnown ? state.fill : null
    grounds.push({ box: state.clip === null ? box : common(state.clip, box), color })
  }

  for (const [index, operation] of operations.fnArray.entries()) {
    const given = operations.argsArray[index]
    const values: readonly unknown[] = Array.isArray(given) ? given : []
    switch (operation) {
      case codes.save:
        stack.push(state)
        state = { ...state, isEmpty: false }
        break
      case codes.paintFormXObjectBegin:
        stack.push(state)
        state = { ...state, matrix: transformed(state.matrix, values[0]), isEmpty: false }
        break
      case codes.restore:
      case codes.paintFormXObjectEnd:
        restore()
        break
      case codes.beginAnnotation:
        stack.push(state)
        state = first
        break
      case codes.endAnnotation:
        state = stack.pop() ?? first
        break
      case codes.transform:
        state = { ...state, matrix: transformed(state.matrix, values), isEmpty: stack.length > 0 }
        break
      case codes.clip:
      case codes.eoClip:
        isClipping = true
        break
      case codes.constructPath:
        construct(values)
        break
      case codes.shadingFill:
        grounds.push({ box: state.clip ?? WHOLE, color: null })
        state = { ...state, isEmpty: false }
        break
      case codes.setGState:
        state = changed(state, values[0])
        break
      case codes.setFillRGBColor:
        state = { ...state, fill: hexColor(String(values[0])) ?? null }
        break
      case codes.setFillColorN:
        state = { ...state, fill: null }
        break
      case codes.setStrokeRGBColor:
        state = { ...state, stroke: hexColor(String(values[0])) ?? null }
        break
      case codes.setStrokeColorN:
        state = { ...state, stroke: null }
        break
      case codes.setTextRenderingMode:
        state = { ...state, mode: Number(values[0]) }
        break
      case codes.showText:
        state = { ...state, isEmpty: false }
        shown.set(index, { state, grounds: grounds.length })
        break
    }
  }

  function groundAt(x: number, y: number, painted: number): Color {
    for (let at = painted - 1; at >= 0; at--) {
      if (++looks > MOST_LOOKS) return null
      const ground = grounds[at]
      if (ground !== undefined && holds(ground.box, x, y)) return ground.color
    }
    return WHITE
  }

  function of(operation: number, x: number, y: number): 'seen' | 'invisible' | 'unseen' {
    const how = shown.get(operation)
    if (how === undefined) return 'seen'
    const { mode, fill, stroke, isClear, clip } = how.state
    if (mode === 3 || mode === 7) return 'invisible'
    if (isClear || (clip !== null && !holds(clip, x, y))) return 'unseen'
    const colors = mode % 4 === 0 ? [fill] : mode % 4 === 1 ? [stroke] : [fill, stroke]
    if (colors.includes(null)) return 'seen'
    const ground = groundAt(x, y, how.grounds)
    return colors.every((color) => areAlike(color, ground)) ? 'unseen' : 'seen'
  }

  return { of, pictureArea }
}

const WHOLE: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }

function unitSquare(matrix: Matrix): [number, number][] {
  return [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ].map(([x = 0, y = 0]) => {
    const at = combine(matrix, [1, 0, 0, 1, x, y])
    return [at[4], at[5]]
  })
}

/** The box of a path, from the least and greatest coordinates that pdf.js gives. */
function pathBox(value: unknown, matrix: Matrix): Box | null {
  if (!(value instanceof Float32Array)) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = value
  if (![left, top, right, bottom].every(Number.isFinite)) return null
  const corner = (x: number, y: number): [number, number] => {
    const at = combine(matrix, [1, 0, 0, 1, x, y])
    return [at[4], at[5]]
  }
  return boxOf([corner(left, top), corner(right, top), corner(left, bottom), corner(right, bottom)])
}

/** One outline of four corners; frames, rounded boxes and several boxes at once are not. */
function isUprightBox(path: Float32Array, matrix: Matrix): boolean {
  const [outline, ...others] = outlines(path, matrix)
  if (outline === undefined || others.length > 0 || outline.length < 4 || outline.length > 6) return false
  // Curves and longer parts are missing among the outlines.
  if (path.length > 3 * outline.length + 1) return false
  const { left, right, top, bottom } = boxOf(outline)
  return outline.every(
    ([x, y]) =>
      Math.min(Math.abs(x - left), Math.abs(x - right)) < 0.5 &&
      Math.min(Math.abs(y - top), Math.abs(y - bottom)) < 0.5,
  )
}

function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  }
}

function holds({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Opacity, blending and masks (`gs`): only what is painted fully covers what lies under it. */
function changed(state: PaintState, entries: unknown): PaintState {
  let next = state
  for (const entry of Array.isArray(entries) ? entries : []) {
    const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : []
    if (key === 'ca') next = { ...next, isOpaque: value === 1, isClear: Number(value) <= CLEAR }
    else if (key === 'BM' && value !== 'source-over') next = { ...next, isOpaque: false }
    else if (key === 'SMask' && value !== false) next = { ...next, isOpaque: false }
  }
  return next
}
