import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../search/user-error.ts'
import { readText, textLines } from './text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const only = (text: string) => {
  const line = textLines(text)[0]
  if (!line) throw new Error('no line')
  return line
}

describe('superscripts', () => {
  it.each([
    ['đã trồng 1.200 cây<sup>13</sup>, đạt', 'đã trồng 1.200 cây, đạt', ['13']],
    ['theo đề án<sup>[41]</sup>.', 'theo đề án.', ['41']],
    ['đạt 27,5 %<sup>(4)</sup>.', 'đạt 27,5 %.', ['4']],
    ['còn ba xã<sup>6)</sup>', 'còn ba xã', ['6']],
    ['hai đợt <sup>[19]</sup> <sup>[20]</sup> trong năm', 'hai đợt   trong năm', ['19', '20']],
    ['hai đợt<sup>19, 20</sup>', 'hai đợt', ['19', '20']],
    ['ghi chú<sup>*</sup>', 'ghi chú', ['*']],
    ['tăng nhanh¹²', 'tăng nhanh', ['12']],
    ['theo quy định[^3]', 'theo quy định', ['3']],
  ])('%s carries marks', (source, text, labels) => {
    const line = only(source)
    expect(line.text).toBe(text)
    expect(line.marks.map((mark) => mark.label)).toEqual(labels)
    expect(line.note).toBeNull()
  })

  it.each([
    ['diện tích 23,9 m<sup>2</sup> sàn', 'diện tích 23,9 m² sàn'],
    ['rộng 72m<sup>2</sup>', 'rộng 72m²'],
    ['11 km<sup>2</sup> đất', '11 km² đất'],
    ['500 m<sup>3</sup>/ngày', '500 m³/ngày'],
    ['rộng 72 m²', 'rộng 72 m²'],
    ['nóng 39<sup>o</sup>C', 'nóng 39°C'],
    ['the 5<sup>th</sup>', 'the 5th'],
  ])('%s is no mark', (source, text) => {
    expect(only(source)).toMatchObject({ text, marks: [], note: null })
  })

  it('a mark before the first letter begins a note', () => {
    expect(only('<sup>(3)</sup>Đường tỉnh 12')).toMatchObject({
      text: 'Đường tỉnh 12',
      note: { label: '3' },
      marks: [],
    })
    expect(only('<sup>[5]</sup> Gồm: xã A<sup>6</sup>').marks).toEqual([{ offset: 9, label: '6' }])
  })
})

describe('markup', () => {
  it.each([
    ['#### ***3.1. Công tác đoàn***', '3.1. Công tác đoàn', 4],
    ['## V KẾT LUẬN', 'V KẾT LUẬN', 2],
    ['#Mục tiêu', 'Mục tiêu', 1],
  ])('%s is a heading', (source, text, heading) => {
    expect(only(source)).toMatchObject({ text, heading })
  })

  it.each(['#1 trong vùng', 'Phòng #3'])('%s is no heading', (source) => {
    expect(only(source)).toMatchObject({ text: source, heading: null })
  })

  it.each([
    ['suy dinh dưỡng <9%; số bác sĩ > 8', 'suy dinh dưỡng <9%; số bác sĩ > 8'],
    ['Công ty J&T; và R&D', 'Công ty J&T; và R&D'],
    ['Ngh&#7879; An &amp; Hu&ecirc;', 'Nghệ An & Huê'],
    ['<p align="left">Đoạn <b>đậm</b></p>', 'Đoạn đậm'],
    ['(*) Ghi chú', '(*) Ghi chú'],
    ['ngày ____ tháng ____', 'ngày ____ tháng ____'],
    ['tệp bao_cao_nam.docx', 'tệp bao_cao_nam.docx'],
    ['“*Dân biết, dân bàn*”', '“Dân biết, dân bàn”'],
    ['bỏ **đậm lẻ', 'bỏ đậm lẻ'],
    ['3*5 lô đất', '3*5 lô đất'],
    ['giá 5 \\* 3', 'giá 5 * 3'],
    ['xem [trang](https://example.org/a)', 'xem trang'],
    ['khoản [2](3)', 'khoản [2](3)'],
  ])('%s is cleaned', (source, text) => {
    expect(only(source).text).toBe(text)
  })

  it('keeps what was bold and italic, over several lines too', () => {
    const lines = textLines('**THÔNG BÁO  \nvề *việc* họp**\n\nthường')
    expect(lines.map((line) => line.emphasis)).toEqual([
      [{ start: 0, end: 9, bold: true, italic: false }],
      [
        { start: 0, end: 3, bold: true, italic: false },
        { start: 3, end: 7, bold: true, italic: true },
        { start: 7, end: 11, bold: true, italic: false },
      ],
      [],
      [],
    ])
    expect(lines[0]?.hardBreak).toBe(true)
  })

  it.each(['-----', '\\*', '* * *', '---o0o---', '___', '- - - -', '.....'])('%s is a rule', (source) => {
    expect(only(source)).toMatchObject({ rule: true, text: '' })
  })

  it.each(['- a', '12', 'o', '(*)'])('%s is no rule', (source) => {
    expect(only(source).rule).toBe(false)
  })
})

