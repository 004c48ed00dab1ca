import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { expectEvenGrowth } from '../../search/testing/even-growth.ts'
import { parseDocument } from '../parse-document.ts'
import { madeDoc } from '../readers/doc/made-doc.ts'
import { madePdf } from '../readers/pdf/made-pdf.ts'
import { partsWords } from '../readers/pdf/word-gaps.ts'
import type { Picture } from '../recognition/picture.ts'
import { recognisePage } from '../recognition/recognise-page.ts'
import type { Recogniser } from '../recognition/recogniser.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')
const text = (shape: (count: number) => string) => (count: number) => utf8(`BÁO CÁO\n\n${shape(count)}`)

/** An archive of some files, as .docx, .odt and .xlsx are. */
function packed(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const [name, xml] of Object.entries(files)) archive.file(name, xml)
  return archive.generateAsync({ type: 'uint8array' })
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const word = (body: string) =>
  packed({ 'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>` })
const paragraph = (said: string) => `<w:p><w:r><w:t>${said}</w:t></w:r></w:p>`

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (type: string, target: string) =>
  `<Relationships><Relationship Id="a" Type="${RELATED}/${type}" Target="${target}"/></Relationships>`
const workbook = (rows: string) =>
  packed({
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns:r="${RELATED}"><sheets><sheet name="Bieu" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })
const cell = (at: string, said: string) => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`

/** Shapes of every format, those that were slow among them, made of so many pieces; they are read at 1, 2 and 4 times the count. */
const SHAPES: readonly (readonly [
  string,
  string,
  number,
  (count: number) => Uint8Array | Promise<Uint8Array>,
])[] = [
  ['lines of one letter', 'a.txt', 1_500, text((count) => 'a\n'.repeat(count))],
  ['paragraphs of one letter', 'a.txt', 1_000, text((count) => 'a\n\n'.repeat(count))],
  ['a sentence that never ends', 'a.txt', 1_000, text((count) => 'Huyện trồng rừng và\n\n'.repeat(count))],
  [
    'letters without a blank behind what there was none of',
    'a.txt',
    11,
    text((count) => `Xã không có ${'a'.repeat(count)} và cấp 12 giấy phép.`),
  ],
  [
    'words that lead on to a number',
    'a.txt',
    5,
    text((count) => `Sản lượng ${'ước tính '.repeat(count)}cá đạt 12 tấn.`),
  ],
  [
    'rows of a table in RTF',
    'a.rtf',
    250,
    (count) =>
      utf8(
        `{\\rtf1 ${lines(count, (i) => `\\trowd\\cellx${1_000 + ((61 * i) % 9_000)}\\cellx90000\\intbl Thon ${i}\\cell ${i} ha\\cell\\row`)}\\pard het\\par}`,
      ),
  ],
  [
    'notes of one paragraph in RTF',
    'a.rtf',
    1_000,
    (count) => utf8(`{\\rtf1 ${'Thon{\\footnote Het}'.repeat(count)}\\par}`),
  ],
  [
    'fonts of RTF',
    'a.rtf',
    4_000,
    (count) =>
      utf8(
        `{\\rtf1{\\fonttbl${lines(count, (i) => `{\\f${i} Arial;}`)}}${lines(count, (i) => `\\f${i} Thon`)}\\par}`,
      ),
  ],
  ['open brackets of HTML', 'a.html', 20_000, (count) => utf8(`<p>Thôn Bến</p>${'<'.repeat(count)}`)],
  [
    'tags of HTML without an end',
    'a.html',
    4_000,
    (count) => utf8(`<p>Thôn Bến</p>${'<b><p>Thôn'.repeat(count)}`),
  ],
  [
    'rows of a table in HTML',
    'a.html',
    500,
    (count) => utf8(`<table>${lines(count, (i) => `<tr><td>Thôn ${i}<td>${i} ha`)}</table>`),
  ],
  [
    'headings of Markdown',
    'a.md',
    500,
    text((count) => lines(count, (i) => `## ${i + 1}. Mục ${i}\n\nThôn ${i}.\n`)),
  ],
  [
    'rows of Markdown',
    'a.md',
    1_000,
    text((count) => `| Thôn | Lúa |\n|---|---|\n${lines(count, (i) => `| Thôn ${i} | ${i} ha |`)}`),
  ],
  [
    'paragraphs of Word',
    'a.docx',
    1_000,
    (count) => word(lines(count, (i) => paragraph(`Thôn ${i} trồng ${i} ha.`))),
  ],
  [
    'rows of a table in Word',
    'a.docx',
    500,
    (count) =>
      word(
        `<w:tbl>${lines(count, (i) => `<w:tr><w:tc>${paragraph(`Thôn ${i}`)}</w:tc><w:tc>${paragraph(`${i} ha`)}</w:tc></w:tr>`)}</w:tbl>`,
      ),
  ],
  [
    'paragraphs of Word 97',
    'a.doc',
    500,
    (count) => madeDoc(Array.from({ length: count }, (_, i) => `Thôn ${i} trồng ${i} ha.\r`)),
  ],
  [
    'pieces of one paragraph of Word 97',
    'a.doc',
    2_000,
    (count) => madeDoc(Array.from({ length: count }, (_, i) => `Thôn ${i % 7}${i % 50 === 49 ? '\r' : ' '}`)),
  ],
  [
    'paragraphs of OpenDocument',
    'a.odt',
    1_000,
    (count) =>
      packed({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content><office:body><office:text>${lines(count, (i) => `<text:p>Thôn ${i} trồng ${i} ha.</text:p>`)}</office:text></office:body></office:document-content>`,
      }),
  ],
  [
    'rows of a workbook',
    'a.xlsx',
    1_000,
    (count) =>
      workbook(
        lines(
          count,
          (i) => `<row r="${i + 1}">${cell(`A${i + 1}`, `Thôn ${i}`)}${cell(`B${i + 1}`, `${i} ha`)}</row>`,
        ),
      ),
  ],
  [
    'pages of a PDF',
    'a.pdf',
    12,
    (count) =>
      madePdf({
        pages: Array.from({ length: count }, (_, i) =>
          Array.from({ length: 9 }, (_, line) => ({
            x: 70,
            y: 750 - 60 * line,
            text: `Thon ${9 * i + line} trong lua.`,
          })),
        ),
      }),
  ],
  [
    'letters of a PDF',
    'a.pdf',
    500,
    (count) =>
      madePdf({
        pages: [
          Array.from({ length: count }, (_, i) => ({
            x: 50 + (i % 90) * 6,
            y: 780 - Math.floor(i / 90) * 3,
            text: 'a',
          })),
        ],
      }),
  ],
  [
    'filled boxes of a PDF',
    'a.pdf',
    750,
    (count) =>
      madePdf({
        pages: [Array.from({ length: 500 }, (_, i) => ({ x: 70, y: 790 - 1.5 * i, text: `Thon ${i}` }))],
        under: lines(count, (i) => `.9 .9 1 rg ${i % 500} ${i % 700} 20 10 re f`),
      }),
  ],
]

it.each(SHAPES)(
  '%s take time that grows as they do',
  async (_, file, count, make) => {
    await expectEvenGrowth(count, async (size) => parseDocument(await make(size), file))
  },
  120_000,
)

it('letters of a PDF before a gap take time that grows as they do', async () => {
  const piece = (x: number, said: string) => ({ text: said, x, y: 9, width: 5, size: 10 })
  const look = { font: '', bold: false, italic: false }
  await expectEvenGrowth(5_000, async (count) => {
    const pieces = [piece(0, `${'a'.repeat(count)}..`), piece(6, 'b')].map((one) => ({ ...one, ...look }))
    expect(partsWords(pieces, 1)).toBe(false)
  })
}, 60_000)

const ROW = 40
const COLUMNS = [40, 400, 960]

/** A scan of a drawn table of two columns with something in each cell. */
function drawnTable(rows: number): Picture {
  const width = 1_000
  const height = ROW * (rows + 1)
  const grey = new Uint8Array(width * height).fill(250)
  const ink = (left: number, top: number, across: number, down: number) => {
    for (let y = top; y < top + down; y++) grey.fill(10, y * width + left, y * width + left + across)
  }
  for (let row = 0; row <= rows; row++) ink(40, 20 + ROW * row, 923, 3)
  for (const left of COLUMNS) ink(left, 20, 3, ROW * rows)
  for (let row = 0; row < rows; row++) for (const left of [60, 430]) ink(left, 35 + ROW * row, 12, 14)
  return { width, height, grey }
}

/** Finds a word in each stretch of a picture, unsure of all of them, so that each is looked at again. */
const recogniser: Recogniser = {
  recognise: async ({ height }) =>
    Array.from({ length: Math.floor(height / ROW) }, (_, at) => ({
      text: `${at % 10}.`,
      left: 40,
      right: 52,
      top: 15 + ROW * at,
      bottom: 29 + ROW * at,
      baseline: 29 + ROW * at,
      height: 14,
      confidence: 20,
    })),
  close: async () => {},
}

it('rows of a drawn table on a scan take time that grows as they do', async () => {
  await expectEvenGrowth(25, async (rows) => {
    const { rules } = await recognisePage(drawnTable(rows), recogniser)
    expect(rules.length).toBeGreaterThan(rows)
  })
}, 60_000)
