import type { ReadDocument } from '../../source-line.ts'
import { type Color, hexColor, WHITE } from '../colour.ts'
import { decodeText } from '../decode.ts'
import { readHtml } from '../html/html.ts'
import { pageOfMhtml } from '../html/mhtml.ts'
import { type Deadline, damagedFile, type ReadLimits } from '../limits.ts'
import { createLineWriter, type LineWriter } from '../line-writer.ts'
import type { ListNumbering } from '../list-numbering.ts'
import { decodeXml } from '../package/decode-xml.ts'
import { mainPart, relationships } from '../package/relationships.ts'
import {
  attribute,
  elements,
  firstElement,
  innerText,
  parseXml,
  type XmlElement,
} from '../package/xml-tree.ts'
import type { ZipArchive } from '../package/zip-archive.ts'
import type { Table, TableCell, TableRow } from '../table.ts'
import { textLines } from '../text.ts'
import { type Paragraph, plainRun, type TextRun } from '../text-run.ts'
import { countUnseen, type UnseenLetters } from '../unseen-text.ts'
import { chartTable, diagramTexts } from './docx-charts.ts'
import { groundOf, isParagraphAway } from './docx-ground.ts'
import { type DocxNotes, readNotes } from './docx-notes.ts'
import { readNumbering } from './docx-numbering.ts'
import { type Attachment, type NoteUse, noteId, readParagraphContent } from './docx-runs.ts'
import { type DocxStyles, outlineLevel, readListPlace, readStyles } from './docx-styles.ts'

interface Context {
  readonly styles: DocxStyles
  readonly numbering: ListNumbering
  readonly notes: DocxNotes
  readonly writer: LineWriter
  /** Notes whose marks stand in the block that is being read. */
  readonly pending: NoteUse[]
  readonly writtenNotes: Set<string>
  /** Tables inside cells of the table that is being read. */
  readonly inner: Table[]
  /** Charts, diagrams and objects of the block that is being read. */
  readonly attached: Attachment[]
  /** The bytes of a part by the relationship that names it. */
  readonly related: (id: string) => Uint8Array | null
  readonly limits: ReadLimits
  readonly deadline: Deadline
  /** What is not read, by what it is. */
  readonly left: Map<string, number>
  /** What letters stand on here: the page, a cell, a text box. */
  readonly ground: Color
  readonly unseen: UnseenLetters
}

/** Twentieths of a point that one character of indent is worth. */
const TWIPS_PER_CHARACTER = 120
/** Elements that only wrap paragraphs and tables. */
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'AlternateContent',
  'Choice',
  // Word 2003 puts the paragraphs of a section into these.
  'sect',
  'sub-section',
])

/**
 * Reads a Word document (Office Open XML): body, tables, text boxes, footnotes and endnotes, each note after
 * the block that carries its mark. Headers, footers, comments and deleted text are left out; nothing that
 * the file refers to is opened.
 *
 * @throws UserError `file_damaged` and what `openZip` and `parseXml` throw
 */
export function readDocx(archive: ZipArchive, limits: ReadLimits, deadline: Deadline): ReadDocument {
  const tree = (name: string): XmlElement | undefined => {
    const bytes = archive.part(name)
    deadline()
    return bytes === null ? undefined : parseXml(decodeXml(bytes), limits)
  }
  const main = mainPart(archive, limits) ?? 'word/document.xml'
  const parts = relationships(archive, main, limits)
  const document = tree(main)
  return readParts(
    {
      body: firstElement(document, 'body'),
      page: pageColor(document),
      styles: tree('word/styles.xml'),
      numbering: tree('word/numbering.xml'),
      notes: readNotes(tree('word/footnotes.xml'), tree('word/endnotes.xml'), tree('word/settings.xml')),
      related: (id) => {
        const part = parts.find((one) => one.id === id)?.part ?? null
        return part === null ? null : archive.part(part)
      },
    },
    limits,
    deadline,
  )
}

/**
 * Reads a document that Word 2003 saved as one XML file (WordprocessingML), whatever its ending.
 *
 * @throws UserError `file_damaged` and what `parseXml` throws
 */
export function readWordXml(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): ReadDocument {
  const root = parseXml(decodeXml(bytes), limits)
  deadline()
  return readParts(
    {
      body: firstElement(root, 'body'),
      page: WHITE,
      styles: firstElement(root, 'styles'),
      numbering: undefined,
      notes: readNotes(undefined, undefined, undefined),
      related: () => null,
    },
    limits,
    deadline,
  )
}

/** A coloured page may be switched on or off: its colour is not known. */
function pageColor(document: XmlElement | undefined): Color {
  const color = hexColor(attribute(firstElement(document, 'background'), 'color') ?? '')
  return color === undefined ? WHITE : null
}

interface DocxParts {
  readonly body: XmlElement | undefined
  readonly page: Color
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly notes: DocxNotes
  readonly related: Context['related']
}

