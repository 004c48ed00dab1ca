import type { NoteMark, ReadDocument, SourceLine } from '../source-line.ts'
import { decodeText } from './decode.ts'
import { pairEmphasis } from './emphasis.ts'
import { takeListMark } from './list-mark.ts'
import { markupTokens } from './markup-tokens.ts'
import { type RawLine, rawLines } from './raw-line.ts'
import { type EmphasisState, type RenderedLine, renderLine } from './rendered-line.ts'
import { withSeenBlanks } from './seen-blanks.ts'
import { rowCells } from './table-row.ts'

/**
 * Reads a .txt or .md file: decodes it and takes Markdown and HTML residue off into typed hints. Every line of
 * the file is given, numbered as an editor numbers it.
 *
 * @throws UserError as `decodeText` does.
 */
export function readText(bytes: Uint8Array, file: string): ReadDocument {
  const { text, encoding, warnings } = decodeText(bytes, file)
  return { format: /\.(md|markdown)$/i.test(file) ? 'md' : 'txt', encoding, lines: textLines(text), warnings }
}

/** The lines of a decoded text, with its markup as hints. */
export function textLines(text: string): SourceLine[] {
  const raws = rawLines(withSeenBlanks(text))
  const lines: SourceLine[] = []
  let above = ''
  let gap = 0
  for (let from = 0; from < raws.length; ) {
    const block = blockAt(raws, from)
    from += block.length
    for (const line of blockLines(block)) {
      const { bullet, ...rest } = line.cells ? { ...line, bullet: null } : takeListMark(line, above)
      lines.push({ ...rest, bullet })
      gap = line.text === '' ? gap + 1 : 0
      if (line.text !== '') above = line.text
      else if (gap > 1 || line.rule) above = ''
    }
  }
  return markHeaderRows(lines, raws)
}

/** Lines whose emphasis may run on: consecutive text, or one line of any other kind. */
function blockAt(raws: readonly RawLine[], from: number): readonly RawLine[] {
  let end = from + 1
  if (raws[from]?.kind === 'text') while (raws[end]?.kind === 'text') end++
  return raws.slice(from, end)
}

function blockLines(block: readonly RawLine[]): SourceLine[] {
  const tokens = block.map((raw) =>
    raw.kind === 'text' || raw.kind === 'heading' ? markupTokens(withoutStruck(raw.body)) : [],
  )
  const changes = pairEmphasis(tokens)
  const state: EmphasisState = { bold: 0, italic: 0 }
  return block.map((raw, index) => {
    if (raw.kind === 'row') return rowLine(raw)
    const rendered = renderLine(tokens[index] ?? [], changes, state)
    const { note, marks } = takeNoteMark(rendered)
    return {
      number: raw.number,
      ...(raw.page === null ? {} : { page: raw.page }),
      text: rendered.text,
      indent: raw.indent,
      hardBreak: raw.brokenByHand || rendered.hardBreak,
      heading: raw.heading > 0 ? raw.heading : null,
      emphasis: rendered.emphasis,
      marks,
      note,
      bullet: null,
      rule: raw.kind === 'rule' || raw.kind === 'separator' || isOrnament(rendered),
    }
  })
}

function rowLine(raw: RawLine): SourceLine {
  const cells = rowCells(raw.body).map((cell) => {
    const tokens = [markupTokens(withoutStruck(cell))]
    return renderLine(tokens[0] ?? [], pairEmphasis(tokens), { bold: 0, italic: 0 })
  })
  const marks: NoteMark[] = []
  let offset = 0
  for (const cell of cells) {
    for (const mark of cell.marks) marks.push({ ...mark, offset: mark.offset + offset })
    offset += cell.text.length + CELL_GAP.length
  }
  return {
    number: raw.number,
    ...(raw.page === null ? {} : { page: raw.page }),
    text: cells.map((cell) => cell.text).join(CELL_GAP),
    indent: raw.indent,
    hardBreak: false,
    heading: null,
    emphasis: [],
    marks,
    note: null,
    bullet: null,
    rule: false,
    cells: cells.map((cell) => cell.text),
    headerRow: false,
  }
}

const CELL_GAP = ' | '

/** "~~410~~ 455": what is struck out is no longer said. */
function withoutStruck(body: string): string {
  return body.replace(/(?<!~)~~(?!~)(?=\S).*?(?<=\S)~~(?!~) ?/g, '')
}

/** A mark before the first letter makes the line the beginning of a note. */
function takeNoteMark(line: RenderedLine): {
  readonly note: NoteMark | null
  readonly marks: readonly NoteMark[]
} {
  const [first, ...others] = line.marks
  return first?.offset === 0 ? { note: first, marks: others } : { note: null, marks: line.marks }
}

function isOrnament(line: RenderedLine): boolean {
  return line.text !== '' && /^[*•·\-–—_=~⸻\s]+$/.test(line.text)
}

function markHeaderRows(lines: readonly SourceLine[], raws: readonly RawLine[]): SourceLine[] {
  return lines.map((line, index) =>
    line.cells && raws[index + 1]?.kind === 'separator' ? { ...line, headerRow: true } : line,
  )
}
