import { UserError } from '../../../search/user-error.ts'
import type { ReadDocument } from '../../source-line.ts'
import type { Deadline, ReadLimits } from '../limits.ts'
import { createLineWriter, type LineWriter } from '../line-writer.ts'
import type { ReadOptions } from '../read-options.ts'
import type { Table } from '../table.ts'
import { plainRun, type TextRun } from '../text-run.ts'
import { unseenWarning } from '../unseen-text.ts'
import { alignedTables } from './aligned-tables.ts'
import { readingRegions } from './columns.ts'
import { letterheadApart } from './letterhead-halves.ts'
import { columnEdges, continues, glue, measureText, type TextMeasures } from './line-joins.ts'
import { loadPages } from './load-pages.ts'
import type { PageContent } from './page-content.ts'
import { markLabels, type PageNote, splitMarks, takePageNotes } from './page-notes.ts'
import { hasLittleText, lacksText, type RecognisedPages, recognisePages } from './recognise-pages.ts'
import { type PageTable, ruledTables } from './ruled-tables.ts'
import { withoutRunningHeads } from './running-heads.ts'
import { asideWarning, confidences, layerWarning, pageWarnings } from './scanned-pages.ts'
import { joinOverleaf, sameColumns } from './table-overleaf.ts'
import { lineRuns, lineText, type VisualLine, visualLines } from './visual-line.ts'
import { withoutWatermarks } from './watermarks.ts'

interface ReadPage {
  readonly number: number
  readonly height: number
  /** In reading order. */
  readonly lines: readonly VisualLine[]
  readonly tables: readonly PageTable[]
}

/** What stands on the pages in reading order. */
type Piece =
  | { readonly kind: 'line'; readonly line: VisualLine }
  | {
      readonly kind: 'table'
      readonly table: Table
      readonly page: number
      readonly edges: readonly number[]
    }
  | { readonly kind: 'note'; readonly note: PageNote; readonly page: number }

/**
 * Reads a PDF: lines put together to paragraphs by their place on the page, tables, notes at the foot of pages
 * bound to their raised marks, running heads and page numbers left out. Pages that are pictures, or whose text is no
 * Vietnamese, are recognised where `options` ask for it; what cannot be read is named in `warnings`. No script, link
 * or attachment is touched.
 *
 * @throws UserError what `loadPages` throws, and `no_text` when no page has text
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadLimits,
  deadline: Deadline,
  options: ReadOptions,
): Promise<ReadDocument> {
  const contents: PageContent[] = []
  await loadPages(bytes, limits, deadline, (page) => contents.push(page))
  const recognised = await recogniseWhereNeeded(bytes, contents, deadline, options)
  const pages: ReadPage[] = []
  const withoutText: number[] = []
  for (const page of withoutWatermarks(recognised.pages)) {
    if (!page.glyphs.some((glyph) => /[\p{L}\d]/u.test(glyph.text))) withoutText.push(page.number)
    const { tables, rest } = ruledTables(page.glyphs, page.rules, page.number)
    const lines = readingRegions(rest, page.width).flatMap((region) =>
      letterheadApart(visualLines(region, page.number)),
    )
    pages.push({ number: page.number, height: page.height, lines, tables })
  }
  if (withoutText.length === pages.length) throw noText(recognised)
  const writer = createLineWriter(limits, deadline)
  writePieces(gatherPieces(pages), measureText(pages.map((page) => page.lines)), writer)
  const encodings = writer.fontEncodings()
  return {
    format: 'pdf',
    encoding: encodings.length === 0 ? 'pdf' : encodings.join('+'),
    lines: writer.lines(),
    warnings: [
      ...pageWarnings(withoutText, recognised),
      ...layerWarning(recognised.pages.filter((page) => page.isScanned && !recognised.read.has(page.number))),
      ...asideWarning(contents),
      ...unseenWarning(contents.reduce((letters, page) => letters + page.unseen, 0)),
    ],
    ...(recognised.read.size === 0 ? {} : { recognised: recognised.read }),
  }
}

/** Nothing of recognition is loaded for a file whose pages have their text. */
async function recogniseWhereNeeded(
  bytes: Uint8Array,
  pages: readonly PageContent[],
  deadline: Deadline,
  { recognise = false, onPage = () => {} }: ReadOptions,
): Promise<RecognisedPages> {
  const none = { pages, read: new Map(), poor: new Map(), blank: [] }
  if (!recognise || !pages.some((page) => lacksText(page) || hasLittleText(page))) return none
  const { openPagePictures } = await import('./page-pictures.ts')
  const { openRecogniser } = await import('../../recognition/recogniser.ts')
  const pictures = await openPagePictures(bytes)
  try {
    return await recognisePages(pages, pictures, openRecogniser, { deadline, onPage })
  } finally {
    await pictures.close()
  }
}

