import type { ReadDocument } from '../../source-line.ts'
import { areAlike, BLACK, type Color, SMALLEST_LETTERS } from '../colour.ts'
import { type Deadline, damagedFile, type ReadLimits } from '../limits.ts'
import { createLineWriter, type LineWriter } from '../line-writer.ts'
import { countLists, type ListNumbering } from '../list-numbering.ts'
import { decodeXml } from '../package/decode-xml.ts'
import {
  attribute,
  elements,
  firstElement,
  innerText,
  parseXml,
  type XmlElement,
} from '../package/xml-tree.ts'
import type { ZipArchive } from '../package/zip-archive.ts'
import type { TableCell, TableRow } from '../table.ts'
import type { Paragraph, TextRun } from '../text-run.ts'
import { countUnseen, type UnseenLetters } from '../unseen-text.ts'
import { type OdtLook, type OdtStyles, pageGround, pointsOf, readOdtStyles } from './odt-styles.ts'

interface OdtNote {
  readonly id: string
  readonly label: string
  readonly body: XmlElement
}

interface Context {
  readonly styles: OdtStyles
  readonly numbering: ListNumbering
  readonly writer: LineWriter
  readonly pending: OdtNote[]
  readonly count: { notes: number }
  /** What letters stand on here: the page, a cell, a frame. */
  readonly ground: Color
  readonly unseen: UnseenLetters
}

interface ListPosition {
  readonly style: string
  readonly level: number
  /** Only the first paragraph of an item carries its number. */
  first: boolean
}

const WRAPPERS = new Set(['section', 'index-body', 'table-of-content', 'text-box', 'frame', 'list-header'])
const SKIPPED = new Set(['tracked-changes', 'annotation', 'forms', 'object', 'image', 'bibliography-mark'])
/** `table:number-columns-repeated` may claim a million. */
const MAX_REPEAT = 200
/** Points, ten inches: a frame so far before the edge is on no page. */
const FAR_AWAY = -720

/**
 * Reads an OpenDocument text: body, tables, notes at their marks, lists as they are numbered, text frames.
 * Deleted text of tracked changes, comments, headers and footers are left out.
 *
 * @throws UserError `file_damaged` and what `openZip` and `parseXml` throw
 */
export function readOdt(archive: ZipArchive, limits: ReadLimits, deadline: Deadline): ReadDocument {
  const tree = (name: string): XmlElement | undefined => {
    const bytes = archive.part(name)
    deadline()
    return bytes === null ? undefined : parseXml(decodeXml(bytes), limits)
  }
  const content = tree('content.xml')
  const body = firstElement(firstElement(content, 'body'), 'text')
  if (body === undefined) throw damagedFile('no text')
  const office = tree('styles.xml')
  const sheets = [firstElement(office, 'styles'), firstElement(content, 'automatic-styles')]
  const styles = readOdtStyles(sheets.filter((sheet) => sheet !== undefined))
  const layouts = firstElement(office, 'automatic-styles')
  const writer = createLineWriter(limits, deadline)
  const context: Context = {
    styles,
    numbering: countLists(styles.lists),
    writer,
    pending: [],
    count: { notes: 0 },
    ground: pageGround(layouts === undefined ? [] : [layouts]),
    unseen: countUnseen(),
  }
  writeBlocks(body, null, context)
  const encodings = writer.fontEncodings()
  return {
    format: 'odt',
    encoding: ['utf-8', ...encodings].join('+'),
    lines: writer.lines(),
    warnings: context.unseen.warnings(),
  }
}

function writeBlocks(parent: XmlElement, list: ListPosition | null, context: Context): void {
  for (const child of elements(parent)) {
    if (isPutAway(child, context)) context.unseen.add(innerText(child))
    else if (child.name === 'p' || child.name === 'h') {
      for (const paragraph of readParagraph(child, list, context)) context.writer.paragraph(paragraph)
    } else if (child.name === 'table') {
      context.writer.table({ rows: readRows(child, false, onGround(child, context)) })
    } else if (child.name === 'list') writeList(child, list, context)
    else if (WRAPPERS.has(child.name)) writeBlocks(child, list, onGround(child, context))
    writeNotes(context)
  }
}

/** A hidden section or paragraph, or a frame off the page. */
function isPutAway(element: XmlElement, { styles }: Context): boolean {
  if (element.name === 'section') return (attribute(element, 'display') ?? 'true') !== 'true'
  if (element.name === 'frame')
    return ['x', 'y'].some((side) => (pointsOf(attribute(element, side)) ?? 0) <= FAR_AWAY)
  const isParagraph = element.name === 'p' || element.name === 'h'
  return isParagraph && (styles.isAway(attribute(element, 'style-name')) || isHiddenParagraph(element))
}

function isHiddenParagraph(element: XmlElement): boolean {
  const sign = firstElement(element, 'hidden-paragraph')
  return sign !== undefined && attribute(sign, 'is-hidden') === 'true'
}

/** The same with what the element lays under its letters. */
function onGround(element: XmlElement, context: Context): Context {
  const ground = context.styles.ground(attribute(element, 'style-name'))
  return ground === undefined ? context : { ...context, ground }
}

