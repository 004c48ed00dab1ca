import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

async function wordText(body: string): Promise<string[]> {
  const archive = new JSZip()
  archive.file('word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`)
  return texts(await archive.generateAsync({ type: 'uint8array' }), 'thu.docx')
}

async function texts(bytes: Uint8Array, file: string): Promise<string[]> {
  const { lines } = await readDocument(bytes, file)
  return lines.map((line) => line.text).filter((text) => text !== '')
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const p = (inner: string) => `<w:p>${inner}</w:p>`
const r = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const m = (inner: string) => `<m:oMath>${inner}</m:oMath>`
const mr = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`

describe('what is struck out is not said', () => {
  it.each(['<w:strike/>', '<w:dstrike/>'])('in Word: %s', async (look) => {
    expect(await wordText(p(r('Trồng ') + r('31 ', look) + r('45 ha')))).toEqual(['Trồng 45 ha'])
  })

  it('in HTML', async () => {
    const html =
      '<html><body><p>Trồng <s>31</s> <del>36</del> <span style="text-decoration: line-through">40</span>45 ha</p></body></html>'
    expect((await texts(utf8(html), 'a.html')).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Trồng 45 ha',
    ])
  })

  it('in RTF', async () => {
    expect(await texts(utf8('{\\rtf1\\ansi Trong {\\strike 31 }45 ha\\par}'), 'a.rtf')).toEqual([
      'Trong 45 ha',
    ])
  })

  it('in Markdown, where two tildes alone say nothing', async () => {
    expect(await texts(utf8('Trồng ~~31 ha~~ 45 ha\n\nKhoảng ~~ 7 ha\n'), 'a.md')).toEqual([
      'Trồng 45 ha',
      'Khoảng ~~ 7 ha',
    ])
  })
})

describe('formulas stand in one line', () => {
  it.each([
    ['fraction', `<m:f><m:num>${mr('3')}</m:num><m:den>${mr('4')}</m:den></m:f>`, 'Đạt 3/4 số thôn'],
    [
      'fraction of sums',
      `<m:f><m:num>${mr('a + b')}</m:num><m:den>${mr('2')}</m:den></m:f>`,
      'Đạt (a + b)/2 số thôn',
    ],
    ['power', `<m:sSup><m:e>${mr('10')}</m:e><m:sup>${mr('6')}</m:sup></m:sSup>`, 'Đạt 10⁶ số thôn'],
  ])('%s', async (_, formula, text) => {
    expect(await wordText(p(r('Đạt ') + m(formula) + r(' số thôn')))).toEqual([text])
  })
})

describe('signs of symbol fonts', () => {
  it('are what the font shows', async () => {
    const symbol = (code: string, font: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
    expect(await wordText(p(r('5 ') + symbol('F06D', 'Symbol') + r('g')))).toEqual(['5 µg'])
    expect(await wordText(p(r('5 ') + r('m', '<w:rFonts w:ascii="Symbol"/>') + r('g')))).toEqual(['5 µg'])
    expect(
      await wordText(p(symbol('F0FE', 'Wingdings') + r(' Đạt ') + symbol('F0A8', 'Wingdings') + r(' Chưa'))),
    ).toEqual(['☑ Đạt ☐ Chưa'])
  })
})

describe('raised signs', () => {
  it('are two notes, a negative power, or nothing else than before', async () => {
    const raised = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>')
    const archive = new JSZip()
    archive.file(
      'word/document.xml',
      `<w:document ${NAMESPACES}><w:body>${p(r('đạt 85%') + raised('1,2') + r(' và 10') + raised('-3') + r(' m'))}</w:body></w:document>`,
    )
    const { lines } = await readDocument(await archive.generateAsync({ type: 'uint8array' }), 'a.docx')
    expect(lines[0]?.text).toBe('đạt 85% và 10⁻³ m')
    expect(lines[0]?.marks.map((mark) => mark.label)).toEqual(['1', '2'])
  })
})

it('letters with their sound above are kept', async () => {
  const ruby = `<w:r><w:ruby><w:rt>${r('phụ')}</w:rt><w:rubyBase>${r('chữ gốc')}</w:rubyBase></w:ruby></w:r>`
  expect(await wordText(p(r('Có ') + ruby))).toEqual(['Có chữ gốc'])
})

describe('letters from before Unicode', () => {
  it('keep the "ư" that Word stores as a soft hyphen', async () => {
    const old = '<w:rFonts w:ascii=".VnTime"/>'
    const soft = `<w:r><w:rPr>${old}</w:rPr><w:softHyphen/></w:r>`
    expect(await wordText(p(r('n', old) + soft + r('íc s¹ch', old)))).toEqual(['nước sạch'])
  })

  it('join a letter and its mark that stand in two runs', async () => {
    const vni = '<w:rFonts w:ascii="VNI-Times"/>'
    expect(await wordText(p(r('xaõ La', vni) + r('âm Thao', vni)))).toEqual(['xã Lâm Thao'])
  })
})

describe('plain text', () => {
  it('begins a point anew whatever blanks end the line before', async () => {
    const { lines } = await readDocument(
      utf8('Các việc gồm:  \na) đắp đê;  \nb) nạo kênh.\n\nDòng một  \ndòng hai.\n'),
      'a.txt',
    )
    expect(lines.filter((line) => line.text !== '').map((line) => line.hardBreak)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ])
  })
})

describe('parts of other kinds', () => {
  const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  async function withParts(body: string, parts: Readonly<Record<string, [type: string, content: string]>>) {
    const archive = new JSZip()
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`
    const names = Object.entries(parts)
    archive.file(
      '_rels/.rels',
      `<Relationships>${relation('r', 'officeDocument', 'word/document2.xml')}</Relationships>`,
    )
    archive.file(
      'word/document2.xml',
      `<w:document ${NAMESPACES} xmlns:r="${RELATED}" xmlns:c="c"><w:body>${body}</w:body></w:document>`,
    )
    archive.file(
      'word/_rels/document2.xml.rels',
      `<Relationships>${names.map(([name, [type]], index) => relation(`p${index}`, type, name)).join('')}</Relationships>`,
    )
    for (const [name, [, content]] of names) archive.file(`word/${name}`, content)
    return readDocument(await archive.generateAsync({ type: 'uint8array' }), 'a.docx')
  }

  it('a chart is a table of its figures', async () => {
    const points = (values: readonly string[]) =>
      values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')
    const chart = `<c:chartSpace xmlns:c="c"><c:ser><c:tx><c:strRef><c:strCache>${points(['Số hộ'])}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${points(['Tà Rụt', 'Húc'])}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache>${points(['12.5', '7'])}</c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`
    const { lines, warnings } = await withParts(p('<w:r><w:drawing><c:chart r:id="p0"/></w:drawing></w:r>'), {
      'charts/chart1.xml': ['chart', chart],
    })
    expect(lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual([
      ['', 'Số hộ'],
      ['Tà Rụt', '12,5'],
      ['Húc', '7'],
    ])
    expect(warnings).toEqual([])
  })

  it('a page that is put in is read in its place, and what cannot be read is told', async () => {
    const { lines, warnings } = await withParts(
      p(r('Trước')) +
        '<w:altChunk r:id="p0"/>' +
        p(r('Sau')) +
        p('<w:r><w:object><o:OLEObject r:id="p1"/></w:object></w:r>'),
      { 'a.html': ['aFChunk', '<html><body><p>Giữa</p></body></html>'], 'b.bin': ['oleObject', 'x'] },
    )
    expect(lines.map((line) => line.text).filter((text) => text !== '')).toEqual(['Trước', 'Giữa', 'Sau'])
    expect(warnings.join()).toMatch(/1 đối tượng nhúng/)
  })
})

