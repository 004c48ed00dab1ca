import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

const style = (name: string, family: string, properties: string) =>
  `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`
const letters = (name: string, look: string) => style(name, 'text', `<style:text-properties ${look}/>`)
const ground = (name: string, family: string, color: string) =>
  style(name, family, `<style:${family}-properties fo:background-color="${color}"/>`)

const STYLES = [
  letters('Trang', 'fo:color="#ffffff"'),
  letters('Xanh', 'fo:color="#1f3864"'),
  letters('Nho', 'fo:font-size="1pt"'),
  letters('An', 'text:display="none"'),
  letters('TrangTrenTrang', 'fo:color="#ffffff" fo:background-color="#ffffff"'),
  letters('TrangTrenXanh', 'fo:color="#ffffff" fo:background-color="#1f3864"'),
  letters('TuDong', 'style:use-window-font-color="true"'),
  letters('Vua', 'fo:font-size="4pt"'),
  ground('DoanXanh', 'paragraph', '#1f3864'),
  ground('OXanh', 'table-cell', '#1f3864'),
  ground('ODen', 'table-cell', '#000000'),
  style('Xa', 'paragraph', '<style:paragraph-properties fo:margin-left="-50cm"/>'),
  style('Lui', 'paragraph', '<style:paragraph-properties fo:margin-left="1cm" fo:text-indent="-2cm"/>'),
  style('KhungXanh', 'graphic', '<style:graphic-properties draw:fill="solid" draw:fill-color="#1f3864"/>'),
  style('KhungTron', 'graphic', '<style:graphic-properties draw:fill="none" draw:fill-color="#1f3864"/>'),
].join('')

const span = (look: string, text: string) => `<text:span text:style-name="${look}">${text}</text:span>`
const p = (inner: string, look = '') => `<text:p text:style-name="${look}">${inner}</text:p>`
const cell = (look: string, inner: string) =>
  `<table:table><table:table-row><table:table-cell table:style-name="${look}">${p(inner)}</table:table-cell></table:table-row></table:table>`
const frame = (look: string, inner: string, place = '') =>
  p(`<draw:frame draw:style-name="${look}" ${place}><draw:text-box>${p(inner)}</draw:text-box></draw:frame>`)

const read = async (body: string) => {
  const archive = new JSZip()
  archive.file('mimetype', 'application/vnd.oasis.opendocument.text')
  archive.file(
    'content.xml',
    `<office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${p('Xóm Bến trồng 125 cây đa.')}${body}</office:text></office:body></office:document-content>`,
  )
  const { lines, warnings } = await readDocument(
    await archive.generateAsync({ type: 'uint8array' }),
    'thu.odt',
  )
  return { text: lines.map(({ text }) => text).join('\n'), warnings }
}

describe('letters of an OpenDocument text that nobody sees', () => {
  it.each([
    ['hidden', p(span('An', 'MẬT'))],
    ['white', p(span('Trang', 'MẬT'))],
    ['of one point', p(span('Nho', 'MẬT'))],
    ['white by the paragraph', p('MẬT', 'Trang')],
    ['dark in a dark paragraph', p(span('Xanh', 'MẬT'), 'DoanXanh')],
    ['white on white in a dark paragraph', p(span('TrangTrenTrang', 'MẬT'), 'DoanXanh')],
    ['white in a plain cell', cell('', span('Trang', 'MẬT'))],
    ['dark in a dark cell', cell('OXanh', span('Xanh', 'MẬT'))],
    ['off the page', p('MẬT', 'Xa')],
    ['off the page in a frame', frame('', 'MẬT', 'svg:x="-40cm"')],
    ['white in a frame without a fill', frame('KhungTron', span('Trang', 'MẬT'))],
    ['in a hidden section', `<text:section text:display="none">${p('MẬT')}</text:section>`],
    ['in a hidden paragraph', p('<text:hidden-paragraph text:is-hidden="true"/>MẬT')],
    ['hidden by a condition', p('<text:hidden-text text:is-hidden="true">MẬT</text:hidden-text>')],
  ])('are no source, which is told: %s', async (_, body) => {
    const { text, warnings } = await read(body)
    expect(text).not.toContain('MẬT')
    expect(text).toContain('125 cây đa')
    expect(warnings[0]).toContain('Đã bỏ 3 chữ cái không nhìn thấy được')
  })

  it.each([
    ['white on dark', p(span('TrangTrenXanh', 'RÕ'))],
    ['white in a dark paragraph', p(span('Trang', 'RÕ'), 'DoanXanh')],
    ['white in a dark cell', cell('OXanh', span('Trang', 'RÕ'))],
    ['automatic in a black cell', cell('ODen', span('TuDong', 'RÕ'))],
    ['white in a dark frame', frame('KhungXanh', span('Trang', 'RÕ'))],
    ['of four points', p(span('Vua', 'RÕ'))],
    ['hung before the margin', p('RÕ', 'Lui')],
  ])('are not those that stand out: %s', async (_, body) => {
    const { text, warnings } = await read(body)
    expect(text).toContain('RÕ')
    expect(warnings).toEqual([])
  })
})