function writeList(element: XmlElement, outer: ListPosition | null, context: Context): void {
  const style = attribute(element, 'style-name') ?? outer?.style ?? ''
  const level = outer === null ? 0 : outer.level + 1
  for (const item of elements(element)) {
    if (item.name !== 'list-item' && item.name !== 'list-header') continue
    writeBlocks(item, { style, level, first: item.name === 'list-item' }, context)
  }
}

function readParagraph(element: XmlElement, list: ListPosition | null, context: Context): Paragraph[] {
  const style = attribute(element, 'style-name')
  const runs: TextRun[] = []
  const boxes: Paragraph[] = []
  collect(element, context.styles.look(style), runs, boxes, onGround(element, context))
  const level = Number(attribute(element, 'outline-level') ?? Number.NaN)
  let label = ''
  if (list?.first === true && list.level < 9) {
    label = context.numbering.next({ list: list.style, level: list.level })
    list.first = false
  }
  const paragraph: Paragraph = {
    runs,
    heading: element.name === 'h' && Number.isInteger(level) ? level : context.styles.heading(style),
    ...(label === '' ? {} : { label }),
  }
  return [paragraph, ...boxes]
}

function collect(
  parent: XmlElement,
  look: OdtLook,
  runs: TextRun[],
  boxes: Paragraph[],
  context: Context,
): void {
  const write = (text: string) => {
    if (isUnseen(look, context)) context.unseen.add(text)
    else runs.push(toRun(text, look))
  }
  for (const child of parent.children) {
    if (typeof child === 'string') write(child.replace(/[\n\r\t ]+/g, ' '))
    else if (SKIPPED.has(child.name)) continue
    else if (isPutAway(child, context)) context.unseen.add(innerText(child))
    else if (child.name === 's')
      write(' '.repeat(Math.min(MAX_REPEAT, Number(attribute(child, 'c') ?? 1) || 1)))
    else if (child.name === 'tab') write('\t')
    else if (child.name === 'line-break') write('\n')
    else if (child.name === 'hidden-text' && attribute(child, 'is-hidden') === 'true')
      context.unseen.add(innerText(child))
    else if (child.name === 'note') addNote(child, runs, context)
    else if (child.name === 'text-box') boxes.push(...readInside(child, context))
    else {
      const own = child.name === 'span' ? context.styles.look(attribute(child, 'style-name')) : {}
      collect(
        child,
        { ...look, ...own },
        runs,
        boxes,
        child.name === 'frame' ? onGround(child, context) : context,
      )
    }
  }
}

/** Hidden, of no size, or in the colour of what they stand on. */
function isUnseen({ hidden, size, color, ground }: OdtLook, context: Context): boolean {
  if (hidden === true || (size !== undefined && size < SMALLEST_LETTERS)) return true
  return areAlike(color === undefined ? BLACK : color, ground === undefined ? context.ground : ground)
}

function addNote(element: XmlElement, runs: TextRun[], context: Context): void {
  const body = firstElement(element, 'note-body')
  const citation = firstElement(element, 'note-citation')
  if (body === undefined) return
  const label = citation === undefined ? '' : innerText(citation).trim()
  const id = `note-${++context.count.notes}`
  context.pending.push({ id, label, body })
  runs.push({ text: label, bold: false, italic: false, superscript: true, noteId: id })
}

function writeNotes(context: Context): void {
  for (let note = context.pending.shift(); note !== undefined; note = context.pending.shift())
    context.writer.note(readInside(note.body, context), note.id, note.label)
}

function readInside(parent: XmlElement, context: Context): Paragraph[] {
  return elements(parent).flatMap((child) => {
    if (isPutAway(child, context)) {
      context.unseen.add(innerText(child))
      return []
    }
    return child.name === 'p' || child.name === 'h'
      ? readParagraph(child, null, context)
      : readInside(child, context)
  })
}

function readRows(parent: XmlElement, header: boolean, context: Context): TableRow[] {
  return elements(parent).flatMap((child) => {
    if (child.name === 'table-row') return [{ cells: readCells(child, onGround(child, context)), header }]
    if (child.name === 'table-header-rows') return readRows(child, true, context)
    return child.name === 'table-rows' || child.name === 'table-row-group'
      ? readRows(child, header, context)
      : []
  })
}

function readCells(row: XmlElement, context: Context): TableCell[] {
  return elements(row, 'table-cell').flatMap((cell) => {
    const read: TableCell = {
      paragraphs: readInside(cell, onGround(cell, context)),
      columns: span(cell, 'number-columns-spanned'),
      rows: span(cell, 'number-rows-spanned'),
    }
    return Array.from({ length: span(cell, 'number-columns-repeated') }, () => read)
  })
}

function span(cell: XmlElement, name: string): number {
  const value = Number(attribute(cell, name) ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_REPEAT) : 1
}

function toRun(text: string, look: OdtLook): TextRun {
  return {
    text,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    superscript: look.superscript ?? false,
    ...(look.font === undefined ? {} : { font: look.font }),
  }
}
