import type { Emphasis, NoteMark } from '../source-line.ts'
import { BOLD, type EmphasisChange, emphasisRuns, ITALIC } from './emphasis.ts'
import type { MarkupToken } from './markup-tokens.ts'

/** A line without its markup, before list marks are looked for. */
export interface RenderedLine {
  readonly text: string
  readonly emphasis: readonly Emphasis[]
  readonly marks: readonly NoteMark[]
  /** The line ends in `<br>`. */
  readonly hardBreak: boolean
}

/** Emphasis that is open when a line begins. */
export interface EmphasisState {
  bold: number
  italic: number
}

/**
 * Puts a line together from its tokens. Spaces at both ends go, and offsets of marks and emphasis are those
 * of the resulting text. `state` is carried on to the next line of the same block.
 */
export function renderLine(
  tokens: readonly MarkupToken[],
  changes: ReadonlyMap<MarkupToken, EmphasisChange>,
  state: EmphasisState,
): RenderedLine {
  let text = ''
  const flags: number[] = []
  const marks: NoteMark[] = []
  const write = (letters: string) => {
    text += letters
    const flag = (state.bold > 0 ? BOLD : 0) | (state.italic > 0 ? ITALIC : 0)
    for (let index = 0; index < letters.length; index++) flags.push(flag)
  }
  tokens.forEach((token, index) => {
    if (token.type === 'text') write(token.text)
    else if (token.type === 'marks')
      for (const label of token.labels) marks.push({ offset: text.length, label })
    else if (token.type === 'break') {
      if (index < tokens.length - 1) write(' ')
    } else if (token.type === 'style') {
      const step = token.open ? 1 : -1
      if (token.bold) state.bold = Math.max(0, state.bold + step)
      if (token.italic) state.italic = Math.max(0, state.italic + step)
    } else {
      const change = changes.get(token)
      state.bold += change?.bold ?? 0
      state.italic += change?.italic ?? 0
      if (token.length === 1 && change?.unpaired === 1 && standsApart(tokens, index)) write(token.char)
    }
  })
  const start = text.length - text.trimStart().length
  const clean = text.trim()
  const shift = (offset: number) => Math.min(Math.max(0, offset - start), clean.length)
  return {
    text: clean,
    emphasis: emphasisRuns(flags.slice(start, start + clean.length), clean),
    marks: marks.map((mark) => ({ ...mark, offset: shift(mark.offset) })),
    hardBreak: tokens.at(-1)?.type === 'break',
  }
}

/** An unpaired `*` between two figures or letters ("3*5") is the author's; at the edge of a word it is residue. */
function standsApart(tokens: readonly MarkupToken[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  return (
    before?.type === 'text' &&
    after?.type === 'text' &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    /^[\p{L}\p{N}]/u.test(after.text)
  )
}