function readParts(parts: DocxParts, limits: ReadLimits, deadline: Deadline): ReadDocument {
  if (parts.body === undefined) throw damagedFile('no body')
  const writer = createLineWriter(limits, deadline)
  const context: Context = {
    styles: readStyles(parts.styles),
    numbering: readNumbering(parts.numbering),
    notes: parts.notes,
    writer,
    pending: [],
    inner: [],
    writtenNotes: new Set(),
    attached: [],
    related: parts.related,
    limits,
    deadline,
    left: new Map(),
    ground: parts.page,
    unseen: countUnseen(),
  }
  readBlocks(parts.body, context)
  const encodings = writer.fontEncodings()
  const left = [...context.left].map(
    ([what, count]) => `Có ${count} ${what} không đọc được nội dung; hãy xem trong tệp gốc.`,
  )
  const warnings = [...left, ...context.unseen.warnings()]
  return { format: 'docx', encoding: ['utf-8', ...encodings].join('+'), lines: writer.lines(), warnings }
}

function leave(what: string, context: Context): void {
  context.left.set(what, (context.left.get(what) ?? 0) + 1)
}

/** Charts become tables of their figures, diagrams the words of their shapes; the rest is counted. */
function writeAttached(context: Context): void {
  for (const { kind, id } of context.attached.splice(0)) {
    const bytes = kind === 'object' ? null : context.related(id)
    const tree = bytes === null ? undefined : parseXml(decodeXml(bytes), context.limits)
    const table = kind === 'chart' && tree !== undefined ? chartTable(tree) : null
    const texts = kind === 'diagram' && tree !== undefined ? diagramTexts(tree) : []
    if (table !== null) context.writer.table(table)
    for (const text of texts) context.writer.paragraph({ runs: [plainRun(text)] })
    if (table === null && texts.length === 0) leave(NAMES[kind], context)
  }
}

const NAMES: Readonly<Record<Attachment['kind'], string>> = {
  chart: 'biểu đồ',
  diagram: 'sơ đồ',
  object: 'đối tượng nhúng',
}

