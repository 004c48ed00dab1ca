import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { type MadePdf, madePdf, type Placed } from './made-pdf.ts'

const read = async (made: MadePdf) => {
  const { lines, warnings } = await readDocument(madePdf(made), 'thu.pdf')
  return { lines: lines.filter((line) => line.text !== ''), warnings }
}
const texts = async (made: MadePdf) => (await read(made)).lines.map((line) => line.text)

const PROSE = [
  'Ban chi huy doi cat co ba lan trong mua nuoc noi va giao cho tung thon',
  'trong coi de bao, kiem tra cong va may bom, ghi so truc hang dem de khi',
  'can thi bao ngay.',
]
const prose = (top: number): Placed[] => PROSE.map((text, index) => ({ x: 70, y: top - 14 * index, text }))
const TITLE: Placed = { x: 70, y: 740, text: 'I. VIEC DA LAM', bold: true }

describe('shading', () => {
  const behind = (colour: string, boxes: readonly (readonly number[])[]) =>
    `q ${colour} rg\n${boxes.map((box) => `${box.join(' ')} re f`).join('\n')}\nQ`
  const lines = [
    [84, 697, 420, 14],
    [70, 683, 434, 14],
    [70, 669, 90, 14],
  ]

  it.each([
    ['white', '1 1 1'],
    ['yellow', '1 1 0'],
  ])('behind the lines of a paragraph, %s, is no table', async (_, colour) => {
    const { lines: found } = await read({ pages: [[TITLE, ...prose(700)]], under: behind(colour, lines) })
    expect(found.some((line) => line.cells)).toBe(false)
    expect(found.map((line) => line.text)).toEqual(['I. VIEC DA LAM', PROSE.join(' ')])
  })

  const rows = [
    ['Thon', 'So cong', 'May bom'],
    ['Cho', '4', '7'],
    ['Dinh', '5', '9'],
  ]
  const cells = rows.flatMap((row, down) =>
    row.map((text, across): Placed => ({ x: 76 + 100 * across, y: 705 - 22 * down, text })),
  )

  it('of every cell is a grid', async () => {
    const boxes = rows.flatMap((row, down) =>
      row.map((_, across) => [70 + 100 * across, 698 - 22 * down, 99, 21]),
    )
    const { lines: found } = await read({ pages: [cells], under: behind('.8 .9 1', boxes) })
    expect(found.map((line) => line.cells)).toEqual(rows)
  })

  it('in white on a dark ground is a grid too', async () => {
    const boxes = rows.flatMap((row, down) =>
      row.map((_, across) => [70 + 100 * across, 698 - 22 * down, 99, 21]),
    )
    const under = `${behind('0 0 0', [[69, 653, 301, 67]])}\n${behind('1 1 1', boxes)}`
    expect((await read({ pages: [cells], under })).lines.map((line) => line.cells)).toEqual(rows)
  })

  it('inside a table that is drawn with lines does not part its rows', async () => {
    const grid = `${[70, 170, 370].map((x) => `${x} 640 m ${x} 720 l S`).join('\n')}\n${[640, 690, 720].map((y) => `70 ${y} m 370 ${y} l S`).join('\n')}`
    const page: Placed[] = [
      { x: 76, y: 700, text: 'Thon' },
      { x: 176, y: 700, text: 'Viec' },
      { x: 76, y: 670, text: 'Cho' },
      { x: 176, y: 670, text: 'dap bo bao' },
      { x: 176, y: 654, text: 'va don co' },
    ]
    const marked = behind('1 .9 .5', [
      [175, 666, 100, 14],
      [175, 650, 80, 14],
    ])
    const { lines: found } = await read({ pages: [page], under: `${marked}\n${grid}` })
    expect(found.map((line) => line.cells)).toEqual([
      ['Thon', 'Viec'],
      ['Cho', 'dap bo bao va don co'],
    ])
  })
})

