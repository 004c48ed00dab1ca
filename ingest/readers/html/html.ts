import type { ReadDocument } from '../../source-line.ts'
import { decodeText } from '../decode.ts'
import type { Deadline, ReadLimits } from '../limits.ts'
import { createLineWriter, type LineWriter } from '../line-writer.ts'
import { formatNumber, type NumberStyle } from '../list-label.ts'
import { elements, type XmlElement } from '../package/xml-tree.ts'
import type { TableCell, TableRow } from '../table.ts'
import type { Paragraph, TextRun } from '../text-run.ts'
import { unseenWarning } from '../unseen-text.ts'
import { changeLook, type HtmlLook, isHidden, PLAIN_LOOK } from './html-look.ts'
import { findNotes, type HtmlNote, type HtmlNotes } from './html-notes.ts'
import { parseHtml } from './html-tree.ts'
import { withoutUnseen } from './unseen.ts'

interface Context {
  readonly notes: HtmlNotes
  readonly pending: HtmlNote[]
}

interface Block {
  readonly heading: number | null
  readonly label: string
}

/** Where finished paragraphs and tables go. */
interface Sink {
  readonly paragraph: (paragraph: Paragraph) => void
  readonly table: (rows: readonly TableRow[]) => void
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul'.split(
    ' ',
  ),
)
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i

/**
 * Reads a page of HTML as Word, LibreOffice and web sites write it: headings, paragraphs, lists, tables with
 * merged cells, notes that are linked to their marks. Only text is taken; nothing is run or loaded.
 *
 * @throws UserError `file_too_complex`, `paragraph_too_long`, and what `decodeText` throws
 */
export function readHtml(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
  deadline: Deadline,
): ReadDocument {
  const { text, encoding, warnings } = decodeHtml(bytes, file)
  const { root, letters } = withoutUnseen(parseHtml(text, limits))
  deadline()
  const writer = createLineWriter(limits, deadline)
  const context: Context = { notes: findNotes(root), pending: [] }
  const sink: Sink = {
    paragraph: (paragraph) => {
      writer.paragraph(paragraph)
      writeNotes(context, writer)
    },
    table: (rows) => {
      writer.table({ rows })
      writeNotes(context, writer)
    },
  }
  readFlow(root, PLAIN_LOOK, { heading: null, label: '' }, context, sink)
  const encodings = writer.fontEncodings()
  return {
    format: 'html',
    encoding: [encoding, ...encodings].join('+'),
    lines: writer.lines(),
    warnings: [...warnings, ...unseenWarning(letters)],
  }
}

/** The page's own word for its encoding counts where its bytes do not say otherwise. */
function decodeHtml(
  bytes: Uint8Array,
  file: string,
): {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly string[]
} {
  const label = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]?.toLowerCase()
  if (
    label !== undefined &&
    /^(?:windows-125\d|iso-8859-1)$/.test(label) &&
    bytes[0] !== 0xff &&
    bytes[0] !== 0xfe
  )
    return { text: new TextDecoder(label).decode(bytes), encoding: label, warnings: [] }
  return decodeText(bytes, file)
}

function writeNotes(context: Context, writer: LineWriter): void {
  for (let note = context.pending.shift(); note !== undefined; note = context.pending.shift()) {
    const paragraphs: Paragraph[] = []
    const inner: Context = {
      pending: context.pending,
      notes: { byMark: context.notes.byMark, bodies: new Set() },
    }
    const sink: Sink = { paragraph: (paragraph) => paragraphs.push(paragraph), table: () => {} }
    readFlow(note.body, PLAIN_LOOK, { heading: null, label: '' }, inner, sink, note.backLinks)
    writer.note(paragraphs, note.noteId, note.label)
  }
}

