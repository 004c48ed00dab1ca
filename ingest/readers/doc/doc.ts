import type { ReadDocument } from '../../source-line.ts'
import type { Deadline, ReadLimits } from '../limits.ts'
import { createLineWriter, type LineWriter } from '../line-writer.ts'
import { countLists, type ListNumbering } from '../list-numbering.ts'
import { type EdgedCell, type EdgedRow, tableFromEdges } from '../table-edges.ts'
import type { Paragraph } from '../text-run.ts'
import { countUnseen } from '../unseen-text.ts'
import { openCompound } from './compound-file.ts'
import { readLists } from './word-lists.ts'
import { readNotes, type WordNotes } from './word-notes.ts'
import { letterRuns, type PropertyChange, paragraphRuns } from './word-properties.ts'
import { readStory, type StoryParagraph, type StorySource } from './word-story.ts'
import { openWordStreams } from './word-streams.ts'
import { fontNames, headingStyles } from './word-styles.ts'
import { readPieces } from './word-text.ts'

interface Context {
  readonly source: StorySource
  readonly notes: WordNotes
  readonly headings: ReadonlyMap<number, number>
  readonly numbering: ListNumbering
  readonly writer: LineWriter
}

const IN_TABLE = 0x2416
const ROW_END = 0x2417
const OUTLINE = 0x2640
const LIST_LEVEL = 0x260a
const LIST = 0x460b
const LEFT = new Set([0x840f, 0x845e])
const FIRST = new Set([0x8411, 0x8460])
const ROW_CELLS = 0xd608
const ROW_HEADER = 0x3404
const TWIPS_PER_CHARACTER = 120

/**
 * Reads a Word 97–2003 document from its binary form ([MS-DOC]): body, tables with merged cells, footnotes
 * and endnotes bound to their marks, lists as Word numbers them, text boxes at the end.
 *
 * @throws UserError `file_damaged`, `file_encrypted`, `file_kind_unknown`, `paragraph_too_long`
 */
export function readDoc(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): ReadDocument {
  const streams = openWordStreams(openCompound(bytes, limits))
  const notes = readNotes(streams)
  const writer = createLineWriter(limits, deadline)
  const source: StorySource = {
    pieces: readPieces(streams),
    letters: letterRuns(streams).sort((a, b) => a.from - b.from),
    paragraphs: paragraphRuns(streams).sort((a, b) => a.from - b.from),
    fonts: fontNames(streams),
    marks: notes.marks,
    unseen: countUnseen(),
  }
  deadline()
  const context: Context = {
    source,
    notes,
    headings: headingStyles(streams),
    numbering: countLists(readLists(streams)),
    writer,
  }
  const { body, footnotes, headers, comments, endnotes, textBoxes } = streams.lengths
  writeBody(readStory(source, 0, body), context)
  const boxes = body + footnotes + headers + comments + endnotes
  for (const paragraph of readStory(source, boxes, boxes + textBoxes, null))
    writer.paragraph(toParagraph(paragraph, context))
  const encodings = writer.fontEncodings()
  return {
    format: 'doc',
    encoding: ['doc', ...encodings].join('+'),
    lines: writer.lines(),
    warnings: source.unseen.warnings(),
  }
}

function writeBody(paragraphs: readonly StoryParagraph[], context: Context): void {
  let rows: EdgedRow[] = []
  let cells: Paragraph[][] = []
  let cell: Paragraph[] = []
  let pending: StoryParagraph['notes'][number][] = []

  function endTable(): void {
    if (cells.length > 0 || cell.length > 0)
      rows.push(toRow([...cells, ...(cell.length > 0 ? [cell] : [])], []))
    if (rows.length > 0) context.writer.table(tableFromEdges(rows))
    rows = []
    cells = []
    cell = []
    writeNotes(pending, context)
    pending = []
  }

  for (const paragraph of paragraphs) {
    if (!flag(paragraph.changes, IN_TABLE) && !paragraph.endsCell) {
      endTable()
      context.writer.paragraph(toParagraph(paragraph, context))
      writeNotes(paragraph.notes, context)
      continue
    }
    if (flag(paragraph.changes, ROW_END)) {
      rows.push(toRow(cells, paragraph.changes))
      cells = []
      cell = []
      continue
    }
    cell.push(toParagraph(paragraph, context))
    pending.push(...paragraph.notes)
    if (paragraph.endsCell) {
      cells.push(cell)
      cell = []
    }
  }
  endTable()
}

function writeNotes(uses: StoryParagraph['notes'], context: Context): void {
  for (const use of uses) {
    const text = context.notes.texts.get(use.noteId)
    if (text === undefined) continue
    const story = readStory(context.source, text.from, text.to)
    context.writer.note(
      story.map((paragraph) => toParagraph({ ...paragraph, notes: [] }, context)),
      use.noteId,
      use.label,
    )
  }
}

function toParagraph(paragraph: StoryParagraph, context: Context): Paragraph {
  let heading = context.headings.get(paragraph.style) ?? null
  let list = 0
  let level = 0
  let twips = 0
  for (const { code, value } of paragraph.changes) {
    if (code === OUTLINE) heading = value.getUint8(0) < 9 ? value.getUint8(0) + 1 : null
    else if (code === LIST) list = value.getInt16(0, true)
    else if (code === LIST_LEVEL) level = value.getUint8(0)
    else if (LEFT.has(code) || FIRST.has(code)) twips += value.getInt16(0, true)
  }
  const label = list > 0 && level < 9 ? context.numbering.next({ list: String(list), level }) : ''
  return {
    runs: paragraph.runs,
    heading,
    indent: Math.min(200, Math.max(0, Math.round(twips / TWIPS_PER_CHARACTER))),
    ...(label === '' ? {} : { label }),
  }
}

/** The end of a row tells where its cells end and which are merged. */
function toRow(cells: readonly (readonly Paragraph[])[], changes: readonly PropertyChange[]): EdgedRow {
  const definition = changes.findLast((change) => change.code === ROW_CELLS)?.value
  const count = definition === undefined || definition.byteLength < 1 ? 0 : definition.getUint8(0)
  const flagsAt = 1 + 2 * (count + 1)
  const result = cells.map((paragraphs, index): EdgedCell => {
    const edgeAt = 1 + 2 * (index + 1)
    const flagAt = flagsAt + 20 * index
    const known = definition !== undefined && index < count
    const flags = known && flagAt + 2 <= definition.byteLength ? definition.getUint16(flagAt, true) : 0
    return {
      paragraphs,
      right:
        known && edgeAt + 2 <= definition.byteLength ? definition.getInt16(edgeAt, true) : (index + 1) * 1440,
      joinsLeft: (flags & 0x02) !== 0,
      joinsAbove: (flags & 0x20) !== 0 && (flags & 0x40) === 0,
    }
  })
  return { cells: result, header: flag(changes, ROW_HEADER) }
}

function flag(changes: readonly PropertyChange[], code: number): boolean {
  return changes.some((change) => change.code === code && change.value.getUint8(0) === 1)
}
