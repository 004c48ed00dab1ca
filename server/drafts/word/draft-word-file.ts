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
import {
  type DraftContent,
  type DraftHeading,
  type DraftTable,
  shownContent,
} from '../content/draft-content.ts'
import type { SavedDraft } from '../saved-draft.ts'
import { letterhead, signatureBlock, titleBlock } from './letterhead.ts'
import type { OfficeSettings } from './office-settings.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { romanNumeral } from './roman-numeral.ts'
import {
  createSourceNotes,
  NOTE_SIZE,
  type NoteRun,
  type SourceNotes,
  type SourceStyle,
} from './source-notes.ts'
import { withoutSources } from './without-sources.ts'
import { xmlData } from './xml-text.ts'

/** Millimetres as Word counts them: twentieths of a point. */
const millimetres = (length: number) => Math.round((length / 25.4) * 1440)
const BODY = 28
const FONT = 'Times New Roman'

/** docs/formats.md says where the measures come from. */
const MARGINS = {
  state: { top: 20, bottom: 20, left: 30, right: 20 },
  party: { top: 20, bottom: 20, left: 30, right: 15 },
} as const

/** Six points, the least between paragraphs in both forms. */
const PARAGRAPH_SPACE = 120

interface BodyForm {
  /** Within a line and a half in the State form; of exactly 18 to 22 points in the Party's. */
  readonly line: {
    readonly line: number
    readonly lineRule: (typeof LineRuleType)[keyof typeof LineRuleType]
  }
  readonly indent: number
  readonly section: (numeral: string) => string
  /** The State writes headings of sections in capitals. */
  readonly heading: (heading: DraftHeading) => DraftHeading
}

const FORMS: Readonly<Record<OfficeSettings['form'], BodyForm>> = {
  state: {
    line: { line: 300, lineRule: LineRuleType.AUTO },
    indent: millimetres(12.7),
    section: (numeral) => `${numeral}. `,
    heading: (heading) => ({ ...heading, text: heading.text.toUpperCase() }),
  },
  party: {
    line: { line: 400, lineRule: LineRuleType.EXACT },
    indent: millimetres(10),
    section: (numeral) => `${numeral}- `,
    heading: (heading) => heading,
  },
}

export interface Printing {
  /** The notes for whoever drafts, such as which figures are to be compared; left out unless wanted. */
  readonly notes?: boolean
  readonly sources?: SourceStyle
}

/**
 * The draft as a Word file in the official form: letterhead, title, numbered headings, tables, each `[n]` a
 * footnote that names report, section and place in the file, signature and recipients as blanks to fill.
 *
 * @param printing how its sources are printed, and whether the notes for whoever drafts are
 */
