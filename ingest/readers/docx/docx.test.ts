import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { SourceLine } from '../../source-line.ts'
import { readDocument } from '../read-document.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m" xmlns:wps="s" xmlns:v="v"'

interface Parts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly settings?: string
}

async function readBody(body: string, parts: Parts = {}): Promise<readonly SourceLine[]> {
  const archive = new JSZip()
  archive.file('word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`)
  for (const [name, xml] of Object.entries(parts))
    archive.file(`word/${name}.xml`, `<w:${name} ${NAMESPACES}>${xml}</w:${name}>`)
  const document = await readDocument(await archive.generateAsync({ type: 'uint8array' }), 'thu.docx')
  return document.lines.filter((line) => line.text !== '')
}

const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const r = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const numbered = (level: number, list = 1) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

const NUMBERING = `<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`

describe('Word documents', () => {
  it('print the automatic number of a cell that holds nothing else', async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
    const lines = await readBody(
      `<w:tbl>${row(p(r('TT')), p(r('Thôn')))}${row(p('', numbered(0)), p(r('Đồi Sim')))}${row(p('', numbered(0)), p(r('Khe Trúc')))}</w:tbl>${p('', numbered(0))}`,
      { numbering: NUMBERING },
    )
    expect(lines.map((line) => line.cells)).toEqual([
      ['TT', 'Thôn'],
      ['I.', 'Đồi Sim'],
      ['II.', 'Khe Trúc'],
    ])
  })

  it('print the numbers that Word makes itself, level by level', async () => {
    const lines = await readBody(
      [
        p(r('Kinh tế'), numbered(0)),
        p(r('Nông nghiệp'), numbered(1)),
        p(r('Thủy sản'), numbered(1)),
        p(r('nuôi tôm'), numbered(2)),
        p(r('nuôi cá'), numbered(2)),
        p(r('ở Bình Khê'), numbered(3)),
        p(r('Xã hội'), numbered(0)),
        p(r('Y tế'), numbered(1)),
        p(r('Bắt đầu lại'), numbered(0, 2)),
      ].join(''),
      { numbering: NUMBERING },
    )
    expect(lines.map((line) => [line.bullet, line.text])).toEqual([
      [null, 'I. Kinh tế'],
      [null, '1.1. Nông nghiệp'],
      [null, '1.2. Thủy sản'],
      [null, 'a) nuôi tôm'],
      [null, 'b) nuôi cá'],
      ['-', 'ở Bình Khê'],
      [null, 'II. Xã hội'],
      [null, '2.1. Y tế'],
      [null, 'I. Bắt đầu lại'],
    ])
  })

  it('bind footnotes and endnotes to their marks, each after its paragraph', async () => {
    const lines = await readBody(
      p(
        `${r('Thu ngân sách tăng 4,24%')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' so với')}<w:r><w:endnoteReference w:id="5"/></w:r>`,
      ) + p(`${r('Chi')}<w:r><w:footnoteReference w:id="3"/></w:r>`),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${p(r('bỏ'))}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Gồm thuế')}`)}${p(r('và phí.'))}</w:footnote><w:footnote w:id="3">${p(r('Chi thường xuyên'))}</w:footnote>`,
        endnotes: `<w:endnote w:id="5">${p(r('Năm 2023'))}</w:endnote>`,
      },
    )
    expect(lines.map((line) => line.text)).toEqual([
      'Thu ngân sách tăng 4,24% so với',
      'Gồm thuế và phí.',
      'Năm 2023',
      'Chi',
      'Chi thường xuyên',
    ])
    expect(lines[0]?.marks).toEqual([
      { offset: 24, label: '1', noteId: 'footnote-2' },
      { offset: 31, label: 'i', noteId: 'endnote-5' },
    ])
    expect(lines[1]?.note).toEqual({ offset: 0, label: '1', noteId: 'footnote-2' })
    expect(lines[2]?.note).toEqual({ offset: 0, label: 'i', noteId: 'endnote-5' })
    expect(lines[4]?.note?.label).toBe('2')
  })

  it('take tracked changes as accepted, of fields the result, and nothing hidden', async () => {
    const lines = await readBody(
      p(
        `${r('Có ')}<w:ins>${r('14 ')}</w:ins><w:del><w:r><w:delText>15 </w:delText></w:r></w:del>${r('dự án')}${r(' ẩn', '<w:vanish/>')}` +
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(' ở trang 7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
          `<w:hyperlink w:anchor="x">${r(', huyện Hòa Phú')}</w:hyperlink>`,
      ) +
        p(r('Đoạn bị'), '<w:rPr><w:del/></w:rPr>') +
        p(r(' gộp.')),
    )
    expect(lines.map((line) => line.text)).toEqual(['Có 14 dự án ở trang 7, huyện Hòa Phú', 'Đoạn bị gộp.'])
  })

  it('read a text box once, though Word stores it twice', async () => {
    const box = `<w:txbxContent>${p(r('Trong khung'))}</w:txbxContent>`
    const lines = await readBody(
      p(
        `${r('Ngoài khung')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    )
    expect(lines.map((line) => line.text)).toEqual(['Ngoài khung', 'Trong khung'])
  })

  it('repeat a cell merged over rows in each row, and over columns in the header', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text === '' ? '' : r(text))}</w:tc>`
    const lines = await readBody(
      `<w:tbl><w:tr>${cell('Địa phương', '<w:vMerge w:val="restart"/>')}${cell('Năm 2023', '<w:gridSpan w:val="2"/>')}</w:tr>
       <w:tr>${cell('', '<w:vMerge/>')}${cell('Kế hoạch')}${cell('Thực hiện')}</w:tr>
       <w:tr>${cell('Hòa Phú', '<w:vMerge w:val="restart"/>')}${cell('10')}${cell('12')}</w:tr>
       <w:tr>${cell('', '<w:vMerge/>')}${cell('20')}${cell('22')}</w:tr></w:tbl>`,
    )
    expect(lines.map((line) => [line.headerRow ?? false, line.cells])).toEqual([
      [true, ['Địa phương', 'Năm 2023', 'Năm 2023']],
      [true, ['Địa phương', 'Kế hoạch', 'Thực hiện']],
      [false, ['Hòa Phú', '10', '12']],
      [false, ['Hòa Phú', '20', '22']],
    ])
    expect(lines[2]?.text).toBe('Hòa Phú | 10 | 12')
  })

  it('keep the columns that tabs set, however short the first, and one blank behind the number of a list', async () => {
    const tabbed = (...texts: readonly string[]) =>
      p(texts.map((text) => r(text)).join('<w:r><w:tab/></w:r>'))
    const lines = await readBody(
      tabbed('Năm', 'Đàn ong') + tabbed('2024', '201', '7') + tabbed('1.', 'Đàn ong') + tabbed('b)', 'Tổ'),
    )
    expect(lines.map((line) => line.text)).toEqual(['Năm  Đàn ong', '2024  201  7', '1. Đàn ong', 'b) Tổ'])
  })

  it('read a table inside a cell as one of its own, behind the outer one, and a frame of one column as its text', async () => {
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
    const inner = `<w:tbl>${row(p(r('Năm')), p(r('Đàn ong')))}${row(p(r('2024')), p(r('201')))}</w:tbl>`
    const frame = `<w:tbl>${row(p(r('Ghi chú')))}</w:tbl>`
    const lines = await readBody(
      `<w:tbl>${row(p(r('Xã')), p(r('Số liệu')))}${row(p(r('Nậm Lừ')), p(r('Như sau:')) + inner + p(r('')))}${row(p(r('Tà Lèng')), frame)}</w:tbl>`,
    )
    expect(lines.map((line) => line.cells)).toEqual([
      ['Xã', 'Số liệu'],
      ['Nậm Lừ', 'Như sau:'],
      ['Tà Lèng', 'Ghi chú'],
      ['Năm', 'Đàn ong'],
      ['2024', '201'],
    ])
    const innermost = inner.replace('201', '7').replace('Năm', 'Quý')
    const middle = inner.replace('</w:tc></w:tr></w:tbl>', `${innermost}</w:tc></w:tr></w:tbl>`)
    const nested = await readBody(`<w:tbl>${row(p(r('Nậm Lừ')), middle)}</w:tbl>`)
    expect(nested.map((line) => line.cells?.at(0) ?? line.text)).toEqual([
      'Nậm Lừ',
      'Năm',
      '2024',
      'Quý',
      '2024',
    ])
  })

  it('read a letterhead that a table places as lines, column by column', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => p(r(text))).join('')}</w:tc>`
    const lines = await readBody(
      `<w:tbl><w:tr>${cell('TỈNH ỦY SÔNG LAM', '*', 'Số 12-BC/TU')}${cell('ĐẢNG CỘNG SẢN VIỆT NAM', 'Sông Lam, ngày 2/3/2024')}</w:tr></w:tbl>`,
    )
    expect(lines.map((line) => [line.cells, line.text])).toEqual([
      [undefined, 'TỈNH ỦY SÔNG LAM'],
      [undefined, '*'],
      [undefined, 'Số 12-BC/TU'],
      [undefined, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      [undefined, 'Sông Lam, ngày 2/3/2024'],
    ])
  })

  it('give headings, emphasis, soft breaks and units', async () => {
    const lines = await readBody(
      p(r('Tiêu đề', '<w:b/>') + r(' nghiêng', '<w:i/>'), '<w:pStyle w:val="DeMuc"/>') +
        p(
          `${r('rộng 9 km')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r(' và 5%')}${r('12', '<w:vertAlign w:val="superscript"/>')}<w:r><w:br/></w:r>${r('dòng hai')}`,
        ),
      {
        styles:
          '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="DeMuc"><w:name w:val="Đề mục riêng"/><w:basedOn w:val="H2"/></w:style>',
      },
    )
    expect(lines[0]).toMatchObject({
      text: 'Tiêu đề nghiêng',
      heading: 2,
      emphasis: [
        { start: 0, end: 7, bold: true, italic: false },
        { start: 7, end: 15, bold: false, italic: true },
      ],
    })
    expect(lines[1]).toMatchObject({
      text: 'rộng 9 km² và 5%',
      hardBreak: true,
      marks: [{ offset: 16, label: '12' }],
    })
    expect(lines[2]).toMatchObject({ text: 'dòng hai', hardBreak: false })
  })

  it('turn letters of fonts from before Unicode into Unicode', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
    const lines = await readBody(
      p(r('TØnh ñy S«ng Lam', font('.VnTime'))) +
        p(r('b¸o c¸o', font('.VnTimeH'))) +
        p(r('Tænh uûy Soâng Lam', font('VNI-Times'))) +
        p(r('Gõ Unicode: độ mặn', font('.VnTime'))),
    )
    expect(lines.map((line) => line.text)).toEqual([
      'Tỉnh ủy Sông Lam',
      'BÁO CÁO',
      'Tỉnh ủy Sông Lam',
      'Gõ Unicode: độ mặn',
    ])
  })
})
