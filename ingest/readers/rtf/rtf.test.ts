import { describe, expect, it } from 'vitest'
import type { SourceLine } from '../../source-line.ts'
import { readDocument } from '../read-document.ts'

async function read(body: string): Promise<readonly SourceLine[]> {
  const head =
    '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Times New Roman;}{\\f2\\fcharset0 .VnTime;}}{\\stylesheet{\\s1 heading 1;}}'
  const bytes = Uint8Array.from([...`${head}${body}}`].map((letter) => letter.charCodeAt(0)))
  const document = await readDocument(bytes, 'thu.rtf')
  return document.lines.filter((line) => line.text !== '')
}

describe('RTF', () => {
  it.each([
    ['\\u', "T\\u7881 ?nh \\u7911\\'3fy", 'Tỉnh ủy'],
    ['\\uc0', '{\\uc0 T\\u7881 nh}', 'Tỉnh'],
    ['Windows-1258', "\\f1 \\'d0\\'f4\\'f2 m\\'e3\\'f2n", 'Độ mặn'],
    ['TCVN3 by its font', "\\f2 S\\'abng Lam", 'Sông Lam'],
    ['braces and dashes', 'a\\{b\\}\\endash c\\~d', 'a{b}–c d'],
  ])('reads letters written as %s', async (_, body, text) => {
    expect((await read(`\\pard ${body}\\par`))[0]?.text).toBe(text)
  })

  it('binds a footnote to its mark and leaves out what is no text', async () => {
    const lines = await read(
      '{\\info{\\title bo}}{\\header bo}\\pard tang 5%{\\super\\chftn{\\footnote\\pard{\\super\\chftn} so lieu\\par}} so voi{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par{\\*\\rieng bo}{\\pict 00ff}',
    )
    expect(lines.map((line) => line.text)).toEqual(['tang 5% so voi7', 'so lieu'])
    expect(lines[0]?.marks).toEqual([{ offset: 7, label: '1', noteId: 'footnote-1' }])
    expect(lines[1]?.note?.noteId).toBe('footnote-1')
  })

  it('reads headings, emphasis, printed numbers and tables with merged cells', async () => {
    const lines = await read(
      '\\pard\\s1\\b Kinh te\\b0\\par\\pard{\\listtext a)\\tab}muc\\par' +
        '\\trowd\\clvmgf\\cellx1000\\cellx2000\\pard\\intbl Noi\\cell Von\\cell\\row' +
        '\\trowd\\clvmrg\\cellx1000\\cellx2000\\pard\\intbl\\cell 12\\cell\\row\\pard het\\par',
    )
    expect(lines.map((line) => [line.heading, line.cells ?? line.text])).toEqual([
      [1, 'Kinh te'],
      [null, 'a) muc'],
      [null, ['Noi', 'Von']],
      [null, ['Noi', '12']],
      [null, 'het'],
    ])
    expect(lines[0]?.emphasis).toEqual([{ start: 0, end: 7, bold: true, italic: false }])
  })
})
