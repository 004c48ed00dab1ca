import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '../../source-line.ts'
import { READ_LIMITS } from '../limits.ts'
import { readDocument } from '../read-document.ts'

/** A text at a place: size and baseline in points from the lower left corner. */
interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
}

/** Writes a PDF with one Latin font, upright and bold; `extra` goes into the trailer. */
function pdfOf(pages: readonly (readonly Placed[])[], extra = '', drawing = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
  ]
  for (const [index, page] of pages.entries()) {
    const shown = page.map(
      ({ x, y, text, size = 12, bold = false }) =>
        `BT /${bold ? 'B' : 'F'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    const content = [...shown, drawing].join('\n')
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${6 + 2 * index} 0 R/Resources<</Font<</F 3 0 R/B 4 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${extra}>>\nstartxref\n0\n%%EOF`
  return new TextEncoder().encode(file)
}

async function read(pages: readonly (readonly Placed[])[], drawing = ''): Promise<ReadDocument> {
  return readDocument(pdfOf(pages, '', drawing), 'thu.pdf')
}

const texts = (document: ReadDocument) =>
  document.lines.map((line) => line.text).filter((text) => text !== '')
/** Lines of a paragraph, 14 points apart; all but the last fill the width of 60 letters or so. */
const block = (x: number, top: number, ...lines: readonly string[]): Placed[] =>
  lines.map((text, index) => ({ x, y: top - 14 * index, text }))

const FULL_1 = 'Trong nam 2024 tinh Song Lam thu ngan sach dat ba nghin ty dong va chi'
const FULL_2 = 'dau tu phat trien dat hai nghin ty dong nhung con cham o nhieu huyen xa'
const FULL_3 = 'nhat la Hoa Phu va Binh Khe do vuong mat bang, thieu can bo lam viec nay'

describe('PDF files', () => {
  it('join the lines of a page that is set wider than the others', async () => {
    const wide = [
      'Trong nam 2024 tinh giao cho hai huyen ven bien va ba xa cua vung cao',
      'Song Lam nao vet kenh, dap them de bao, sua cong lay nuoc va cap giong',
      'Hoa Phu va Binh Khe lam truoc.',
    ]
    const narrow = (top: number) => block(70, top, FULL_1, FULL_2, 'Ket thuc.')
    const spaced = (top: number) => wide.map((text, index) => ({ x: 70, y: top - 22 * index, text }))
    const document = await read([
      [...narrow(760), ...narrow(700), ...narrow(640), ...narrow(580)],
      [760, 660, 560, 460, 360, 260].flatMap(spaced),
    ])
    expect(texts(document).slice(4)).toEqual(Array.from({ length: 6 }, () => wide.join(' ')))
  })

  it('join the lines of a paragraph and keep paragraphs apart by indent, gap and short lines', async () => {
    const document = await read([
      [
        ...block(72, 780, FULL_1, FULL_2, 'va thieu von.'),
        ...block(100, 738, 'Doan hai thut dau dong, dai gan het be ngang cua trang giay nay day'),
        ...block(72, 724, FULL_3, 'het doan hai.'),
        ...block(72, 680, 'Doan ba cach xa.'),
      ],
    ])
    expect(texts(document)).toEqual([
      `${FULL_1} ${FULL_2} va thieu von.`,
      `Doan hai thut dau dong, dai gan het be ngang cua trang giay nay day ${FULL_3} het doan hai.`,
      'Doan ba cach xa.',
    ])
    expect(document.lines[0]?.page).toBe(1)
  })

  it('never glue a raised mark to a figure, and bind it to the note at the foot of the page', async () => {
    const document = await read([
      [
        { x: 72, y: 700, text: 'Kinh te tang 4,24%' },
        { x: 176, y: 705, text: '1', size: 7 },
        { x: 181, y: 700, text: ' so voi cung ky, rong 12 m' },
        { x: 328, y: 705, text: '2', size: 7 },
        { x: 72, y: 686, text: 'Het cau thu hai cua bao cao nay.' },
        { x: 72, y: 104, text: '1', size: 6 },
        { x: 77, y: 100, text: 'So lieu cua Cuc Thong ke', size: 9 },
        { x: 72, y: 89, text: 'tinh Song Lam.', size: 9 },
      ],
    ])
    const [host, note] = document.lines.filter((line) => line.text !== '')
    expect(host?.text).toContain('4,24% so voi cung ky, rong 12 m²')
    expect(host?.marks).toEqual([{ offset: 18, label: '1', noteId: 'page-1-1' }])
    expect(note).toMatchObject({
      text: 'So lieu cua Cuc Thong ke tinh Song Lam.',
      note: { offset: 0, label: '1', noteId: 'page-1-1' },
      page: 1,
    })
  })

  it('put a note together that goes on overleaf, and a paragraph that a page cuts', async () => {
    const document = await read([
      [
        ...block(72, 780, FULL_1, FULL_2),
        { x: 400, y: 771, text: '1', size: 7 },
        ...block(72, 752, FULL_3),
        { x: 72, y: 84, text: '1', size: 6 },
        { x: 77, y: 80, text: 'Phan dau cua chu thich', size: 9 },
        { x: 290, y: 40, text: '1' },
      ],
      [
        ...block(72, 780, 'va con tiep o trang sau.'),
        { x: 72, y: 80, text: 'va phan cuoi.', size: 9 },
        { x: 290, y: 40, text: '2' },
      ],
    ])
    expect(texts(document)).toEqual([
      `${FULL_1} ${FULL_2} ${FULL_3} va con tiep o trang sau.`,
      'Phan dau cua chu thich va phan cuoi.',
    ])
  })

  it('drop running heads and page numbers, and keep a number inside the page', async () => {
    const page = (number: number): Placed[] => [
      { x: 72, y: 815, text: `Bao cao so 87, trang ${number}` },
      { x: 72, y: 500, text: `Noi dung trang thu ${number}.` },
      { x: 72, y: 460, text: '2024' },
      { x: 290, y: 30, text: `- ${number} -` },
    ]
    const document = await read([page(1), page(2), page(3)])
    expect(texts(document)).toEqual([
      'Noi dung trang thu 1.',
      '2024',
      'Noi dung trang thu 2.',
      '2024',
      'Noi dung trang thu 3.',
      '2024',
    ])
  })

  it('keep two set-in lines apart that leave as much room on the right as on the left', async () => {
    const document = await read([
      [
        {
          x: 72,
          y: 740,
          text: 'Viec xep loai rung trong thuc hien hang nam theo so diem cua tung khoanh, do to cham, cu',
        },
        { x: 72, y: 724, text: 'the nhu sau day cho moi khoanh:' },
        { x: 100, y: 708, text: '1. Loai A: dat tu chin muoi diem den mot tram diem tren thang mot.' },
        { x: 100, y: 692, text: '2. Loai B: dat tu bay muoi diem den duoi chin muoi, tru khoanh moi.' },
        { x: 100, y: 676, text: '3. Loai C: dat tu nam muoi diem den duoi bay muoi, tru khoanh moi.' },
      ],
    ])
    expect(texts(document).map((text) => text.slice(0, 2))).toEqual(['Vi', '1.', '2.', '3.'])
  })

  it('read two columns one after the other', async () => {
    const words = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']
    const column = (x: number, side: string) =>
      words.map((word, index) => ({
        x,
        y: 700 - 14 * index,
        text: `dong ${side} so ${word} cua cot nay dai vua du`,
      }))
    const document = await read([
      [
        { x: 72, y: 760, text: 'Dong dau trang chay suot ca hai cot cua trang bao cao nay, khong bi cat.' },
        ...column(72, 'trai'),
        ...column(320, 'phai'),
      ],
    ])
    const text = texts(document).join(' ')
    expect(text.indexOf('trai so muoi')).toBeLessThan(text.indexOf('phai so mot'))
    expect(text.indexOf('Dong dau')).toBe(0)
  })

  it('read drawn tables cell by cell, merged cells too', async () => {
    const rules = [
      ...[700, 680, 660, 640].map((y) => `${y === 680 ? 172 : 72} ${y} m 372 ${y} l S`),
      ...[72, 172, 372].map((x) => `${x} 640 m ${x} 700 l S`),
      '272 640 m 272 680 l S',
    ].join('\n')
    const document = await read(
      [
        [
          { x: 80, y: 685, text: 'Dia phuong' },
          { x: 220, y: 685, text: 'Nam 2024' },
          { x: 180, y: 665, text: 'Ke hoach' },
          { x: 280, y: 665, text: 'Thuc hien' },
          { x: 80, y: 645, text: 'Hoa Phu' },
          { x: 180, y: 645, text: '10' },
          { x: 280, y: 645, text: '12' },
        ],
      ],
      rules,
    )
    expect(document.lines.flatMap((line) => (line.cells === undefined ? [] : [line.cells]))).toEqual([
      ['Dia phuong', 'Nam 2024', 'Nam 2024'],
      ['Dia phuong', 'Ke hoach', 'Thuc hien'],
      ['Hoa Phu', '10', '12'],
    ])
  })

  it('read columns of figures without drawn lines as a table, and a letterhead as lines', async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.map((text, index) => ({ x: 72 + 150 * index, y, text }))
    const document = await read([
      [
        ...row(800, 'TINH UY', 'ĐNG'),
        ...row(600, 'Dia phuong', 'Du an', 'Von'),
        ...row(586, 'Hoa Phu', '14', '2.310'),
        ...row(572, 'Binh Khe', '9', '1.725'),
      ],
    ])
    expect(document.lines.flatMap((line) => (line.cells === undefined ? [] : [line.cells]))).toEqual([
      ['Dia phuong', 'Du an', 'Von'],
      ['Hoa Phu', '14', '2.310'],
      ['Binh Khe', '9', '1.725'],
    ])
  })

  it('read items whose marks stand out before them as items, however wide the gap', async () => {
    const item = (y: number, mark: string, text: string) => [
      { x: 72, y, text: mark },
      { x: 108, y, text },
    ]
    const document = await read([
      [
        ...block(72, 700, 'Trong nam xa lam duoc:'),
        ...item(686, '-', 'Bon muong nho;'),
        ...item(672, '-', 'Nam cau tre, trong do:'),
        ...item(658, '+', 'Cau Khe Da dai 12 m;'),
        ...item(644, '+', 'Cau Doi Sim dai 9 m.'),
        ...item(630, 'II.', 'VIEC CAN LAM'),
      ],
    ])
    expect(document.lines.filter(({ cells }) => cells)).toEqual([])
    expect(texts(document)).toEqual([
      'Trong nam xa lam duoc:',
      'Bon muong nho;',
      'Nam cau tre, trong do:',
      'Cau Khe Da dai 12 m;',
      'Cau Doi Sim dai 9 m.',
      'II. VIEC CAN LAM',
    ])
  })

  it('keep a line that is set to the right apart from the one below it', async () => {
    const document = await read([
      [
        ...block(72, 700, FULL_1, FULL_2, FULL_3),
        { x: 330, y: 640, text: '(Nguon: Phong Kinh te xa)' },
        ...block(72, 626, 'III. VIEC CAN LAM TRONG QUY BON'),
      ],
    ])
    expect(texts(document).slice(1)).toEqual(['(Nguon: Phong Kinh te xa)', 'III. VIEC CAN LAM TRONG QUY BON'])
  })

  it('join "54-" and "NQ/TW", which a line end parted, without a blank', async () => {
    const start = `${FULL_2.slice(0, -4)} 54-`
    const document = await read([[...block(72, 700, start, `NQ/TW ${FULL_2.slice(12)}`, 'het.')]])
    expect(texts(document)[0]).toContain('54-NQ/TW')
  })

  it('say which pages have no text, and read the rest', async () => {
    const document = await read([
      [{ x: 72, y: 700, text: 'Co chu.' }],
      [],
      [],
      [{ x: 72, y: 700, text: 'Trang bon.' }],
    ])
    expect(texts(document)).toEqual(['Co chu.', 'Trang bon.'])
    expect(document.warnings.join()).toContain('Trang 2–3 không có lớp chữ')
  })

  it.each([
    ['only pictures', pdfOf([[], []]), 'no_text'],
    [
      'a password',
      pdfOf(
        [[{ x: 72, y: 700, text: 'mat' }]],
        `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'a1'.repeat(32)}>/U<${'b2'.repeat(32)}>>>`,
      ),
      'file_encrypted',
    ],
    ['nothing but a head', new TextEncoder().encode('%PDF-1.7\n%rác'), 'file_damaged'],
  ])('with %s are refused in words', async (_, bytes, code) => {
    await expect(readDocument(bytes, 'thu.pdf')).rejects.toMatchObject({ name: 'UserError', code })
  })

  it('of any width and height that a damaged file may give are read', async () => {
    const lines = block(72, 700, FULL_1, FULL_2, 'het.')
    const wide = new TextDecoder().decode(pdfOf([lines])).replace('595 842', '53937007874 1e30')
    expect(texts(await readDocument(new TextEncoder().encode(wide), 'thu.pdf')).join(' ')).toContain(FULL_2)
    const scattered = Array.from({ length: 3_000 }, (_, at) => ({ x: 72, y: 700 - 50 * at, text: FULL_1 }))
    expect(texts(await read([scattered]))[0]).toContain(FULL_1)
  })

  it('with more pages than allowed are refused before they are read', async () => {
    const bytes = pdfOf(Array.from({ length: 12 }, () => [{ x: 72, y: 700, text: 'a' }]))
    await expect(readDocument(bytes, 'thu.pdf', { ...READ_LIMITS, pages: 10 })).rejects.toMatchObject({
      code: 'too_many_pages',
    })
  })
})