describe('letters as the eye sees them', () => {
  it('printed twice stand once, and are bold', async () => {
    const twice = [TITLE, { ...TITLE, bold: false, x: 70.4 }, { ...TITLE, bold: false }].slice(1)
    const { lines } = await read({ pages: [[...twice, ...prose(700)]] })
    expect(lines[0]?.text).toBe('I. VIEC DA LAM')
    expect(lines[0]?.emphasis[0]?.bold).toBe(true)
  })

  it('spaced out are words', async () => {
    const spaced: Placed = { x: 200, y: 740, text: 'THONG BAO', before: '5 Tc' }
    expect((await texts({ pages: [[spaced, ...prose(700)]] }))[0]).toBe('THONG BAO')
    const apart = [200, 215, 230, 252.7, 267, 277.3].map(
      (x, index): Placed => ({ x, y: 740, text: 'BANTIN'[index] ?? '' }),
    )
    expect((await texts({ pages: [[...apart, ...prose(700)]] }))[0]).toMatch(/^BAN +TIN$/)
  })

  it('over which an accent is drawn have it', async () => {
    const accents = [0, 30, 60].flatMap((shift): Placed[] => [
      { x: 70 + shift, y: 740, text: 'ba' },
      { x: 76.8 + shift, y: 740, text: '\u00b4' },
    ])
    expect((await texts({ pages: [[...accents, ...prose(700)]] }))[0]).toMatch(/^bá +bá +bá$/)
  })

  it('large across the text, or at one spot of every page, are a watermark', async () => {
    const mark: Placed = { x: 120, y: 690, text: 'BAN NHAP', size: 60 }
    const pages = [
      [TITLE, ...prose(700), mark],
      [...prose(500), mark],
    ]
    expect((await texts({ pages })).join(' ')).not.toContain('NHAP')
  })

  it('large above the text are its title', async () => {
    expect(await texts({ pages: [[{ x: 70, y: 760, text: 'BAN TIN', size: 30 }, ...prose(700)]] })).toContain(
      'BAN TIN',
    )
  })

  it('of a layer that is switched off are not seen', async () => {
    const found = await texts({
      pages: [[TITLE, ...prose(700)]],
      over: '/OC /L BDC BT /F 12 Tf 1 0 0 1 70 600 Tm (Ban cu: ba thon) Tj ET EMC',
      resources: '/Properties<</L 100 0 R>>',
      catalog: '/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>',
      objects: ['<</Type/OCG/Name(cu)>>'],
    })
    expect(found).toEqual(['I. VIEC DA LAM', PROSE.join(' ')])
  })

  it('that number the lines in the margin are no text, those of a list are', async () => {
    const page = [TITLE, ...prose(700), ...prose(650), ...prose(600)]
    const margin = page.map(({ y }, index): Placed => ({ x: 40, y, text: String(index + 1), size: 8 }))
    expect(await texts({ pages: [[...page, ...margin]] })).toEqual(await texts({ pages: [page] }))
    const list = Array.from({ length: 9 }, (_, index): Placed[] => [
      { x: 70, y: 740 - 20 * index, text: String(index + 1) },
      { x: 100, y: 740 - 20 * index, text: `Thon ${'ABCDEFGHI'[index]}` },
    ])
    const numbered = await texts({ pages: [[...prose(500), ...list.flat()]] })
    expect(numbered.join(' ')).toContain('9 | Thon I')
  })

  it('of a font from before Unicode are read, hyphens for its "ư" too', async () => {
    const old: Placed[] = [{ x: 70, y: 700, text: 'Con ng-\u00eai ch-a cao, kinh t\u00d5-x\u00b7 h\u00e9i' }]
    expect(await texts({ pages: [old], font: '.VnTime' })).toEqual(['Con người chưa cao, kinh tế-xã hội'])
  })
})

describe('fields', () => {
  const HEAD: Placed[] = [{ x: 70, y: 740, text: 'So:        /BC-UBND' }, ...prose(700)]
  const shown = (text: string) =>
    `<</Type/XObject/Subtype/Form/BBox[0 0 200 40]/Resources<</Font<</F 3 0 R>>>>/Length ${text.length}>>stream\n${text}\nendstream`

  it('of a signature show the number of the paper, and what they say of the certificate is no text', async () => {
    const found = await texts({
      pages: [HEAD],
      page: '/Annots[100 0 R 101 0 R]',
      objects: [
        '<</Type/Annot/Subtype/Widget/FT/Sig/T(so)/F 4/Rect[92 737 120 755]/AP<</N 102 0 R>>>>',
        '<</Type/Annot/Subtype/Widget/FT/Sig/T(ky)/F 4/Rect[300 560 500 600]/AP<</N 103 0 R>>>>',
        shown('BT /F 12 Tf 0 3 Td (57) Tj ET'),
        shown('BT /F 8 Tf 0 20 Td (Signed by: UBND xa) Tj 0 -10 Td (Email: a@b.vn) Tj ET'),
      ],
    })
    expect(found[0]?.replace(/\s/g, '')).toBe('So:57/BC-UBND')
    expect(found.join(' ')).not.toMatch(/Email|Signed/)
  })

  it('of a form show their values and ticks', async () => {
    const found = await texts({
      pages: [[{ x: 70, y: 740, text: 'So thon:' }, { x: 70, y: 720, text: 'Da co de bao' }, ...prose(700)]],
      page: '/Annots[100 0 R 101 0 R]',
      catalog: '/AcroForm<</Fields[100 0 R 101 0 R]>>',
      objects: [
        '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(14 thon)/F 4/Rect[120 736 200 752]>>',
        '<</Type/Annot/Subtype/Widget/FT/Btn/T(b)/V/Yes/AS/Yes/F 4/Rect[150 717 162 729]/AP<</N<</Yes 102 0 R/Off 102 0 R>>>>>>',
        shown(''),
      ],
    })
    expect(found.slice(0, 2).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'So thon: 14 thon',
      'Da co de bao ☑',
    ])
  })
})

describe('tables that go on overleaf', () => {
  const edges = [70, 110, 310, 400]
  const grid = (top: number, rows: readonly number[]) =>
    `${edges.map((x) => `${x} ${rows.at(-1)} m ${x} ${top} l S`).join('\n')}\n${[top, ...rows].map((y) => `70 ${y} m 400 ${y} l S`).join('\n')}`
  const row = (y: number, ...cells: readonly string[]): Placed[] =>
    cells.flatMap((text, index) => (text === '' ? [] : [{ x: (edges[index] ?? 0) + 4, y, text }]))

  it('drop their repeated head, put cut rows together and leave sums alone', async () => {
    const { lines } = await read({
      pages: [
        [
          ...row(705, 'TT', 'Viec', 'Ngay'),
          ...row(685, '1', 'Don kenh', '12'),
          ...row(665, '2', 'Dap bo bao va', '30'),
        ],
        [
          ...row(705, 'TT', 'Viec', 'Ngay'),
          ...row(685, '', 'don co hai ben', ''),
          ...row(665, '', 'Cong', '42'),
        ],
      ],
      under: grid(720, [700, 680, 660]),
    })
    expect(lines.map((line) => line.cells)).toEqual([
      ['TT', 'Viec', 'Ngay'],
      ['1', 'Don kenh', '12'],
      ['2', 'Dap bo bao va don co hai ben', '30'],
      ['', 'Cong', '42'],
    ])
  })
})
