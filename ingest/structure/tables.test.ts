import { describe, expect, it } from 'vitest'
import { readText, textLines } from '../readers/text.ts'
import { recoverStructure } from './recover.ts'
import { textColumnTables } from './tables.ts'

const rowsOf = (text: string) =>
  textColumnTables(textLines(text)).flatMap((line) => (line.cells ? [line.cells] : []))
const passagesOf = (text: string) =>
  recoverStructure(readText(new TextEncoder().encode(text), 'a.md')).reports.flatMap((one) => one.passages)

describe('tables in text columns', () => {
  it('are rows of cells with a head row', () => {
    const text =
      'Huyện        Số xã   Tỷ lệ (%)\nHòa Phú         12        85,5\n\nBình Khê         9        70,1\n'
    expect(rowsOf(text)).toEqual([
      ['Huyện', 'Số xã', 'Tỷ lệ (%)'],
      ['Hòa Phú', '12', '85,5'],
      ['Bình Khê', '9', '70,1'],
    ])
    expect(textColumnTables(textLines(text)).map((line) => line.headerRow)).toEqual([
      true,
      false,
      undefined,
      false,
    ])
  })

  it.each([
    [
      'justified prose',
      'Tỉnh ủy  đã chỉ đạo các  huyện\nrà soát  lại toàn bộ  quy hoạch\ngiao thông  của vùng  ven sông',
    ],
    [
      'a head in two columns',
      'TỈNH ỦY SÔNG LAM      ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-BC/TU      Sông Lam, ngày 5 tháng 3 năm 2024',
    ],
    ['two rows', 'Hòa Phú    12\nBình Khê    9'],
    ['rows of unequal length', 'Hòa Phú    12\nBình Khê    9    3\nThạnh Lộc    8'],
  ])('%s is none', (_name, text) => {
    expect(rowsOf(text)).toEqual([])
  })
})

describe('rows', () => {
  const table =
    '| Huyện | Số xã | Ghi chú |\n|---|---|---|\n| Hòa Phú | 1 082<sup>1</sup> | |\n| Bình Khê | 9 | ƣớc |\n'

  it('carry the words of their column heads, one passage per row', () => {
    const rows = passagesOf(
      `Số liệu các huyện như sau:\n\n${table}\nHết bảng, toàn huyện có 1.082 xã.\n`,
    ).filter((passage) => passage.kind === 'table')
    expect(rows.map((row) => [row.text, row.lines])).toEqual([
      ['Huyện | Số xã | Ghi chú', [3, 3]],
      ['Huyện: Hòa Phú; Số xã: 1.082', [5, 5]],
      ['Huyện: Bình Khê; Số xã: 9; Ghi chú: ước', [6, 6]],
    ])
    const repaired = rows.flatMap((row) => row.repairs.map(({ start, end }) => row.text.slice(start, end)))
    expect(repaired).toEqual(['1.082', 'ư'])
  })

  it('of a table without a head keep their text', () => {
    const rows = passagesOf('Số liệu:\n\n| Hòa Phú | 12 |\n| Bình Khê | 9 |\n').filter(
      ({ kind }) => kind === 'table',
    )
    expect(rows.map((row) => row.text)).toEqual(['Hòa Phú | 12', 'Bình Khê | 9'])
  })
})
