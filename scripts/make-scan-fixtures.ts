/**
 * Writes small scanned pages, pictures of invented text, into test/fixtures/scans, as PDFs and as picture files:
 *
 *   npx tsx scripts/make-scan-fixtures.ts
 *
 * Needs the font DejaVu Serif.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { type MadePdf, madePdf } from '../ingest/readers/pdf/made-pdf.ts'
import { blankSheet } from './blank-sheet.ts'

const FOLDER = fileURLToPath(new URL('../test/fixtures/scans/', import.meta.url))
const WIDTH = 360
const HEIGHT = 150
const DENSITY = 200 / 72
const WORDS = ['Huyện Khe Sanh có 27 trạm y tế xã,', 'giảm 3 trạm so với năm 2023.']
const ROWS = [
  ['Xã', 'Số trạm', 'Bác sĩ'],
  ['Tà Rụt', '4', '15'],
  ['Húc Nghì', '2', '26'],
  ['Đa Krông', '7', '28'],
]

/** A photograph of a page as a phone stores it: lying on its side, with a word of how to turn it. */
function photograph(draw: (context: SKRSContext2D) => void): void {
  const context = blankSheet({
    size: [HEIGHT, WIDTH],
    scale: DENSITY,
    paper: '#d8d4c8',
    ink: '#262626',
    letters: 13,
  })
  context.translate(0, WIDTH)
  context.rotate(-Math.PI / 2)
  draw(context)
  const picture = context.canvas.toBuffer('image/jpeg', 85)
  // Exif in an APP1 segment, its only entry the orientation: 6, turn it clockwise.
  const exif = Buffer.from('45786966000049492a0008000000010012010300010000000600000000000000', 'hex')
  const segment = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  writeFileSync(
    `${FOLDER}chup-nam-ngang.jpg`,
    Buffer.concat([picture.subarray(0, 2), segment, exif, picture.subarray(2)]),
  )
}

function screenshot(draw: (context: SKRSContext2D) => void): void {
  const canvas = createCanvas(WIDTH * 2, HEIGHT * 2)
  const context = canvas.getContext('2d')
  context.scale(2, 2)
  context.font = '13px DejaVu Serif'
  draw(context)
  writeFileSync(`${FOLDER}nen-trong-suot.png`, canvas.toBuffer('image/png'))
}

function scan(name: string, draw: (context: SKRSContext2D) => void, more: Partial<MadePdf> = {}): void {
  const context = blankSheet({
    size: [WIDTH, HEIGHT],
    scale: DENSITY,
    paper: '#f4f2ec',
    ink: '#1a1a1a',
    letters: 13,
  })
  draw(context)
  const { canvas } = context
  const picture = canvas.toBuffer('image/jpeg', 80).toString('latin1')
  const image = `/Type/XObject/Subtype/Image/Width ${canvas.width}/Height ${canvas.height}/ColorSpace/DeviceRGB`
  const file = madePdf({
    pages: [[]],
    size: [WIDTH, HEIGHT],
    under: `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`,
    resources: '/XObject<</I 100 0 R>>',
    objects: [
      `<<${image}/BitsPerComponent 8/Filter/DCTDecode/Length ${picture.length}>>stream\n${picture}\nendstream`,
    ],
    ...more,
  })
  writeFileSync(`${FOLDER}${name}.pdf`, file)
}

function prose(context: SKRSContext2D): void {
  for (const [line, text] of WORDS.entries()) context.fillText(text, 24, 40 + 22 * line)
}

scan('dong-dau', (context) => {
  prose(context)
  context.globalCompositeOperation = 'multiply'
  context.strokeStyle = '#d81818'
  context.lineWidth = 3
  context.beginPath()
  context.arc(200, 55, 34, 0, 7)
  context.stroke()
})
scan('bang-nghieng', (context) => {
  context.rotate(0.02)
  context.lineWidth = 1
  for (const x of [24, 130, 230, 330]) context.strokeRect(x, 12, 0, 120)
  for (const y of [12, 42, 72, 102, 132]) context.strokeRect(24, y, 306, 0)
  for (const [down, row] of ROWS.entries())
    for (const [across, text] of row.entries())
      context.fillText(text, [32, 140, 240][across] ?? 0, 32 + 30 * down)
})
scan('mo', (context) => {
  context.font = '5px DejaVu Serif'
  context.filter = 'blur(2px)'
  context.fillStyle = '#b0aca4'
  for (const [line, text] of WORDS.entries()) context.fillText(text.repeat(2), 24, 40 + 9 * line)
})
scan('lop-chu-hong', prose, {
  pages: [
    Array.from({ length: 6 }, (_, line) => ({
      x: 24,
      y: 120 - 14 * line,
      size: 8,
      text: 'HuyQn Khb Sanh cdzb tr4m ytc xdk giim tr+m sov6i nfm lwq',
      before: '3 Tr',
    })),
  ],
})
photograph(prose)
screenshot(prose)
