import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { exactLines } from './exact-lines.ts'
import { halves, lineOf, twentieths } from './measures.ts'
import {
  leftWidth,
  PART_WIDTH,
  type PartLine,
  type PartTable,
  RULE_ABOVE,
  RULE_BELOW,
  RULE_HEIGHT,
} from './paper-parts.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}

/** @param column within which the line stands, twentieths of a point */
export function drawLine(line: PartLine, column = PART_WIDTH): Paragraph {
  const { text, size, bold, italics, underline, left, above = 0, rule } = line
  if (rule !== undefined) return drawRule(rule, column)
  return new Paragraph({
    ...(left === undefined ? { alignment: AlignmentType.CENTER } : { indent: { left } }),
    spacing: { before: twentieths(above), after: 0, ...exactLines(lineOf(size)) },
    children: [
      new TextRun({
        text,
        size: halves(size),
        ...(bold === undefined ? {} : { bold }),
        ...(italics === undefined ? {} : { italics }),
        ...(underline === true ? { underline: {} } : {}),
      }),
    ],
  })
}

/** A solid line in the middle of its column. */
function drawRule(width: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - width) / 2))
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twentieths(RULE_ABOVE), after: twentieths(RULE_BELOW), ...exactLines(RULE_HEIGHT) },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 } },
    children: [],
  })
}

/** Rows of two cells; a row is never parted by a page's end. */
export function drawTable(part: PartTable): Table {
  const left = leftWidth(part)
  const widths = [left, PART_WIDTH - left]
  return new Table({
    width: { size: PART_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: part.rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (lines, index) =>
              new TableCell({
                children: lines.map((line) => drawLine(line, widths[index])),
                borders: NO_BORDERS,
                margins: { left: 0, right: 0 },
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  })
}
