import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { SavedDraft } from '../saved-draft.ts'
import { drawLine, drawTable } from './draw-parts.ts'
import {
  BODY,
  BODY_LINE,
  CELL,
  CELL_MARGIN,
  FORM_MEASURES,
  lineOf,
  millimetres,
  NOTE,
  PAPER,
  PARAGRAPH_SPACE,
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

/** Half-points and twentieths of a point, as Word counts them. */
const halves = (size: number) => size * 2
const twentieths = (height: number) => height * 20
const FONT = 'Times New Roman'

const TEXT_LINE = { line: twentieths(BODY_LINE), lineRule: LineRuleType.EXACT } as const

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
  { kind = paperKindOf(saved.request), ...printing }: WordFile = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const [draft, office] = [xmlData(saved), xmlData(settings)]
  const book = createSourceNotes(draft.citations, printing.sources ?? 'footnotes')
  const measures = FORM_MEASURES[office.form]
  const parts = paperParts(inToneStyle(draft.title, office.tone), office, kind)
  const body = bodyOf(printedBlocks(draft.content, office, printing), book, millimetres(measures.indent))
  const document = new Document({
    title: draft.title,
    creator: 'Dẫn Nguồn',
    styles: {
      default: {
        document: { run: { font: FONT, size: halves(BODY), language: { value: 'vi-VN' } } },
        heading1: headingStyle(millimetres(measures.indent)),
        heading2: headingStyle(millimetres(measures.indent)),
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
          new Paragraph({ keepNext: true, spacing: { before: 0, after: 0, ...TEXT_LINE } }),
          drawTable(parts.foot),
        ],
      },
    ],
  })
  const overrides = office.duplex ? [mirroredSettings] : []
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides))
}

function headingStyle(indent: number) {
  return {
    run: { font: FONT, size: halves(BODY), bold: true, color: '000000' },
    paragraph: {
      spacing: { before: twentieths(PARAGRAPH_SPACE), after: 0, ...TEXT_LINE },
      indent: { firstLine: indent },
    },
  }
}

/** In the middle of the top margin, from the second page. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halves(BODY) })],
      }),
    ],
  })
}

function bodyOf(
  blocks: readonly PrintedBlock[],
  book: SourceNotes,
  indent: number,
): readonly (Paragraph | Table)[] {
  return blocks.map((block, index) => {
    if (block.type === 'table') return tableOf(block, book)
    if (block.type === 'heading')
      return new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        children: runs(block.pieces, book),
      })
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      // No page holds a signature alone.
      keepNext: index === blocks.length - 1,
      spacing: { before: twentieths(PARAGRAPH_SPACE), after: 0, ...TEXT_LINE },
      indent: { firstLine: indent },
      children: runs(block.pieces, book),
    })
  })
}

function runs(pieces: readonly Piece[], book: SourceNotes, size = BODY): NoteRun[] {
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
                    ...(index === 0 ? { alignment: AlignmentType.CENTER } : {}),
                    spacing: {
                      before: 0,
                      after: 0,
                      line: twentieths(lineOf(CELL)),
                      lineRule: LineRuleType.EXACT,
                    },
                    children: runs(pieces, book, CELL),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}
