import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from './figures.ts'

const brief = (text: string) => findFigures(text).map(({ kind, key, unit }) => [kind, key, unit])

describe('findFigures', () => {
  it.each<[string, [string, string, string | null][]]>([
    ['đạt 1.082 tỷ đồng/năm', [['number', '1082', 'tỷ đồng/năm']]],
    ['có 1 082 ha', [['number', '1082', 'ha']]],
    ['104 368 bản sách', [['number', '104368', 'bản sách']]],
    ['11,62 triệu lượt khách', [['number', '11,62', 'triệu lượt khách']]],
    ['tăng 4,24 %', [['percent', '4,24%', '%']]],
    ['tăng 10,50%/năm', [['percent', '10,5%', '%/năm']]],
    ['giảm 3 phần trăm', [['percent', '3%', '%']]],
    ['tỷ suất 8‰', [['percent', '8‰', '‰']]],
    ['ngày 09/6/2021', [['date', '2021-06-09', null]]],
    ['ngày 9 tháng 6 năm 2021', [['date', '2021-06-09', null]]],
    ['tháng 6/2024', [['date', '2024-06', null]]],
    ['ngày 2/9', [['date', '2/9', null]]],
    ['năm 2030', [['year', '2030', null]]],
    ['2000 người', [['number', '2000', 'người']]],
    ['giai đoạn 2021–2030', [['range', '2021-2030', null]]],
    ['75/80 xã', [['ratio', '75/80', 'xã']]],
    [
      '133 tỷ 970 triệu đồng',
      [
        ['number', '133', 'tỷ'],
        ['number', '970', 'triệu đồng'],
      ],
    ],
    [
      '45 - 50 tỷ đồng',
      [
        ['number', '45', 'tỷ đồng'],
        ['number', '50', 'tỷ đồng'],
      ],
    ],
    [
      'năm 2022 55 972 lượt',
      [
        ['year', '2022', null],
        ['number', '55972', 'lượt'],
      ],
    ],
    [
      'quý 1 500 người',
      [
        ['number', '1', null],
        ['number', '500', 'người'],
      ],
    ],
    ['Nghị quyết số 59-NQ/TW', [['symbol', '59-nq/tw', null]]],
    ['QĐ 1588 /QĐ - TTg', [['symbol', '1588-qd/ttg', null]]],
    [
      '07/NQ/TU và 07 NQ/TU',
      [
        ['symbol', '7-nq/tu', null],
        ['symbol', '7-nq/tu', null],
      ],
    ],
    ['45/2022/QH15', [['symbol', '45/2022/qh15', null]]],
    ['30/2020/NĐ-CP', [['symbol', '30/2020-nd/cp', null]]],
  ])('reads %j', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it.each(['m2', '5G', 'QH15', 'không có số', 'Covid'])('finds nothing in %j', (text) => {
    expect(findFigures(text)).toEqual([])
  })

  it.each([
    ['5 kh/ha', 'symbol'],
    ['ngày 45/13/2021', 'date'],
    ['tháng 13/2024', 'date'],
  ])('sees in %j no %s', (text, kind) => {
    expect(findFigures(text).map((figure) => figure.kind)).not.toContain(kind)
  })

  it('gives the value as printed, not scaled', () => {
    expect(findFigures('4,25 tỷ đồng')[0]?.value).toBe(4.25)
  })

  it('gives spans that hold the raw figure and never overlap', () => {
    const piece = fc.constantFrom(
      '1',
      '20',
      '2024',
      '.',
      ',',
      ' ',
      '/',
      '-',
      '%',
      'NQ',
      'TW',
      ' tháng ',
      ' năm ',
      'ha',
      '082',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const figure of findFigures(text)) {
          if (figure.start < at || text.slice(figure.start, figure.end) !== figure.raw || figure.raw === '')
            return false
          at = figure.end
        }
        return true
      }),
    )
  })
})
