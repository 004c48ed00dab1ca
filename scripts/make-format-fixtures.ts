/**
 * Writes one invented report in all formats that readers know, into test/fixtures/formats:
 *
 *   npx tsx scripts/make-format-fixtures.ts
 *
 * Needs LibreOffice (`soffice`) for all but .txt, .md and .docx.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { BLOCKS, NOTES, RUNNING_HEAD, type SourceBlock } from '../test/fixtures/formats/report-source.ts'
import { convertWithOffice } from './convert-with-office.ts'

const FOLDER = fileURLToPath(new URL('../test/fixtures/formats/', import.meta.url))
const NAME = 'bao-cao-song-lam'
const FONT = 'Times New Roman'

writeFileSync(`${FOLDER}${NAME}.md`, asMarkdown(true))
writeFileSync(`${FOLDER}${NAME}.txt`, asMarkdown(false))
writeFileSync(`${FOLDER}${NAME}.docx`, await Packer.toBuffer(asWord()))
for (const target of ['pdf', 'doc:MS Word 97', 'odt', 'rtf', 'html:HTML (StarWriter)'])
  convertWithOffice(`${FOLDER}${NAME}.docx`, target)

/** With markup as .md; as .txt with the marks of notes and the table only, the way converted reports look. */
function asMarkdown(markup: boolean): string {
  const marked = (text: string) => {
    const noted = text.replace(/\^(\d)/g, '<sup>$1</sup>')
    return markup ? noted : noted.replaceAll('**', '')
  }
  const parts = BLOCKS.map((block) => {
    if (block.kind === 'table') {
      const [head = '', ...rows] = block.rows.map((row) => `| ${row.join(' | ')} |`)
      return [head, head.replace(/[^|]+/g, ' --- '), ...rows].join('\n')
    }
    if (block.kind === 'heading') return markup ? `${'#'.repeat(block.level + 1)} ${block.text}` : block.text
    return marked(block.text)
  })
  const notes = [...NOTES].map(([number, text]) => `<sup>${number}</sup> ${text}`)
  return `${[...parts, ...notes].join('\n\n')}\n`
}

function asWord(): Document {
  const footnotes = Object.fromEntries(
    [...NOTES].map(([number, text]) => [number, { children: [new Paragraph({ children: runs(text, 20) })] }]),
  )
  return new Document({
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    footnotes,
    sections: [
      {
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ text: RUNNING_HEAD, size: 20 })] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: 24 })],
              }),
            ],
          }),
        },
        children: BLOCKS.map(asWordBlock),
      },
    ],
  })
}

function asWordBlock(block: SourceBlock): Paragraph | Table {
  if (block.kind === 'table') return asWordTable(block.rows)
  if (block.kind === 'heading')
    return new Paragraph({
      heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      spacing: { before: 120, after: 120 },
      children: [new TextRun({ text: block.text, bold: true, size: 28, color: '000000', font: FONT })],
    })
  return new Paragraph({
    alignment: block.kind === 'centred' ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: { before: 120, after: 120 },
    ...(block.kind === 'centred' ? {} : { indent: { firstLine: 720 } }),
    children: runs(block.text, 28),
  })
}

function asWordTable(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [3000, 2000, 2400, 2000],
    rows: rows.map(
      (row, index) =>
        new TableRow({
          children: row.map(
            (text) =>
              new TableCell({
                children: [new Paragraph({ children: [new TextRun({ text, size: 26, bold: index === 0 })] })],
              }),
          ),
        }),
    ),
  })
}

/** `^1` becomes a footnote, `**…**` bold. `size` in half points. */
function runs(text: string, size: number): (TextRun | FootnoteReferenceRun)[] {
  return text.split(/(\^\d|\*\*[^*]+\*\*)/).flatMap((part) => {
    if (part === '') return []
    if (part.startsWith('^')) return [new FootnoteReferenceRun(Number(part.slice(1)))]
    if (part.startsWith('**')) return [new TextRun({ text: part.slice(2, -2), bold: true, size })]
    return [new TextRun({ text: part, size })]
  })
}
