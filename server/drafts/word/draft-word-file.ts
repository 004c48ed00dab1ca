import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { askedLength } from '../printed-length.ts'
import type { SavedDraft } from '../saved-draft.ts'
import { isBareFigure } from './bare-figure.ts'
import { drawLine, drawTable } from './draw-parts.ts'
import { exactLines } from './exact-lines.ts'
import {
  bodyType,
  CELL,
  CELL_MARGIN,
  FORM_MEASURES,
  halves,
  lineOf,
  millimetres,
  NOTE,
  PAPER,
  PARAGRAPH_SPACE,
  type TypeMeasure,
  twentieths,
} from './measures.ts'
import { mirroredSettings } from './mirrored-settings.ts'
import type { OfficeSettings } from './office-settings.ts'
import { type PaperKind, paperKindOf } from './paper-kind.ts'
import { paperParts } from './paper-parts.ts'
import type { Piece } from './pieces.ts'
import { type PrintedBlock, type Printing, printedBlocks } from './printed-blocks.ts'
import { createSourceNotes, type NoteRun, type SourceNotes } from './source-notes.ts'
import { inToneStyle } from './tone-style.ts'
import { xmlData } from './xml-text.ts'

const FONT = 'Times New Roman'
const PAGE_NUMBER = 14

/** How a draft becomes a paper. */
export interface WordFile extends Printing {
  /** What it is printed as; what the request names where it is left out. */
  readonly kind?: PaperKind
}

/**
 * The draft as a Word file in the official form: letterhead, title, numbered headings, tables, each `[n]` a
 * footnote that names report, section and place in the file, signature and recipients as blanks to fill.
 *
 * @param file what kind of paper it is, how its sources are printed, and whether the notes for whoever drafts are
 */
export async function draftWordFile(
  saved: SavedDraft,
  settings: OfficeSettings,
  { kind = paperKindOf(saved.request), toFit = isToFit(saved.request), ...printing }: WordFile = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const [draft, office] = [xmlData(saved), xmlData(settings)]
  const book = createSourceNotes(draft.citations, printing.sources ?? 'footnotes')
  const measures = FORM_MEASURES[office.form]
  const parts = paperParts(inToneStyle(draft.title, office.tone), office, kind)
  const indent = millimetres(measures.indent)
  const type = bodyType(office.form, toFit)
  const body = bodyOf(printedBlocks(draft.content, office, printing), book, { indent, type })
  const document = new Document({
    title: draft.title,
    creator: 'Dẫn Nguồn',
    styles: {
      default: {
        document: { run: { font: FONT, size: halves(type.size), language: { value: 'vi-VN' } } },
        heading1: headingStyle({ indent, type }),
        heading2: headingStyle({ indent, type }),
        footnoteText: { run: { font: FONT, size: halves(NOTE) } },
        endnoteText: { run: { font: FONT, size: halves(NOTE) } },
      },
    },
    ...book.notes(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: millimetres(PAPER.width), height: millimetres(PAPER.height) },
            margin: {
              top: millimetres(measures.top),
              bottom: millimetres(measures.bottom),
              left: millimetres(measures.left),
              right: millimetres(measures.right),
              header: millimetres(10),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          drawTable(parts.head),
          ...parts.title.map((line) => drawLine(line)),
          ...body,
          new Paragraph({ keepNext: true, spacing: { before: 0, after: 0, ...exactLines(PARAGRAPH_SPACE) } }),
          drawTable(parts.foot),
        ],
      },
    ],
  })
  const overrides = office.duplex ? [mirroredSettings] : []
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides))
}

interface TextStyle {
  /** Twentieths of a point. */
  readonly indent: number
  readonly type: TypeMeasure
}

function headingStyle({ indent, type }: TextStyle) {
  return {
    run: { font: FONT, size: halves(type.size), bold: true, color: '000000' },
    paragraph: {
      spacing: { before: twentieths(PARAGRAPH_SPACE), after: 0, ...exactLines(type.line) },
      indent: { firstLine: indent },
    },
  }
}

/** Whether a request asks for so many pages. */
function isToFit(request: string): boolean {
  const unit = askedLength(request.normalize('NFC').toLowerCase())?.unit
  return unit === 'paper' || unit === 'text'
}

/** In the middle of the top margin, from the second page. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halves(PAGE_NUMBER) })],
      }),
    ],
  })
}

function bodyOf(
  blocks: readonly PrintedBlock[],
  book: SourceNotes,
  { indent, type }: TextStyle,
): readonly (Paragraph | Table)[] {
  return blocks.map((block, index) => {
    if (block.type === 'table') return tableOf(block, book)
    if (block.type === 'heading')
      return new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        children: runs(block.pieces, book, type.size),
      })
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      // No page holds a signature alone.
      keepNext: index === blocks.length - 1,
      spacing: { before: twentieths(PARAGRAPH_SPACE), after: 0, ...exactLines(type.line) },
      indent: { firstLine: indent },
      children: runs(block.pieces, book, type.size),
    })
  })
}

function runs(pieces: readonly Piece[], book: SourceNotes, size: number): NoteRun[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    if (piece.type === 'mark')
      // Two raised numbers side by side would read as one.
      return next?.type === 'mark'
        ? [book.mark(piece.number), new TextRun({ text: ',', superScript: true, size: halves(size) })]
        : [book.mark(piece.number)]
    return [new TextRun({ text: piece.text, size: halves(size), ...(piece.bold ? { bold: true } : {}) })]
  })
}

function tableOf({ rows, widths }: Extract<PrintedBlock, { type: 'table' }>, book: SourceNotes): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const
  const [high, wide] = [twentieths(CELL_MARGIN.high), twentieths(CELL_MARGIN.wide)]
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map(
            (pieces, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
                margins: { left: wide, right: wide, top: high, bottom: high },
                children: [
                  new Paragraph({
                    ...alignmentOf(pieces, index, column),
                    spacing: { before: 0, after: 0, ...exactLines(lineOf(CELL)) },
                    children: runs(pieces, book, CELL),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}

/** Heads in the middle, figures behind the first column to the right, words as they come. */
function alignmentOf(
  pieces: readonly Piece[],
  row: number,
  column: number,
): { readonly alignment?: (typeof AlignmentType)['CENTER' | 'RIGHT'] } {
  if (row === 0) return { alignment: AlignmentType.CENTER }
  const words = pieces.map((piece) => (piece.type === 'words' ? piece.text : '')).join('')
  return column > 0 && isBareFigure(words) ? { alignment: AlignmentType.RIGHT } : {}
}
