import type { SavedCitation } from '../../saved-citation.ts'
import type { DraftContent } from '../content/draft-content.ts'
import type { PrintedLength } from '../printed-length.ts'
import {
  bodyType,
  CELL,
  CELL_MARGIN,
  FORM_MEASURES,
  lineOf,
  millimetres,
  NOTE,
  PAPER,
  PARAGRAPH_SPACE,
  type TypeMeasure,
  twentieths,
} from './measures.ts'
import { createNoteTexts, type NoteTexts } from './note-texts.ts'
import type { OfficeSettings } from './office-settings.ts'
import type { PaperKind } from './paper-kind.ts'
import {
  leftWidth,
  PART_WIDTH,
  type PartLine,
  type PartTable,
  paperParts,
  partLineHeight,
} from './paper-parts.ts'
import type { Piece } from './pieces.ts'
import { type PrintedBlock, type Printing, printedBlocks } from './printed-blocks.ts'
import { type Run, wrapped } from './wrapped-lines.ts'

/** What stands on one page as a whole: a line of text, a row of a table, the signatures. In points. */
interface Box {
  readonly height: number
  /** Of the notes that its marks bring to the foot of the same page. */
  readonly notes: number
  /** Stays on the page of the next one. */
  readonly keep?: true
}

export interface PrintedPaper {
  readonly title: string
  readonly content: DraftContent
  readonly citations: readonly SavedCitation[]
  readonly kind: PaperKind
}

/** Between text and notes: the line with the space around it. */
const NOTE_RULE = 8
/** A raised number is as wide as words of about this size. */
const MARK_SIZE = 8

/**
 * How long a draft comes out in print: in pages of A4 of the whole paper, with head, notes and signatures, or of its
 * text with tables and notes, or in words. The last page counts as far down as it is filled: 1.25 is a page and a
 * quarter. Reckoned from the widths of the words, as Word breaks its lines.
 */
export function printedAmount(
  unit: PrintedLength['unit'],
  paper: PrintedPaper,
  office: OfficeSettings,
  printing: Printing = {},
): number {
  if (unit === 'words') return wordsIn(printedBlocks(paper.content, office, { ...printing, sources: 'none' }))
  const { top, bottom } = FORM_MEASURES[office.form]
  const page = points(PAPER.height - top - bottom)
  const body = bodyType(office.form, printing.toFit === true)
  const text = textBoxes(paper, office, printing, body)
  if (unit === 'text') return pagesOf(text, page)
  const parts = paperParts(paper.title, office, paper.kind)
  const head = [
    ...parts.head.rows.map((row) => rowHeight(parts.head, row)),
    ...parts.title.map((line) => heightOf(line, PART_WIDTH)),
  ]
  const foot = parts.foot.rows.map((row) => rowHeight(parts.foot, row))
  return pagesOf(
    [
      ...head.map((height) => box(height)),
      ...text,
      { ...box(PARAGRAPH_SPACE), keep: true },
      ...foot.map((height) => box(height)),
    ],
    page,
  )
}

function wordsIn(blocks: readonly PrintedBlock[]): number {
  const pieces = blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat(2) : block.pieces))
  return pieces.reduce(
    (sum, piece) => sum + (piece.type === 'words' ? (piece.text.match(/[\p{L}\d]\S*/gu)?.length ?? 0) : 0),
    0,
  )
}

function points(length: number): number {
  return millimetres(length) / twentieths(1)
}

function box(height: number, notes = 0): Box {
  return { height, notes }
}

/** Fills page after page, as a printer does. */
function pagesOf(boxes: readonly Box[], page: number): number {
  const footOf = (notes: number) => (notes === 0 ? 0 : notes + NOTE_RULE)
  let pages = 0
  let used = { height: 0, notes: 0 }
  // What is kept with the next goes over with it.
  let kept = { height: 0, notes: 0 }
  for (const { height, notes, keep } of boxes) {
    const more = (on: typeof used) => ({ height: on.height + height, notes: on.notes + notes })
    const next = more(used)
    const overflows = next.height + footOf(next.notes) > page
    if (overflows) pages += 1
    used = overflows ? more(kept) : next
    kept = keep === true ? more(kept) : { height: 0, notes: 0 }
  }
  return pages + (used.height + footOf(used.notes)) / page
}

