import { describe, expect, it } from 'vitest'
import { csvFile } from './csv.ts'

describe('a CSV file', () => {
  it('opens with the mark of UTF-8 and ends its rows as RFC 4180 says', () => {
    expect(
      csvFile([
        ['Chỉ tiêu', 'Số'],
        ['Thu', '1'],
      ]),
    ).toBe('\uFEFFChỉ tiêu,Số\r\nThu,1\r\n')
  })

  it.each([
    ['=1+2', "'=1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+84 so với kế hoạch', "'+84 so với kế hoạch"],
    ['＝1+2', "'＝1+2"],
    ['－HYPERLINK()', "'－HYPERLINK()"],
    ['\u200b=1', "'\u200b=1"],
    ['- gạch đầu dòng', "'- gạch đầu dòng"],
    ['\t=1', "'\t=1"],
    ['-7,5%', '"-7,5%"'],
    ['-12.000', '-12.000'],
    ['Nói "thật", rồi thôi', '"Nói ""thật"", rồi thôi"'],
    ['– (không nêu)', '– (không nêu)'],
  ])('writes %j as %j', (cell, written) => {
    expect(csvFile([[cell]])).toBe(`\uFEFF${written}\r\n`)
  })
})
