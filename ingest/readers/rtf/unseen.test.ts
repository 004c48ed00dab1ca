import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

const HEAD =
  '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red255\\green255\\blue255;\\red31\\green56\\blue100;\\red0\\green0\\blue0;}'

const read = async (body: string) => {
  const file = `${HEAD}\\pard Xom Ben trong 125 cay da.\\par\n${body}\\par}`
  const { lines, warnings } = await readDocument(new TextEncoder().encode(file), 'thu.rtf')
  return { text: lines.map(({ text }) => text).join('\n'), warnings }
}
const cell = (shade: string, text: string) =>
  `\\trowd${shade}\\cellx4000\\cellx8000\\pard\\intbl ${text}\\cell\\pard\\intbl O kia\\cell\\row\\pard`

describe('letters of an RTF file that nobody sees', () => {
  it.each([
    ['hidden', '{\\v MAT}'],
    ['white', '{\\cf1 MAT}'],
    ['of one point', '{\\fs2 MAT}'],
    ['dark on dark', '{\\cf2\\chcbpat2 MAT}'],
    ['automatic on black', '{\\highlight3 MAT}'],
    ['white in a white paragraph', '\\pard\\cbpat1{\\cf1 MAT}'],
    ['white on white in a dark paragraph', '\\pard\\cbpat2{\\cf1\\cb1 MAT}'],
    ['white in a cell without a shade', cell('', '{\\cf1 MAT}')],
    ['dark in a dark cell', cell('\\clcbpat2', '{\\cf2 MAT}')],
    ['off the page', '\\pard\\li-30000 MAT'],
    ['white in a note', 'Het{\\footnote\\pard{\\cf1 MAT}}'],
  ])('are no source, which is told: %s', async (_, body) => {
    const { text, warnings } = await read(body)
    expect(text).not.toContain('MAT')
    expect(text).toContain('125 cay da')
    expect(warnings[0]).toContain('Đã bỏ 3 chữ cái không nhìn thấy được')
  })

  it.each([
    ['white on dark', '{\\cf1\\chcbpat2 RO}'],
    ['white in a dark paragraph', '\\pard\\cbpat2{\\cf1 RO}'],
    ['white in a dark cell', cell('\\clcbpat2', '{\\cf1 RO}')],
    ['white in a cell of a pattern', cell('\\clcbpat1\\clshdng5000', '{\\cf1 RO}')],
    [
      'white in a cell that is described after its text',
      '\\pard\\intbl{\\cf1 RO}\\cell\\trowd\\clcbpat2\\cellx4000\\row\\pard',
    ],
    ['after what was white', '{\\cf1\\plain RO}'],
    ['of a number that the table lacks', '{\\cf9 RO}'],
    ['of four points', '{\\fs8 RO}'],
    ['before the margin', '\\pard\\li700\\fi-900 RO'],
  ])('are not those that stand out: %s', async (_, body) => {
    const { text, warnings } = await read(body)
    expect(text).toContain('RO')
    expect(warnings.filter((one) => one.startsWith('Đã bỏ'))).toEqual([])
  })
})