describe('list marks', () => {
  it.each([
    ['- Như trên', '-', 'Như trên'],
    ['+ Tổ chức', '+', 'Tổ chức'],
    ['-Phát triển', '-', 'Phát triển'],
    ['**- Đổi mới**', '-', 'Đổi mới'],
    ['**\\* Về nguyên nhân:**', '*', 'Về nguyên nhân:'],
    ['\uf0b7 Mục', '\uf0b7', 'Mục'],
  ])('%s', (source, bullet, text) => {
    expect(only(source)).toMatchObject({ bullet, text })
  })

  it.each([
    ['nhiệm kỳ 2021\n- 2025, tỉnh', '- 2025, tỉnh'],
    [`${'kết quả phát triển '.repeat(4)}kinh tế\n- xã hội của tỉnh`, '- xã hội của tỉnh'],
    ['-5 độ', '-5 độ'],
  ])('a dash that continues the line above stays: %s', (source, text) => {
    expect(textLines(source).at(-1)).toMatchObject({ bullet: null, text })
  })
})

describe('hard breaks', () => {
  it('are two spaces before a further line', () => {
    expect(textLines('Một  \nHai\n').map((line) => line.hardBreak)).toEqual([true, false])
  })
  it('are no sign in a text padded with spaces', () => {
    const lines = textLines('Một  \n\nHai   \n\nBa  \nBốn\n')
    expect(lines.some((line) => line.hardBreak)).toBe(false)
  })
})

describe('tables', () => {
  it('give cells and the header row', () => {
    const lines = textLines('| Huyện | Số xã |\n|---|---:|\n| Hòa Phú | **12**<sup>1</sup> |\n\nHết | thôi')
    expect(lines[0]).toMatchObject({ cells: ['Huyện', 'Số xã'], headerRow: true })
    expect(lines[1]).toMatchObject({ rule: true })
    expect(lines[2]).toMatchObject({
      cells: ['Hòa Phú', '12'],
      headerRow: false,
      text: 'Hòa Phú | 12',
      marks: [{ offset: 12, label: '1' }],
    })
    expect(lines[4]?.cells).toBeUndefined()
  })
})

describe('encodings', () => {
  const text = 'Tỉnh Sông Lam đạt 12,5%\nkế hoạch năm.\n'
  const utf16 = (little: boolean, mark: boolean) => {
    const codes = [...(mark ? [0xfeff] : []), ...Array.from(text, (char) => char.charCodeAt(0))]
    return Uint8Array.from(
      codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
    )
  }
  it.each([
    ['UTF-8', bytesOf(text), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${text}`), 'utf-8'],
    ['CRLF', bytesOf(text.replaceAll('\n', '\r\n')), 'utf-8'],
    ['CR', bytesOf(text.replaceAll('\n', '\r')), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(true, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(false, true), 'utf-16be'],
    ['UTF-16 LE', utf16(true, false), 'utf-16le'],
    ['UTF-16 BE', utf16(false, false), 'utf-16be'],
  ])('reads %s', (_name, bytes, encoding) => {
    const read = readText(bytes, 'a.txt')
    expect(read.encoding).toBe(encoding)
    expect(read.lines.map((line) => line.text)).toEqual(['Tỉnh Sông Lam đạt 12,5%', 'kế hoạch năm.'])
  })

  it('reads Windows-1258, whose tones are bytes of their own', () => {
    // "Tỉnh đạt kế hoạch" in Windows-1258.
    const bytes = [0x54, 0x69, 0xd2, 0x6e, 0x68, 0x20, 0xf0, 0x61, 0xf2, 0x74, 0x20, 0x6b, 0xea, 0xec, 0x20]
    const read = readText(Uint8Array.from([...bytes, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68]), 'a.txt')
    expect(read).toMatchObject({ encoding: 'windows-1258', lines: [{ text: 'Tỉnh đạt kế hoạch' }] })
  })

  it.each([
    ['an empty file', new Uint8Array(), 'empty_document'],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 1, 2, 0xff, 0xfe, 0, 0]), 'binary_file'],
    [
      'another code page',
      Uint8Array.from(Array.from({ length: 90 }, (_, index) => 0xa1 + index)),
      'unknown_encoding',
    ],
  ])('refuses %s', (_name, bytes, code) => {
    expect(() => readText(bytes, 'a.txt')).toThrow(expect.objectContaining({ code }))
  })

  it('survives a cut at any byte: lines or a clear error', () => {
    const whole = bytesOf(`## **Mục**\n\n${text}<sup>1</sup> Gồm | ba\n| a | b |\n|--|--|\n`)
    for (let length = 0; length <= whole.length; length++) {
      try {
        expect(readText(whole.slice(0, length), 'a.txt').encoding).toBe('utf-8')
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
      }
    }
  })

  it('keeps every offset inside its text, whatever the markup', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '***',
      '_',
      ' ',
      'Tỉnh',
      '<sup>3</sup>',
      '<b>',
      '</b>',
      '\\*',
      '- ',
      '|',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const lines = textLines(text)
        for (const line of lines) {
          if (!line.cells) expect(line.text).toBe(line.text.trim())
          for (const run of line.emphasis)
            expect(run.end <= line.text.length && run.start < run.end).toBe(true)
          for (const mark of line.marks) expect(mark.offset <= line.text.length).toBe(true)
        }
        expect(lines.map((line) => line.text.match(/Tỉnh/g)?.length ?? 0).reduce((a, b) => a + b, 0)).toBe(
          text.match(/Tỉnh/g)?.length ?? 0,
        )
      }),
    )
  })
})