function noText({ poor }: RecognisedPages): UserError {
  const reason =
    poor.size === 0
      ? 'Tệp này chỉ có ảnh quét, không có lớp chữ nên không đọc được.'
      : `Tệp này chỉ có ảnh quét không nhận dạng được chữ (độ tin ${confidences(poor)}): quá mờ, hoặc không phải chữ Việt.`
  return new UserError('no_text', `${reason} Hãy quét lại rõ hơn (300 dpi) hoặc thêm bản Word gốc.`)
}

function gatherPieces(pages: readonly ReadPage[]): Piece[] {
  const measures = measureText(pages.map((page) => page.lines))
  const kept = withoutRunningHeads(pages)
  const pieces: Piece[] = []
  let openNote = false
  for (const [index, page] of pages.entries()) {
    const lines = kept[index] ?? []
    const { body, notes } = takePageNotes(lines, measures.bodySize, markLabels(lines), openNote)
    const tables = [...page.tables]
    const aligned = alignedTables(body)
    for (let at = 0; at < body.length; at++) {
      const line = body[at]
      if (line === undefined) continue
      while (tables[0] !== undefined && tables[0].top < line.y && overlaps(tables[0], line))
        addTable(pieces, tables.shift(), page)
      const table = aligned.find((candidate) => candidate.from === at)
      if (table === undefined) pieces.push({ kind: 'line', line })
      else {
        pieces.push({ kind: 'table', table: table.table, page: page.number, edges: [] })
        at = table.to - 1
      }
    }
    while (tables.length > 0) addTable(pieces, tables.shift(), page)
    for (const note of notes) pieces.push({ kind: 'note', note, page: page.number })
    const last = notes.at(-1)
    openNote = last !== undefined && !/[.!?…”)]\s*$/u.test(last.runs.map((run) => run.text).join(''))
  }
  return pieces
}

function overlaps(table: PageTable, line: VisualLine): boolean {
  return line.left < table.right && line.right > table.left
}

/** A table that goes on overleaf is one table; its header, printed again, stands once. */
function addTable(pieces: Piece[], found: PageTable | undefined, page: ReadPage): void {
  if (found === undefined) return
  const last = pieces.findLast((piece) => piece.kind !== 'note')
  if (last?.kind !== 'table' || last.page >= page.number || !sameColumns(last.edges, found.edges)) {
    pieces.push({ kind: 'table', table: found.table, page: page.number, edges: found.edges })
    return
  }
  const rows = joinOverleaf(last.table.rows, found.table.rows)
  pieces[pieces.lastIndexOf(last)] = { ...last, table: { rows }, page: page.number, edges: found.edges }
}

interface OpenParagraph {
  readonly runs: TextRun[]
  last: VisualLine
  lines: number
  readonly page: number
  readonly heading: number | null
  readonly indent: number
}