function heightOf(line: PartLine, column: number): number {
  const { text, size, bold, left = 0 } = line
  return partLineHeight(line, wrapped([{ text, size, bold: bold === true }], column - left).length)
}

function rowHeight(part: PartTable, cells: PartTable['rows'][number]): number {
  const left = leftWidth(part)
  const columns = [left, PART_WIDTH - left]
  return Math.max(
    ...cells.map((lines, at) => lines.reduce((sum, line) => sum + heightOf(line, columns[at] ?? 0), 0)),
  )
}

function textBoxes(
  { content, citations }: PrintedPaper,
  office: OfficeSettings,
  printing: Printing,
  body: TypeMeasure,
): readonly Box[] {
  const { left, right, indent } = FORM_MEASURES[office.form]
  const width = millimetres(PAPER.width - left - right)
  const book = createNoteTexts(citations)
  const blocks = printedBlocks(content, office, printing)
  const atFoot = (printing.sources ?? 'footnotes') === 'footnotes'
  const setting = { width, indent: millimetres(indent), book, atFoot, body }
  // The last words stay with the signature.
  const boxes = blocks.flatMap((block, at) => blockBoxes(block, at === blocks.length - 1, setting))
  const atEnd = printing.sources === 'endnotes' ? book.texts.flatMap((text) => noteLines(text, width)) : []
  return [...boxes, ...atEnd.map((height) => box(height))]
}

interface Setting {
  readonly width: number
  readonly indent: number
  readonly book: NoteTexts
  readonly atFoot: boolean
  readonly body: TypeMeasure
}

function noteLines(text: string, width: number): readonly number[] {
  return wrapped([{ text: `00 ${text}`, size: NOTE }], width).map(() => lineOf(NOTE))
}

/** Runs to wrap, and the height of the notes that each of them brings. */
function runsOf(pieces: readonly Piece[], size: number, bold: boolean, { book, width, atFoot }: Setting) {
  const runs: Run[] = []
  const notes: number[] = []
  for (const piece of pieces) {
    if (piece.type === 'words') {
      runs.push({ text: piece.text, size, bold: bold || piece.bold })
      notes.push(0)
      continue
    }
    const note = book.mark(piece.number)
    runs.push({ text: note === null ? `[${piece.number}]` : String(note), size: MARK_SIZE })
    const text = note === null ? undefined : book.texts[note - 1]
    notes.push(atFoot && text !== undefined ? noteLines(text, width).reduce((sum, one) => sum + one, 0) : 0)
  }
  return { runs, notes }
}

function blockBoxes(block: PrintedBlock, isLast: boolean, setting: Setting): readonly Box[] {
  if (block.type === 'table') return tableBoxes(block, setting)
  const isHeading = block.type === 'heading'
  const { runs, notes } = runsOf(block.pieces, setting.body.size, isHeading, setting)
  const lines = wrapped(runs, setting.width, setting.indent)
  return lines.map((ends, at) => ({
    height: setting.body.line + (at === 0 ? PARAGRAPH_SPACE : 0),
    notes: ends.reduce((sum, run) => sum + (notes[run] ?? 0), 0),
    // No page begins or ends with a single line of a paragraph.
    ...(isHeading || isLast || (at === 0 && lines.length > 1) || at === lines.length - 2
      ? { keep: true as const }
      : {}),
  }))
}

function tableBoxes(
  { rows, widths }: Extract<PrintedBlock, { type: 'table' }>,
  setting: Setting,
): readonly Box[] {
  return rows.map((cells) => {
    const all = cells.map((pieces, column) => {
      const width = (setting.width * (widths[column] ?? 0)) / 100 - twentieths(2 * CELL_MARGIN.wide)
      const { runs, notes } = runsOf(pieces, CELL, false, setting)
      return { lines: wrapped(runs, width).length, notes: notes.reduce((sum, one) => sum + one, 0) }
    })
    const lines = Math.max(...all.map((cell) => cell.lines))
    return {
      height: lines * lineOf(CELL) + 2 * CELL_MARGIN.high + 0.5,
      notes: all.reduce((sum, cell) => sum + cell.notes, 0),
    }
  })
}
