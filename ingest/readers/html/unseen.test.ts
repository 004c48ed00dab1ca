import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

const read = async (body: string) => {
  const bytes = new TextEncoder().encode(`<html><body><p>Huyện trồng 125 ha rừng.</p>${body}</body></html>`)
  const { lines, warnings } = await readDocument(bytes, 'a.html')
  return { text: lines.map(({ text }) => text).join('\n'), warnings }
}

describe('letters that nobody sees', () => {
  it.each([
    '<p hidden>MẬT</p>',
    '<p style="font-size:0">MẬT</p>',
    '<p>Xã <span style="font-size: 1px">MẬT</span></p>',
    '<div style="visibility: hidden"><p>MẬT</p></div>',
    '<p style="position:absolute; left:-9999px">MẬT</p>',
    '<p style="text-indent:-9999px">MẬT</p>',
    '<p style="opacity:0">MẬT</p>',
    '<p style="color:#fff">MẬT</p>',
    '<p><font color="white">MẬT</font></p>',
    '<p style="color:rgb(250, 250, 250)">MẬT</p>',
    '<table bgcolor="#000000"><tr><td>Đen trên đen: MẬT</td></tr></table>',
    '<table><tr><td style="background:#1f3864"><span style="color:#1F3864">MẬT</span></td></tr></table>',
  ])('are no source, which is told: %s', async (body) => {
    const { text, warnings } = await read(body)
    expect(text).not.toContain('MẬT')
    expect(text).toContain('125 ha')
    expect(warnings).toEqual([expect.stringContaining('không nhìn thấy')])
  })

  it.each([
    '<table><tr style="background-color:#1f3864"><td><span style="color:white">RÕ</span></td></tr></table>',
    '<table><tr><th bgcolor="navy"><font color="#FFFFFF">RÕ</font></th></tr></table>',
    '<p style="background:url(nen.png)"><span style="color:#fff">RÕ</span></p>',
    '<p style="color:#fff"><span style="color:#000">RÕ</span></p>',
    '<p style="font-size:8pt">RÕ</p>',
    '<p style="position:relative;left:-10px;color:red">RÕ</p>',
    '<p style="background-color:#fff;color:#444">RÕ</p>',
  ])('are not those that stand out: %s', async (body) => {
    const { text, warnings } = await read(body)
    expect(text).toContain('RÕ')
    expect(warnings).toEqual([])
  })
})
