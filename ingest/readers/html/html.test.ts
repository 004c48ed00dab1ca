import { describe, expect, it } from 'vitest'
import type { SourceLine } from '../../source-line.ts'
import { readDocument } from '../read-document.ts'

async function read(body: string): Promise<readonly SourceLine[]> {
  const document = await readDocument(
    new TextEncoder().encode(`<html><body>${body}</body></html>`),
    'trang.html',
  )
  return document.lines.filter((line) => line.text !== '')
}

describe('HTML pages', () => {
  it('that place their tables by tables give them as they are, in their order', async () => {
    const data = '<table><tr><td>Năm<td>Đàn ong</tr><tr><td>2023<td>182</tr><tr><td>2024<td>201</tr></table>'
    const lines = await read(
      `<table><tr><td>Mục lục</td><td><p>Đàn ong của xã:</p>${data}<p>Hết bảng.</p></td></tr></table>`,
    )
    expect(lines.map((line) => line.cells ?? line.text)).toEqual([
      'Mục lục',
      'Đàn ong của xã:',
      ['Năm', 'Đàn ong'],
      ['2023', '182'],
      ['2024', '201'],
      'Hết bảng.',
    ])
  })

  it('that place a table inside an item of a list number it once', async () => {
    const data = '<table><tr><td>Năm<td>Đàn ong</tr><tr><td>2024<td>201</tr></table>'
    const lines = await read(
      `<ol><li><table><tr><td>Đàn ong</td><td><p>Theo năm:</p>${data}</td></tr></table>Hết.</li></ol>`,
    )
    expect(lines.map((line) => line.cells ?? line.text)).toEqual([
      '1. Đàn ong',
      'Theo năm:',
      ['Năm', 'Đàn ong'],
      ['2024', '201'],
      'Hết.',
    ])
  })

  it('give headings, paragraphs with ends left out, and numbered and plain lists', async () => {
    const lines = await read(
      '<h2>I. Kinh tế</h2><p>Đoạn một<p>Đoạn <b>hai</b><ol start=3><li>ba<li>bốn</ol><ul><li>gạch</ul>chữ rời',
    )
    expect(lines.map((line) => [line.heading, line.bullet, line.text])).toEqual([
      [2, null, 'I. Kinh tế'],
      [null, null, 'Đoạn một'],
      [null, null, 'Đoạn hai'],
      [null, null, '3. ba'],
      [null, null, '4. bốn'],
      [null, '•', 'gạch'],
      [null, null, 'chữ rời'],
    ])
    expect(lines[2]?.emphasis).toEqual([{ start: 5, end: 8, bold: true, italic: false }])
  })

  it.each([
    [
      'Word',
      '<p>tăng 5%<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> so với</p><div><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Số liệu thống kê</p></div></div>',
    ],
    [
      'a Markdown converter',
      '<p>tăng 5%<a href="#fn1" id="fnref1"><sup>1</sup></a> so với</p><ol><li id="fn1"><p>Số liệu thống kê<a href="#fnref1">↩</a></p></li></ol>',
    ],
  ])('bind notes to their marks as %s links them', async (_, body) => {
    const lines = await read(body)
    expect(lines.map((line) => line.text)).toEqual(['tăng 5% so với', 'Số liệu thống kê'])
    expect(lines[0]?.marks).toEqual([{ offset: 7, label: '1', noteId: 'note-1' }])
    expect(lines[1]?.note).toEqual({ offset: 0, label: '1', noteId: 'note-1' })
  })

  it('leave links alone that are no notes', async () => {
    const lines = await read('<p>xem <a href="#muc2">2</a></p><p id="muc2">Mục hai</p>')
    expect(lines.map((line) => line.text)).toEqual(['xem 2', 'Mục hai'])
  })

  it('drop scripts, styles and hidden text, and keep signs that are no tags', async () => {
    const lines = await read(
      '<script>alert("<p>x</p>")</script><style>p{}</style><p>tỷ lệ <9% và J&T, 5&nbsp;&lt; 6</p><p style="display:none">ẩn</p>',
    )
    expect(lines.map((line) => line.text)).toEqual(['tỷ lệ <9% và J&T, 5 < 6'])
  })

  it('read merged cells', async () => {
    const lines = await read(
      '<table><tr><th rowspan=2>Nơi<th colspan=2>Năm<tr><th>KH<th>TH<tr><td>Hòa Phú<td>1<td>2</table>',
    )
    expect(lines.map((line) => line.cells)).toEqual([
      ['Nơi', 'Năm', 'Năm'],
      ['Nơi', 'KH', 'TH'],
      ['Hòa Phú', '1', '2'],
    ])
  })
})