/** Reads what stands in an element; letters between blocks make paragraphs of their own. */
function readFlow(
  parent: XmlElement,
  look: HtmlLook,
  block: Block,
  context: Context,
  sink: Sink,
  dropped: ReadonlySet<XmlElement> = new Set(),
): void {
  let runs: TextRun[] = []
  let label = block.label
  const end = () => {
    if (runs.some((run) => run.text.trim() !== '' || run.noteId !== undefined))
      sink.paragraph({ runs, heading: block.heading, ...(label === '' ? {} : { label }) })
    if (runs.some((run) => run.text.trim() !== '')) label = ''
    runs = []
  }

  function inline(element: XmlElement, current: HtmlLook): void {
    let item = 0
    const start = Number(element.attributes.get('start') ?? 1)
    for (const child of element.children) {
      if (typeof child === 'string') {
        const text = current.preformatted
          ? child
          : child.replace(/[\s\u0000]+/g, (blanks) =>
              blanks.includes('\u00A0') ? blanks.replace(/[^\u00A0]+/g, ' ') : ' ',
            )
        if (text !== '') runs.push({ ...current.run, text })
        continue
      }
      if (dropped.has(child) || context.notes.bodies.has(child) || isHidden(child)) continue
      const note = context.notes.byMark.get(child)
      if (note !== undefined) {
        context.pending.push(note)
        runs.push({ text: note.label, bold: false, italic: false, superscript: true, noteId: note.noteId })
      } else if (child.name === 'br') runs.push({ ...current.run, text: '\n' })
      else if (child.name === 'table') {
        end()
        // A table around tables only places them on the page.
        if (placesTables(child))
          for (const cell of rowsOf(child).flatMap(({ cells }) => cells)) {
            readFlow(cell, current, { ...block, label }, context, sink, dropped)
            label = ''
          }
        else sink.table(readRows(child, context))
      } else if (BLOCKS.has(child.name)) {
        end()
        const heading = /^h[1-6]$/.test(child.name) ? Number(child.name[1]) : block.heading
        let own = ''
        if (child.name === 'li') {
          item++
          own =
            element.name === 'ol'
              ? `${formatNumber((Number.isInteger(start) ? start : 1) + item - 1, listStyle(element))}.`
              : '•'
        }
        const rest = own !== '' ? own : label
        if (own === '') label = ''
        readFlow(child, changeLook(current, child), { heading, label: rest }, context, sink, dropped)
      } else inline(child, changeLook(current, child))
    }
  }

  inline(parent, look)
  end()
}

const LIST_STYLES: ReadonlyMap<string, NumberStyle> = new Map([
  ['I', 'upperRoman'],
  ['i', 'lowerRoman'],
  ['A', 'upperLetter'],
  ['a', 'lowerLetter'],
])

function listStyle(list: XmlElement): NumberStyle {
  return LIST_STYLES.get(list.attributes.get('type') ?? '') ?? 'decimal'
}

/** A table of more rows holds data, whatever stands in its cells. */
const MOST_FRAME_ROWS = 6

/** A table of several columns stands in one of its few cells. */
function placesTables(table: XmlElement): boolean {
  const rows = rowsOf(table)
  if (rows.length > MOST_FRAME_ROWS) return false
  const inner = rows.flatMap(({ cells }) => cells.flatMap(innerTables))
  return inner.some((one) => rowsOf(one).some(({ cells }) => cells.length > 1))
}

function innerTables(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((child) => (child.name === 'table' ? [child] : innerTables(child)))
}

interface HtmlRow {
  readonly cells: readonly XmlElement[]
  readonly header: boolean
}

/** The rows of a table, whatever parts it is in. */
function rowsOf(parent: XmlElement, header = false): HtmlRow[] {
  return elements(parent).flatMap((child) => {
    if (child.name === 'tr') {
      const cells = elements(child).filter(({ name }) => name === 'td' || name === 'th')
      const allHeads = cells.length > 0 && cells.every(({ name }) => name === 'th')
      return [{ cells, header: header || allHeads }]
    }
    if (child.name === 'thead') return rowsOf(child, true)
    return child.name === 'tbody' || child.name === 'tfoot' ? rowsOf(child, header) : []
  })
}

function readRows(table: XmlElement, context: Context): TableRow[] {
  return rowsOf(table).map(({ cells, header }) => ({
    cells: cells.map((cell) => readCell(cell, context)),
    header,
  }))
}

function readCell(cell: XmlElement, context: Context): TableCell {
  const paragraphs: Paragraph[] = []
  const sink: Sink = {
    paragraph: (paragraph) => paragraphs.push(paragraph),
    table: (rows) => {
      for (const row of rows) for (const inner of row.cells) paragraphs.push(...inner.paragraphs)
    },
  }
  readFlow(cell, PLAIN_LOOK, { heading: null, label: '' }, context, sink)
  return { paragraphs, columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') }
}

function span(cell: XmlElement, name: string): number {
  const value = Number(cell.attributes.get(name) ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, 200) : 1
}
