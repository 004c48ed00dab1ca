/**
 * Writes the papers of test/papers that are kept as text in test/questions/word as Word files:
 *
 *   npx tsx scripts/make-word-papers.ts
 *
 * Source: one paragraph a line; `#` headings; `**bold**`, `*italic*`; `left ||| right` is a row of a letterhead or of
 * the signatures, a table without borders; `| a | b |` a table, in which `<` joins a cell to its left and `^` to the
 * one above.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx'

const TEST = join(import.meta.dirname, '..', 'test')
const SOURCES = join(TEST, 'questions', 'word')
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}

for (const source of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
  if (!source.endsWith('.md')) continue
  const target = join(TEST, 'papers', source.replace(/\.md$/, '.docx'))
  mkdirSync(dirname(target), { recursive: true })
  const text = readFileSync(join(SOURCES, source), 'utf8')
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [{ children: blocks(text) }],
  })
  writeFileSync(target, await Packer.toBuffer(document))
  console.log(relative(TEST, target))
}

/** The paragraphs and tables of a source; neighbouring rows of one kind are one table. */
function blocks(text: string): (Paragraph | Table)[] {
  const done: (Paragraph | Table)[] = []
  let rows: string[] = []
  let kind: 'grid' | 'columns' | 'text' = 'text'
  const close = () => {
    if (rows.length > 0) done.push(kind === 'grid' ? grid(rows) : columns(rows))
    rows = []
  }
  for (const line of text.split('\n')) {
    const next = line.includes('|||') ? 'columns' : line.startsWith('|') ? 'grid' : 'text'
    if (next !== kind) close()
    kind = next
    if (kind !== 'text') rows.push(line)
    else if (line.trim() !== '') done.push(paragraph(line))
  }
  close()
  return done
}

function paragraph(line: string): Paragraph {
  const [, marks, title] = /^(#{1,3}) (.*)$/.exec(line) ?? []
  if (marks !== undefined && title !== undefined)
    return new Paragraph({
      heading: HEADINGS[marks.length - 1] ?? HeadingLevel.HEADING_3,
      children: runs(title),
    })
  return new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: runs(line) })
}

function runs(text: string): TextRun[] {
  return text
    .split(/(\*{1,3}[^*]+\*{1,3})/)
    .filter((part) => part !== '')
    .map((part) => {
      const marks = /^\*+/.exec(part)?.[0].length ?? 0
      return new TextRun({
        text: part.replaceAll('*', ''),
        bold: marks >= 2,
        italics: marks === 1 || marks === 3,
      })
    })
}

function columns(lines: readonly string[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: lines.map(
      (line) =>
        new TableRow({
          children: line.split('|||').map(
            (cell) =>
              new TableCell({
                borders: NO_BORDERS,
                children: [new Paragraph({ children: runs(cell.trim()) })],
              }),
          ),
        }),
    ),
  })
}

function grid(lines: readonly string[]): Table {
  const cells = lines
    .filter((line) => !/^\|[-| ]+\|$/.test(line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: cells.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.flatMap((text, column) => {
            if (text === '<') return []
            const after = row.slice(column + 1).findIndex((next) => next !== '<')
            const below = cells[at + 1]?.[column] === '^'
            return [
              new TableCell({
                columnSpan: after === -1 ? row.length - column : after + 1,
                ...(text === '^'
                  ? { verticalMerge: VerticalMergeType.CONTINUE }
                  : below
                    ? { verticalMerge: VerticalMergeType.RESTART }
                    : {}),
                children: [new Paragraph({ children: runs(text === '^' ? '' : text) })],
              }),
            ]
          }),
        }),
    ),
  })
}
