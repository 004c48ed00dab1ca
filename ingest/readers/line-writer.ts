import type { SourceLine } from '../source-line.ts'
import { type Deadline, type ReadLimits, tooLongText } from './limits.ts'
import { fontEncoding } from './old-encodings/old-font.ts'
import { paragraphLines, type UnnumberedLine } from './paragraph-lines.ts'
import { layOutTable, type Table, tableRows } from './table.ts'
import { type Paragraph, plainRun } from './text-run.ts'

/** Collects the lines of one file in reading order. */
export interface LineWriter {
  /** A paragraph and a blank line after it, so that nothing later takes it for half of the next. */
  readonly paragraph: (paragraph: Paragraph) => void
  readonly table: (table: Table) => void
  /** The text of a note, all its paragraphs as one; it stands after the block that is being written. */
  readonly note: (paragraphs: readonly Paragraph[], noteId: string, label: string) => void
  /** Lines that another reader made, with numbers of this file. */
  readonly append: (lines: readonly SourceLine[]) => void
  readonly lines: () => readonly SourceLine[]
  /** Encodings that font names gave away, in order of appearance. */
  readonly fontEncodings: () => readonly string[]
}

/** Checks of time and count happen once per line. */
export function createLineWriter(limits: ReadLimits, deadline: Deadline): LineWriter {
  const lines: SourceLine[] = []
  const encodings = new Set<string>()

  function write(line: UnnumberedLine): void {
    deadline()
    if (lines.length >= limits.lines) throw tooLongText()
    lines.push({ number: lines.length + 1, ...line })
  }

  function blank(): void {
    if (lines.length > 0) write(BLANK)
  }

  function paragraph(given: Paragraph): void {
    for (const run of given.runs) {
      const encoding = fontEncoding(run.font)
      if (encoding !== null && /[\u00A1-\u00FF\uF0A1-\uF0FF]/.test(run.text)) encodings.add(encoding)
    }
    const written = paragraphLines(given, limits)
    for (const line of written) write(line)
    if (written.length > 0) blank()
  }

  function table(given: Table): void {
    const loose = layOutTable(given)
    if (loose !== null) {
      for (const inside of loose) paragraph(inside)
      return
    }
    for (const row of tableRows(given, limits)) write(row)
    blank()
  }

  function note(paragraphs: readonly Paragraph[], noteId: string, label: string): void {
    const runs = paragraphs.flatMap((inside, index) =>
      index === 0 ? inside.runs : [plainRun(' '), ...inside.runs],
    )
    const page = paragraphs[0]?.page
    paragraph({ runs, noteOf: { noteId, label }, ...(page === undefined ? {} : { page }) })
  }

  function append(more: readonly SourceLine[]): void {
    for (const { number: _, ...line } of more) write(line)
    blank()
  }

  return { paragraph, table, note, append, lines: () => lines, fontEncodings: () => [...encodings] }
}

const BLANK: UnnumberedLine = {
  text: '',
  indent: 0,
  hardBreak: false,
  heading: null,
  emphasis: [],
  marks: [],
  note: null,
  bullet: null,
  rule: false,
}
