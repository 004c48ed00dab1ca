import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="urn:wp" xmlns:a="urn:a" xmlns:wps="urn:wps" xmlns:w14="urn:w14" xmlns:v="urn:v"'

const STYLES = `<w:styles ${NAMESPACES}>
<w:style w:type="paragraph" w:styleId="An"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Toi"><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="Nho"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Luoi"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:styleId="Tron"><w:tblPr/></w:style>
</w:styles>`

const r = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const table = (cell: string, { style = '', shade = '' } = {}) =>
  `<w:tbl><w:tblPr>${style === '' ? '' : `<w:tblStyle w:val="${style}"/>`}</w:tblPr><w:tr><w:tc><w:tcPr>${shade}</w:tcPr>${cell}</w:tc><w:tc><w:tcPr/>${p(r('Ô kia'))}</w:tc></w:tr></w:tbl>`
const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
const textBox = (fill: string, inner: string, place = '') =>
  p(
    `<w:r><w:drawing><wp:anchor>${place}<wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`,
  )
const WHITE = '<w:color w:val="FFFFFF"/>'

const read = async (body: string, background = '') => {
  const archive = new JSZip()
  archive.file('word/styles.xml', STYLES)
  archive.file(
    'word/document.xml',
    `<w:document ${NAMESPACES}>${background}<w:body>${p(r('Xóm Bến trồng 125 cây đa.'))}${body}</w:body></w:document>`,
  )
  const { lines, warnings } = await readDocument(
    await archive.generateAsync({ type: 'uint8array' }),
    'thu.docx',
  )
  return { text: lines.map(({ text }) => text).join('\n'), warnings }
}

describe('letters of a Word file that nobody sees', () => {
  it.each([
    ['hidden', p(r('MẬT', '<w:vanish/>'))],
    ['white', p(r('MẬT', WHITE))],
    ['white by the style', p(r('MẬT'), '<w:pStyle w:val="An"/>')],
    ['nearly white', p(r('MẬT', '<w:color w:val="FBFCFD"/>'))],
    ['of one point', p(r('MẬT', '<w:sz w:val="2"/>'))],
    ['of one point by the style', p(r('MẬT', '<w:rStyle w:val="Nho"/>'))],
    ['without a fill', p(r('MẬT', '<w14:textFill><w14:noFill/></w14:textFill>'))],
    ['black on black', p(r('MẬT', `<w:color w:val="000000"/>${shade('000000')}`))],
    ['white on a white shade in a dark paragraph', p(r('MẬT', WHITE + shade('FFFFFF')), shade('1F3864'))],
    ['white in a cell of a table without shades', table(p(r('MẬT', WHITE)), { style: 'Tron' })],
    ['dark in a dark cell', table(p(r('MẬT', '<w:color w:val="1F3864"/>')), { shade: shade('1F3864') })],
    ['white in a text box without a fill', textBox('<a:noFill/>', p(r('MẬT', WHITE)))],
    [
      'white in a white text box',
      textBox('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>', p(r('MẬT', WHITE))),
    ],
    ['off the page by the indent', p(r('MẬT'), '<w:ind w:left="-30000"/>')],
    ['off the page in a frame', p(r('MẬT'), '<w:framePr w:x="-20000" w:y="100"/>')],
    [
      'off the page in a text box',
      textBox('', p(r('MẬT')), '<wp:positionH><wp:posOffset>-20000000</wp:posOffset></wp:positionH>'),
    ],
  ])('are no source, which is told: %s', async (_, body) => {
    const { text, warnings } = await read(body)
    expect(text).not.toContain('MẬT')
    expect(text).toContain('125 cây đa')
    expect(warnings.at(-1)).toMatch(/^Đã bỏ \d+ chữ cái không nhìn thấy được/)
  })

  it.each([
    ['white on a dark shade', p(r('RÕ', WHITE + shade('1F3864')))],
    ['white on a marker', p(r('RÕ', `${WHITE}<w:highlight w:val="darkBlue"/>`))],
    ['white in a dark paragraph', p(r('RÕ', WHITE), shade('1F3864'))],
    ['white in a paragraph that is dark by its style', p(r('RÕ', WHITE), '<w:pStyle w:val="Toi"/>')],
    ['white in a dark cell', table(p(r('RÕ', WHITE)), { shade: shade('4472C4') })],
    ['white in a table whose style shades cells', table(p(r('RÕ', WHITE)), { style: 'Luoi' })],
    [
      'white in a dark text box',
      textBox('<a:solidFill><a:srgbClr val="C00000"/></a:solidFill>', p(r('RÕ', WHITE))),
    ],
    [
      'white in a text box of the colour of a theme',
      textBox('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>', p(r('RÕ', WHITE))),
    ],
    [
      'of an automatic colour in a black cell',
      table(p(r('RÕ', '<w:color w:val="auto"/>')), { shade: shade('000000') }),
    ],
    ['of four points', p(r('RÕ', '<w:sz w:val="8"/>'))],
    ['switched back on', p(r('RÕ', '<w:vanish w:val="0"/>'))],
    ['hung before the margin', p(r('RÕ'), '<w:ind w:left="-700" w:hanging="300"/>')],
  ])('are not those that stand out: %s', async (_, body) => {
    const { text, warnings } = await read(body)
    expect(text).toContain('RÕ')
    expect(warnings).toEqual([])
  })

  it('are not those on a page whose colour may be shown', async () => {
    const { text } = await read(p(r('RÕ', WHITE)), '<w:background w:color="1F3864"/>')
    expect(text).toContain('RÕ')
  })
})
