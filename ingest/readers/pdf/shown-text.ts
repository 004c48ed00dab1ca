import { combine, type Matrix, transformed } from './page-content.ts'
import { WORD_GAP } from './word-gaps.ts'

/** Letters that one operation shows, where no wide gap parts them. Points of the page, y downward. */
export interface ShownText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** As `size`, along the line: letters may be squeezed. */
  readonly sizeAcross: number
  readonly fontId: string
  readonly matrix: Matrix
  /** Id of the field, stamp or remark that shows it; null on the page itself. */
  readonly annotation: string | null
  /** The operation that shows it. */
  readonly operation: number
}

/** Codes of the operations that set and show text, as pdf.js numbers them (`OPS`). */
export interface TextOperations {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly beginText: number
  readonly setTextMatrix: number
  readonly moveText: number
  readonly setLeadingMoveText: number
  readonly nextLine: number
  readonly setLeading: number
  readonly setCharSpacing: number
  readonly setWordSpacing: number
  readonly setHScale: number
  readonly setTextRise: number
  readonly setFont: number
  readonly showText: number
  readonly beginMarkedContent: number
  readonly beginMarkedContentProps: number
  readonly endMarkedContent: number
  readonly beginAnnotation: number
  readonly endAnnotation: number
}

interface TextState {
  readonly page: Matrix
  readonly text: Matrix
  readonly fontId: string
  readonly fontSize: number
  readonly letterSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly rise: number
  readonly leading: number
  readonly annotation: string | null
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** A blank stretched further than this, in letter sizes, is how some programs go to the next column. */
const WIDE_BLANK = 0.6

/**
 * Follows the text operations of a page letter by letter, with the widths that the font gives.
 *
 * `getTextContent` of pdf.js takes a letter for a mark of no width when its font spells it decomposed
 * ("ủ" as u and hook), and then puts blanks inside syllables: "ủ y". This does not.
 */
export function shownText(
  operations: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  codes: TextOperations,
  viewport: Matrix,
  isHidden: (layer: unknown) => boolean,
): { readonly text: readonly ShownText[]; readonly hidden: boolean } {
  const shown: ShownText[] = []
  let hidden = false
  const stack: TextState[] = []
  /** One element for each open stretch of marked content: true where its layer is switched off. */
  const layers: boolean[] = []
  const first: TextState = {
    page: viewport,
    text: IDENTITY,
    fontId: '',
    fontSize: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
    annotation: null,
  }
  let state = first
  let [x, y, lineX, lineY] = [0, 0, 0, 0]

  function move(dx: number, dy: number): void {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }

  for (const [index, operation] of operations.fnArray.entries()) {
    const given = operations.argsArray[index]
    const values: readonly unknown[] = Array.isArray(given) ? given : []
    const number = (at: number) => (typeof values[at] === 'number' ? values[at] : 0)
    switch (operation) {
      case codes.save:
        stack.push(state)
        break
      case codes.restore:
      case codes.paintFormXObjectEnd:
        state = stack.pop() ?? first
        break
      case codes.paintFormXObjectBegin:
        stack.push(state)
        state = { ...state, page: transformed(state.page, values[0]) }
        break
      case codes.transform:
        state = { ...state, page: transformed(state.page, values) }
        break
      case codes.beginText:
        state = { ...state, text: IDENTITY }
        lineX = 0
        lineY = 0
        move(0, 0)
        break
      case codes.setTextMatrix:
        state = { ...state, text: transformed(IDENTITY, values.length === 6 ? values : values[0]) }
        lineX = 0
        lineY = 0
        move(0, 0)
        break
      case codes.moveText:
        move(number(0), number(1))
        break
      case codes.setLeadingMoveText:
        state = { ...state, leading: number(1) }
        move(number(0), number(1))
        break
      case codes.nextLine:
        move(0, state.leading)
        break
      case codes.setLeading:
        state = { ...state, leading: -number(0) }
        break
      case codes.setCharSpacing:
        state = { ...state, letterSpacing: number(0) }
        break
      case codes.setWordSpacing:
        state = { ...state, wordSpacing: number(0) }
        break
      case codes.setHScale:
        state = { ...state, stretch: number(0) / 100 }
        break
      case codes.setTextRise:
        state = { ...state, rise: number(0) }
        break
      case codes.setFont:
        state = { ...state, fontId: String(values[0] ?? ''), fontSize: number(1) }
        break
      case codes.beginMarkedContent:
        layers.push(false)
        break
      case codes.beginMarkedContentProps:
        layers.push(values[0] === 'OC' && isHidden(values[1]))
        break
      case codes.endMarkedContent:
        layers.pop()
        break
      case codes.beginAnnotation: {
        // A field is placed on the page by a matrix of its own, whatever was set before it.
        stack.push(state)
        const placed = transformed(transformed(viewport, values[2]), values[3])
        state = { ...first, page: placed, annotation: String(values[0]) }
        break
      }
      case codes.endAnnotation:
        state = stack.pop() ?? first
        break
      case codes.showText:
        if (layers.includes(true)) hidden = true
        else if (Array.isArray(values[0])) x = show(values[0], state, x, y, index, shown)
        break
    }
  }
  return { text: shown, hidden }
}

/** @returns where the next letter stands, in units of the text matrix */
function show(
  letters: readonly unknown[],
  state: TextState,
  from: number,
  y: number,
  operation: number,
  shown: ShownText[],
): number {
  const matrix = combine(state.page, state.text)
  let x = from
  let start = from
  let text = ''
  const flush = () => {
    if (text !== '') {
      const at = combine(matrix, [1, 0, 0, 1, start, y + state.rise])
      const scale = Math.hypot(matrix[0], matrix[1])
      const size = Math.abs(state.fontSize) * Math.hypot(matrix[2], matrix[3])
      const { fontId, annotation } = state
      const width = (x - start) * scale
      const sizeAcross = Math.abs(state.fontSize * state.stretch) * scale
      shown.push({ text, x: at[4], y: at[5], width, size, sizeAcross, fontId, matrix, annotation, operation })
    }
    text = ''
  }
  for (const letter of letters) {
    if (typeof letter === 'number') {
      const gap = (-letter * state.fontSize * state.stretch) / 1000
      if (gap > WORD_GAP * Math.abs(state.fontSize)) flush()
      x += gap
    } else if (isLetter(letter)) {
      const spacing = state.letterSpacing + (letter.isSpace ? state.wordSpacing : 0)
      const advance = ((letter.width * state.fontSize) / 1000 + spacing) * state.stretch
      if (/^\s$/.test(letter.unicode) && advance > WIDE_BLANK * Math.abs(state.fontSize)) flush()
      else {
        if (text === '') start = x
        text += letter.unicode
      }
      x += advance
    }
  }
  flush()
  return x
}

function isLetter(value: unknown): value is { unicode: string; width: number; isSpace: boolean } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number' &&
    'isSpace' in value
  )
}