function writePieces(pieces: readonly Piece[], measures: TextMeasures, writer: LineWriter): void {
  const lines = pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.line] : []))
  const edgesByPage = new Map<number, ReturnType<typeof columnEdges>>()
  for (const page of new Set(lines.map((line) => line.page)))
    edgesByPage.set(page, columnEdges(lines.filter((line) => line.page === page)))
  const notes = joinNotes(pieces)
  const written = new Set<string>()
  let open: OpenParagraph | null = null

  function close(): void {
    if (open === null) return
    const { runs, used } = bindMarks(open.runs, open.page, open.last.page, notes)
    writer.paragraph({ runs, page: open.page, heading: open.heading, indent: open.indent })
    open = null
    for (const id of used) writeNote(id)
  }

  function writeNote(id: string): void {
    const note = notes.get(id)
    if (note === undefined || written.has(id)) return
    written.add(id)
    writer.note([{ runs: note.runs, page: note.page }], id, note.label)
  }

  for (const piece of pieces) {
    if (piece.kind === 'note') continue
    if (piece.kind === 'table') {
      close()
      const bound = bindTable(piece.table, piece.page, notes)
      writer.table(bound.table)
      for (const id of bound.used) writeNote(id)
      continue
    }
    const line = piece.line
    const before: OpenParagraph | null = open
    const edges = edgesByPage.get(line.page) ?? { left: line.left, right: line.right, unsure: true }
    const joint = before === null ? 'end' : continues(before.last, line, before.lines === 1, edges, measures)
    if (before === null || joint === 'end') {
      close()
      open = {
        runs: lineRuns(line),
        last: line,
        lines: 1,
        page: line.page,
        heading: line.size > measures.bodySize * 1.15 ? 1 : null,
        indent: Math.max(0, Math.round((line.left - edges.left) / (line.size * 0.5))),
      }
    } else {
      before.runs.push(
        plainRun(joint === 'break' ? '\n' : glue(lineText(before.last), lineText(line))),
        ...lineRuns(line),
      )
      before.last = line
      before.lines++
    }
  }
  close()
  for (const id of notes.keys()) writeNote(id)
}

interface JoinedNote {
  readonly label: string
  readonly page: number
  readonly runs: readonly TextRun[]
}

/** All notes by their id; what goes on overleaf is put back onto its beginning. */
function joinNotes(pieces: readonly Piece[]): Map<string, JoinedNote> {
  const notes = new Map<string, JoinedNote>()
  let lastId = ''
  for (const piece of pieces) {
    if (piece.kind !== 'note') continue
    const before = notes.get(lastId)
    if (piece.note.label === null && before !== undefined) {
      notes.set(lastId, { ...before, runs: [...before.runs, plainRun(' '), ...piece.note.runs] })
      continue
    }
    const label = piece.note.label ?? ''
    lastId = `page-${piece.page}-${label}`
    while (notes.has(lastId)) lastId += '+'
    notes.set(lastId, { label, page: piece.page, runs: piece.note.runs })
  }
  return notes
}

/** Gives each raised mark the id of the note with that label at the foot of its page. */
function bindMarks(
  runs: readonly TextRun[],
  from: number,
  to: number,
  notes: ReadonlyMap<string, JoinedNote>,
): { readonly runs: TextRun[]; readonly used: readonly string[] } {
  const used: string[] = []
  const free = (label: string) => {
    for (let page = from; page <= to; page++) {
      const id = `page-${page}-${label}`
      if (notes.has(id) && !used.includes(id)) return id
    }
    return null
  }
  const bound = runs.flatMap((run): TextRun[] => {
    if (!run.superscript) return [run]
    const labels = splitMarks(run.text, (label) => free(label) !== null)
    const marks = labels.map((label): TextRun => {
      const id = free(label)
      if (id === null) return { ...run, text: label }
      used.push(id)
      return { ...run, text: label, noteId: id }
    })
    return labels.length === 0 || !marks.some((mark) => mark.noteId !== undefined) ? [run] : marks
  })
  return { runs: bound, used }
}

function bindTable(
  table: Table,
  page: number,
  notes: ReadonlyMap<string, JoinedNote>,
): { readonly table: Table; readonly used: readonly string[] } {
  const used: string[] = []
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map((paragraph) => {
        const bound = bindMarks(paragraph.runs, page, page, notes)
        used.push(...bound.used)
        return { ...paragraph, runs: bound.runs, page: paragraph.page ?? page }
      }),
    })),
  }))
  return { table: { rows }, used }
}
