import { describe, expect, it } from 'vitest'
import { layOutTable, type Table } from './table.ts'
import { plainRun } from './text-run.ts'

const table = (...rows: readonly (readonly string[])[]): Table => ({
  rows: rows.map((cells) => ({
    header: false,
    cells: cells.map((text) => ({
      columns: 1,
      rows: 1,
      paragraphs: text.split('\n').map((line) => ({ runs: [plainRun(line)] })),
    })),
  })),
})
const laidOut = (given: Table) =>
  layOutTable(given)?.map(({ runs }) => runs.map(({ text }) => text).join('')) ?? null

describe('a table that only places text', () => {
  it('holds those who sign minutes beside each other', () => {
    expect(laidOut(table(['THƯ KÝ\nMa Thị Lan', 'CHỦ TRÌ\nĐỗ Văn Bền']))).toEqual([
      'THƯ KÝ',
      'Ma Thị Lan',
      'CHỦ TRÌ',
      'Đỗ Văn Bền',
    ])
  })

  it('holds whoever keeps a list beside an office', () => {
    expect(laidOut(table(['NGƯỜI LẬP BIỂU', 'TRƯỞNG PHÒNG'], ['Ma Thị Lan', 'Đỗ Văn Bền']))).toEqual([
      'NGƯỜI LẬP BIỂU',
      'Ma Thị Lan',
      'TRƯỞNG PHÒNG',
      'Đỗ Văn Bền',
    ])
  })

  it('is none where a column is called after a keeper of records', () => {
    expect(laidOut(table(['Người nhận', 'Số tiền'], ['Ma Thị Lan', '200']))).toBeNull()
    expect(laidOut(table(['THỦ QUỸ', 'SỐ TIỀN'], ['Ma Thị Lan', '200']))).toBeNull()
  })

  it('is one whose first rows stand above the name of the State', () => {
    const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    expect(laidOut(table(['UBND TỈNH SÔNG LAM', 'Mẫu số 2'], ['SỞ Y TẾ', state]))).toEqual([
      'UBND TỈNH SÔNG LAM',
      'SỞ Y TẾ',
      'Mẫu số 2',
      state,
    ])
  })

  it('is two where a signature touches the letterhead of the paper behind it', () => {
    const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    expect(laidOut(table(['Nơi nhận:', 'KT. GIÁM ĐỐC'], ['SỞ Y TẾ', state]))).toEqual([
      'Nơi nhận:',
      'KT. GIÁM ĐỐC',
      'SỞ Y TẾ',
      state,
    ])
  })
})