export async function draftWordFile(
  saved: SavedDraft,
  settings: OfficeSettings,
  { notes = false, sources = 'footnotes' }: Printing = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const [draft, office] = [xmlData(saved), xmlData(settings)]
  const book = createSourceNotes(draft.citations, sources)
  const printed = shownContent(draft.content)
    .filter((block) => notes || block.note !== true)
    .map((block) => (sources === 'none' ? withoutSources(block) : block))
  const body = bodyOf(printed, book, FORMS[office.form])
  const { top, bottom, left, right } = MARGINS[office.form]
  const document = new Document({
    title: draft.title,
    creator: 'Dẫn Nguồn',
    styles: {
      default: {
        document: { run: { font: FONT, size: BODY, language: { value: 'vi-VN' } } },
        heading1: headingStyle(FORMS[office.form]),
        heading2: headingStyle(FORMS[office.form]),
        footnoteText: { run: { font: FONT, size: NOTE_SIZE } },
        endnoteText: { run: { font: FONT, size: NOTE_SIZE } },
      },
    },
    ...book.notes(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(top),
              bottom: millimetres(bottom),
              left: millimetres(left),
              right: millimetres(right),
              header: millimetres(10),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          letterhead(office),
          ...titleBlock(draft.title, office),
          ...body,
          new Paragraph({ keepNext: true }),
          signatureBlock(office),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function headingStyle({ indent }: BodyForm) {
  return {
    run: { font: FONT, size: BODY, bold: true, color: '000000' },
    paragraph: { spacing: { before: PARAGRAPH_SPACE, after: 0 }, indent: { firstLine: indent } },
  }
}

/** In the middle of the top margin, from the second page. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY })],
      }),
    ],
  })
}

function bodyOf(blocks: DraftContent, book: SourceNotes, form: BodyForm): readonly (Paragraph | Table)[] {
  let sections = 0
  let parts = 0
  return blocks.map((block, index) => {
    // No page holds a signature alone.
    const last = index >= blocks.length - 2
    if (block.type === 'table') return tableOf(block, book)
    if (block.type === 'heading') {
      const top = block.level <= 2
      if (top) {
        sections++
        parts = 0
      } else parts++
      return new Paragraph({
        heading: top ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        children: [
          new TextRun(top ? form.section(romanNumeral(sections)) : `${parts}. `),
          ...runs(piecesOf([top ? form.heading(block) : block]), book),
        ],
      })
    }
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      keepNext: last,
      spacing: { before: PARAGRAPH_SPACE, after: 0, ...form.line },
      indent: { firstLine: form.indent },
      children: [
        ...(block.type === 'item' ? [new TextRun('- ')] : []),
        ...runs(piecesOf(block.sentences), book),
      ],
    })
  })
}

function runs(all: readonly Piece[], book: SourceNotes, size = BODY): NoteRun[] {
  const pieces = withoutRepeats(all)
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    if (piece.type === 'mark')
      // Two raised numbers side by side would read as one.
      return next?.type === 'mark'
        ? [book.mark(piece.number), new TextRun({ text: ',', superScript: true, size })]
        : [book.mark(piece.number)]
    return [new TextRun({ text: piece.text, size, ...(piece.bold ? { bold: true } : {}) })]
  })
}

/** Sentences in a row from the same places carry one footnote, after the last of them. */
function withoutRepeats(pieces: readonly Piece[]): readonly Piece[] {
  const groups: { readonly at: number; marks: string }[] = []
  pieces.forEach((piece, at) => {
    if (piece.type !== 'mark') return
    const last = groups.at(-1)
    if (last !== undefined && pieces[at - 1]?.type === 'mark') last.marks += ` ${piece.number}`
    else groups.push({ at, marks: String(piece.number) })
  })
  const starts = new Set(groups.map(({ at }) => at))
  const repeated = new Set(
    groups.filter(({ marks }, index) => groups[index + 1]?.marks === marks).map(({ at }) => at),
  )
  let group = -1
  return pieces.filter((piece, at) => {
    if (starts.has(at)) group = at
    return piece.type !== 'mark' || !repeated.has(group)
  })
}

function tableOf({ head, rows: told }: DraftTable, book: SourceNotes): Table {
  const rows = [
    head.map((cell) => piecesOf([cell], true)),
    ...told.map(({ cells }) => cells.map((cell) => piecesOf([cell]))),
  ]
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const
  const widths = columnWidths(rows)
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
          children: marksOnce(cells).map(
            (pieces, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
                margins: { left: 80, right: 80, top: 40, bottom: 40 },
                children: [
                  new Paragraph({
                    ...(index === 0 ? { alignment: AlignmentType.CENTER } : {}),
                    children: runs(pieces, book, 26),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}

/** Cells in a row from the same places carry one footnote, in the last of them. */
function marksOnce(cells: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const marks = cells.map((pieces) =>
    pieces.flatMap((piece) => (piece.type === 'mark' ? piece.number : [])).join(),
  )
  let next: string | undefined
  const kept = cells.toReversed().map((pieces, back) => {
    const own = marks[cells.length - 1 - back]
    const repeats = own !== '' && own === next
    if (own !== '') next = own
    return repeats ? pieces.filter(({ type }) => type !== 'mark') : pieces
  })
  return kept.reverse()
}

/** Characters of a cell between which its column grows. */
const SHORTEST_CELL = 6
const LONGEST_CELL = 120

/** Percent of the width: by what the longest cell of each column needs, marks hardly any. */
function columnWidths(rows: readonly (readonly (readonly Piece[])[])[]): readonly number[] {
  const longest = (rows[0] ?? []).map(() => SHORTEST_CELL)
  for (const cells of rows)
    for (const [column, pieces] of cells.slice(0, longest.length).entries()) {
      const length = pieces.reduce((sum, piece) => sum + (piece.type === 'words' ? piece.text.length : 2), 0)
      longest[column] = Math.max(longest[column] ?? 0, length)
    }
  const needs = longest.map((length) => Math.sqrt(Math.min(LONGEST_CELL, length)))
  const total = needs.reduce((sum, need) => sum + need, 0)
  return needs.map((need) => Math.round((100 * need) / total))
}
