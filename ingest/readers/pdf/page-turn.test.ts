import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { type MadePdf, madePdf, type Placed } from './made-pdf.ts'

const read = async (made: MadePdf) => {
  const { lines, warnings } = await readDocument(madePdf(made), 'thu.pdf')
  return { lines: lines.filter((line) => line.text !== ''), warnings }
}
/** Letters that run up the page: `x` and `y` as they are once it is turned to the right. */
const upward = (x: number, y: number, text: string) => `BT /F 12 Tf 0 1 -1 0 ${y} ${x} Tm (${text}) Tj ET`
const upright: Placed = { x: 200, y: 800, text: 'CONG BAO/So 7' }
const PROSE = [
  'Hoi nong dan xa giao cho bay to tu quan trong coi doan de phia nam va',
  'ghi so nuoc hang ngay; cac to bao cao vao sang thu hai de xa tong hop va',
  'gui len huyen.',
]

describe('a page that is set sideways', () => {
  const column = [100, 300, 500]
  const rows = [
    ['TT', 'To tu quan', 'So buoi truc'],
    ['1', 'To Doi Sim', '42'],
    ['2', 'To Khe Truc', '37'],
  ]
  const cells = rows.flatMap((row, at) =>
    row.map((text, index) => upward(column[index] ?? 0, 220 + 30 * at, text)),
  )
  const level = [200, 230, 260, 290].map((x) => `${x} 90 m ${x} 600 l S`)
  const across = [90, 290, 490, 600].map((y) => `200 ${y} m 290 ${y} l S`)

  it('is read as its reader turns it, its table too', async () => {
    const { lines } = await read({
      pages: [[upright]],
      under: [
        ...PROSE.map((text, at) => upward(90, 100 + 14 * at, text)),
        ...cells,
        ...level,
        ...across,
      ].join('\n'),
    })
    expect(lines[0]?.text).toBe(PROSE.join(' '))
    expect(lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual(rows)
  })

  it('stays as it is for a few letters on its edge, and tells of many', async () => {
    const page: Placed[] = [
      ...PROSE.map((text, at) => ({ x: 70, y: 700 - 14 * at, text })),
      ...PROSE.map((text, at) => ({ x: 70, y: 600 - 14 * at, text })),
    ]
    const few = await read({ pages: [page], under: upward(90, 20, 'Ban sao') })
    expect(few.lines[0]?.text).toBe(PROSE.join(' '))
    expect(few.warnings).toEqual([])
    const many = await read({
      pages: [page],
      under: PROSE.map((text, at) => upward(90, 20 + 14 * at, text)).join('\n'),
    })
    expect(many.warnings.join()).toContain('chữ in dọc')
  })
})

describe('blanks stretched over the next column', () => {
  it('part the cells of a row', async () => {
    const text = (y: number, words: string) => ({ x: 100, y, text: words, before: '80 Tw', size: 10 })
    const rules = [
      ...[712, 690, 668, 646].map((y) => `90 ${y} m 420 ${y} l S`),
      ...[90, 150, 280, 420].map((x) => `${x} 646 m ${x} 712 l S`),
    ]
    const { lines } = await read({
      pages: [[text(696, 'TT Thon Dan'), text(674, '1 Sim 42'), text(652, '2 Truc 37')]],
      under: rules.join('\n'),
    })
    expect(lines.map((line) => line.cells)).toEqual([
      ['TT', 'Thon', 'Dan'],
      ['1', 'Sim', '42'],
      ['2', 'Truc', '37'],
    ])
  })
  it('part cells that stand near each other, in a file whose words are drawn in pieces', async () => {
    // What is read from its drawing operations, for a word has blanks inside.
    const broken = { x: 100, y: 780, text: 'x a n h d u o n g', size: 10 }
    const text = (y: number, words: string) => ({ x: 100, y, text: words, before: '5 Tw', size: 10 })
    const rules = [
      ...[712, 690, 668, 646].map((y) => `90 ${y} m 420 ${y} l S`),
      ...[90, 110, 136, 420].map((x) => `${x} 646 m ${x} 712 l S`),
    ]
    const { lines } = await read({
      pages: [[broken, text(696, '1 Sim 42'), text(674, '2 Son 37'), text(652, '3 Tru 29')]],
      under: rules.join('\n'),
    })
    expect(lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual([
      ['1', 'Sim', '42'],
      ['2', 'Son', '37'],
      ['3', 'Tru', '29'],
    ])
  })
})