/** A piece of another format that Word shows in place: a page of HTML or plain text. */
function writeChunk(id: string, context: Context): void {
  const bytes = context.related(id)
  const head = bytes === null ? '' : new TextDecoder('latin1').decode(bytes.subarray(0, 4_096))
  if (bytes === null || bytes.length === 0 || head.startsWith('PK') || /^\s*\{\\rtf/.test(head)) {
    leave('phần ghép từ tệp khác', context)
    return
  }
  const page = /content-type:\s*multipart/i.test(head) ? pageOfMhtml(bytes) : bytes
  const isPage = page !== bytes || /<(?:html|body|p|div|table|!doctype)[\s>]/i.test(head)
  const { lines } = isPage
    ? readHtml(page, 'ghép.html', context.limits, context.deadline)
    : { lines: textLines(decodeText(bytes, 'ghép.txt').text) }
  context.writer.append(lines)
}

function readBlocks(parent: XmlElement, context: Context): void {
  let begun: TextRun[] = []
  for (const child of elements(parent)) {
    if (child.name === 'p') {
      const [paragraph, ...boxes] = readParagraph(child, context)
      if (paragraph === undefined) continue
      const runs = [...begun, ...paragraph.runs]
      const joinsNext = hasDeletedEnd(child)
      begun = joinsNext ? runs : []
      if (!joinsNext) context.writer.paragraph({ ...paragraph, runs })
      for (const box of boxes) context.writer.paragraph(box)
      writeAttached(context)
      if (!joinsNext) writeNotes(context)
    } else if (child.name === 'tbl') {
      context.writer.table(readTable(child, context))
      for (const table of context.inner.splice(0)) context.writer.table(table)
      writeAttached(context)
      writeNotes(context)
    } else if (child.name === 'altChunk') writeChunk(attribute(child, 'id') ?? '', context)
    else if (WRAPPERS.has(child.name)) readBlocks(child, context)
  }
  if (begun.length > 0) context.writer.paragraph({ runs: begun })
  writeNotes(context)
}

/** The end of the paragraph was deleted as a tracked change: accepted, its text runs on in the next. */
function hasDeletedEnd(paragraph: XmlElement): boolean {
  const look = firstElement(firstElement(paragraph, 'pPr'), 'rPr')
  return firstElement(look, 'del') !== undefined
}

/** A paragraph, and after it those of the text boxes that hang on it. */
function readParagraph(element: XmlElement, context: Context): Paragraph[] {
  const properties = firstElement(element, 'pPr')
  const style = context.styles.paragraph(attribute(firstElement(properties, 'pStyle'), 'val'))
  if (isParagraphAway(properties)) {
    context.unseen.add(innerText(element))
    return []
  }
  const own = groundOf(properties)
  const shading = own === undefined ? style.ground : own
  const ground = shading === undefined ? context.ground : shading
  const content = readParagraphContent(element, style.look, { ...context, ground })
  context.pending.push(...content.notes)
  context.attached.push(...content.attachments)
  const boxes = content.textBoxes.flatMap((box) =>
    readInside(box.content, { ...context, ground: box.ground === undefined ? ground : box.ground }),
  )
  const numbering = readListPlace(properties) ?? style.numbering
  // Word counts empty paragraphs of a list too.
  const label = numbering === null ? '' : context.numbering.next(numbering)
  const paragraph: Paragraph = {
    runs: content.runs,
    indent: indentOf(properties),
    heading: outlineLevel(properties) ?? style.heading,
    ...(label === '' ? {} : { label }),
  }
  return [paragraph, ...boxes]
}

/** All paragraphs inside a text box or a note; those of tables in it too, row by row. */
function readInside(parent: XmlElement, context: Context): Paragraph[] {
  return elements(parent).flatMap((child) => {
    if (child.name === 'p') return readParagraph(child, context)
    if (child.name === 'tbl' || child.name === 'tr' || child.name === 'tc' || WRAPPERS.has(child.name))
      return readInside(child, context)
    return []
  })
}

/** The paragraphs of a cell. A table in it is one of its own and stands behind the outer one; a frame of one column is none. */
function readCell(cell: XmlElement, context: Context): Paragraph[] {
  return elements(cell).flatMap((child) => {
    if (child.name === 'p') return readParagraph(child, context)
    if (child.name !== 'tbl') return WRAPPERS.has(child.name) ? readCell(child, context) : []
    const place = context.inner.length
    const table = readTable(child, context)
    if (table.rows.some(({ cells }) => cells.length > 1)) {
      context.inner.splice(place, 0, table)
      return []
    }
    return table.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
  })
}

interface OpenCell {
  readonly cell: { paragraphs: readonly Paragraph[]; columns: number; rows: number }
  readonly column: number
}

function readTable(element: XmlElement, outer: Context): Table {
  const context = { ...outer, ground: tableGround(firstElement(element, 'tblPr'), outer) }
  const rows: TableRow[] = []
  let above: readonly OpenCell[] = []
  for (const row of tableRowElements(element)) {
    const properties = firstElement(row, 'trPr')
    if (firstElement(properties, 'del') !== undefined) continue
    const cells: TableCell[] = []
    const reach: OpenCell[] = []
    let column = count(firstElement(properties, 'gridBefore'))
    for (let gap = 0; gap < column; gap++) cells.push({ paragraphs: [], columns: 1, rows: 1 })
    for (const cellElement of cellElements(row)) {
      const cellProperties = firstElement(cellElement, 'tcPr')
      const columns = Math.max(1, count(firstElement(cellProperties, 'gridSpan')))
      const merge = firstElement(cellProperties, 'vMerge')
      const start = column
      const open = merge === undefined ? undefined : above.find((cell) => cell.column === start)
      if (merge !== undefined && attribute(merge, 'val') !== 'restart' && open !== undefined) {
        open.cell.rows++
        reach.push(open)
      } else {
        const shading = groundOf(cellProperties)
        const inside = shading === undefined ? context : { ...context, ground: shading }
        const cell = { paragraphs: readCell(cellElement, inside), columns, rows: 1 }
        cells.push(cell)
        reach.push({ cell, column })
      }
      column += columns
    }
    rows.push({ cells, header: firstElement(properties, 'tblHeader') !== undefined })
    above = reach
  }
  return { rows }
}

function tableGround(properties: XmlElement | undefined, { styles, ground }: Context): Color {
  const own = groundOf(properties)
  if (own !== undefined) return own
  return styles.shadesCells(attribute(firstElement(properties, 'tblStyle'), 'val')) ? null : ground
}

function tableRowElements(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((child) =>
    child.name === 'tr' ? [child] : WRAPPERS.has(child.name) ? tableRowElements(child) : [],
  )
}

function cellElements(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((child) =>
    child.name === 'tc' ? [child] : WRAPPERS.has(child.name) ? cellElements(child) : [],
  )
}

function writeNotes(context: Context): void {
  // A note that carries a mark of its own puts it at the end of this same list.
  for (let use = context.pending.shift(); use !== undefined; use = context.pending.shift()) {
    const id = noteId(use.kind, use.id)
    const body = context.notes.body(use.kind, use.id)
    if (body === undefined || context.writtenNotes.has(id)) continue
    context.writtenNotes.add(id)
    context.writer.note(readInside(body, context), id, use.label)
  }
}

function indentOf(properties: XmlElement | undefined): number {
  const indent = firstElement(properties, 'ind')
  const left = Number(attribute(indent, 'left') ?? attribute(indent, 'start') ?? 0)
  const first = Number(attribute(indent, 'firstLine') ?? 0)
  const twips = left + first
  return Number.isFinite(twips) && twips > 0 ? Math.min(200, Math.round(twips / TWIPS_PER_CHARACTER)) : 0
}

function count(element: XmlElement | undefined): number {
  const value = Number(attribute(element, 'val') ?? 0)
  return Number.isInteger(value) && value > 0 ? Math.min(value, 200) : 0
}
