/**
 * Writes the invented report of test/fixtures/formats as a workbook and as a scan, pages of pictures without any letters:
 *
 *   npx tsx scripts/make-picture-fixtures.ts
 *
 * Needs the font DejaVu Serif.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SKRSContext2D } from '@napi-rs/canvas'
import JSZip from 'jszip'
import { madePdf } from '../ingest/readers/pdf/made-pdf.ts'
import { BLOCKS } from '../test/fixtures/formats/report-source.ts'
import { blankSheet } from './blank-sheet.ts'

const FOLDER = fileURLToPath(new URL('../test/fixtures/formats/', import.meta.url))
const NAME = 'bao-cao-song-lam'
/** Marks of notes are left out: a workbook has none, and in a picture they are too small to be sure of. */
const plain = (text: string) => text.replace(/\^\d/g, '').replaceAll('**', '')

const WIDTH = 595
const HEIGHT = 842
const DENSITY = 200 / 72
const LEFT = 72
const RIGHT = 523
const LINE = 19

writeFileSync(`${FOLDER}${NAME}.xlsx`, await workbook())
writeFileSync(`${FOLDER}${NAME}-quet.pdf`, scan())

async function workbook(): Promise<Buffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const zip = new JSZip()
  const relations = (...list: (readonly [id: string, type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`
  let at = 0
  const cell = (column: number, text: string, style: number) =>
    `<c r="${String.fromCharCode(65 + column)}${at}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`
  const rows = BLOCKS.flatMap((block) => {
    at++
    if (block.kind !== 'table') return `<row r="${at}">${cell(0, plain(block.text), 0)}</row>`
    const table = block.rows.map((row) => {
      const line = `<row r="${at}">${row.map((text, column) => cell(column, text, 1)).join('')}</row>`
      at++
      return line
    })
    return table
  })
  zip.file('_rels/.rels', relations(['a', 'officeDocument', 'xl/workbook.xml']))
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="Sheet1" sheetId="1" r:id="s"/></sheets></workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations(['s', 'worksheet', 'worksheets/sheet1.xml'], ['t', 'styles', 'styles.xml']),
  )
  zip.file(
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><fonts><font><sz val="11"/></font></fonts><borders><border/><border><left style="thin"/><right style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs></styleSheet>`,
  )
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  )
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** Pages as a copier gives them. */
function scan(): Uint8Array {
  const pictures: string[] = []
  let context = blankPage()
  let y = 80
  const end = () => {
    pictures.push(context.canvas.toBuffer('image/jpeg', 40).toString('latin1'))
    context = blankPage()
    y = 80
  }
  const room = (height: number) => {
    if (y + height > HEIGHT - 80) end()
  }
  for (const block of BLOCKS) {
    if (block.kind === 'table') {
      const columns = [LEFT, LEFT + 135, LEFT + 205, LEFT + 360, RIGHT]
      room(24 * block.rows.length + 20)
      for (const [down, row] of block.rows.entries()) {
        for (const [across, text] of row.entries())
          context.fillText(text, (columns[across] ?? 0) + 5, y + 24 * down + 5)
      }
      for (let down = 0; down <= block.rows.length; down++)
        context.fillRect(LEFT, y - 12 + 24 * down, RIGHT - LEFT, 0.8)
      for (const x of columns) context.fillRect(x, y - 12, 0.8, 24 * block.rows.length)
      y += 24 * block.rows.length + 12
      continue
    }
    const bold = block.kind === 'heading' || block.text.startsWith('**')
    context.font = `${bold ? 'bold ' : ''}12.5px DejaVu Serif`
    const lines = wrapped(context, plain(block.text), block.kind === 'centred' ? 0 : 28)
    room(LINE * lines.length)
    context.font = `${bold ? 'bold ' : ''}12.5px DejaVu Serif`
    for (const [index, line] of lines.entries()) {
      const width = context.measureText(line).width
      const start = block.kind === 'centred' ? (LEFT + RIGHT - width) / 2 : LEFT + (index === 0 ? 28 : 0)
      context.fillText(line, start, y)
      y += LINE
    }
    y += 7
  }
  end()
  const size = `/Width ${context.canvas.width}/Height ${context.canvas.height}`
  return joined(pictures, size)
}

function blankPage(): SKRSContext2D {
  return blankSheet({
    size: [WIDTH, HEIGHT],
    scale: DENSITY,
    paper: '#f6f5f0',
    ink: '#202020',
    letters: 12.5,
  })
}

function wrapped(context: SKRSContext2D, text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    const room = RIGHT - LEFT - (lines.length === 0 ? indent : 0)
    if (context.measureText(longer).width <= room) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function joined(pictures: readonly string[], size: string): Uint8Array {
  // Every page draws its own picture: the operators name it by the page's number.
  return madePdf({
    pages: pictures.map((_, index) => [
      { x: 0, y: 0, text: '', before: `ET q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I${index} Do Q BT 0 Tc` },
    ]),
    resources: `/XObject<<${pictures.map((_, index) => `/I${index} ${100 + index} 0 R`).join('')}>>`,
    objects: pictures.map(
      (picture) =>
        `<</Type/XObject/Subtype/Image${size}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${picture.length}>>stream\n${picture}\nendstream`,
    ),
  })
}