describe('files that another program saved', () => {
  it('as a web archive are pages', async () => {
    const mhtml =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--x1"\r\n\r\n----x1\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>X=C3=A3 T=C3=A0 R=E1=BB=A5t c=C3=B3 9 th=C3=B4n=\r\n.</p></body></html>\r\n----x1--\r\n'
    expect(await texts(utf8(mhtml), 'a.doc')).toEqual(['Xã Tà Rụt có 9 thôn.'])
  })

  it('as Word 2003 XML are read as Word files', async () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="w" xmlns:wx="x"><w:body><wx:sect><w:p><w:r><w:t>Xã Húc có 7 thôn.</w:t></w:r></w:p></wx:sect></w:body></w:wordDocument>`
    expect(await texts(utf8(xml), 'a.doc')).toEqual(['Xã Húc có 7 thôn.'])
  })

  it('as UTF-8 twice are mended, and that is told', async () => {
    const text = 'Tổng sản lượng của xã Húc năm nay đạt bảy nghìn tấn, tăng so với năm trước.'
    const twice = new TextDecoder('windows-1252').decode(utf8(text))
    const { lines, warnings } = await readDocument(utf8(twice), 'a.txt')
    expect(lines[0]?.text).toBe(text)
    expect(warnings.join()).toMatch(/sai bảng mã/)
  })

  it('with blanks without width between words have words', async () => {
    expect(await texts(utf8('Xóa\u200Bnhà tạm cho hộ\u200Bnghèo, ngh\u200Bèo'), 'a.txt')).toEqual([
      'Xóa nhà tạm cho hộ nghèo, nghèo',
    ])
  })
})
