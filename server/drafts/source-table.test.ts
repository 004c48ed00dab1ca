import { expect, it } from 'vitest'
import type { Library } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { testPassage } from '../answer/test-passage.ts'
import { sourceTable } from './source-table.ts'

/** The rows of an invented table, its heads in the first line. */
function rowsOf(
  reportTitle: string,
  [heads = [], ...lines]: readonly (readonly string[])[],
): readonly Passage[] {
  return lines.map((cells, at) =>
    testPassage(cells.map((text, column) => `${heads[column]}: ${text}`).join('; '), {
      id: `${reportTitle}-${at}`,
      kind: 'table',
      reportId: reportTitle,
      reportTitle,
      table: {
        header: false,
        cells: cells.map((text, column) => ({ head: heads[column] ?? '', text, at: 0 })),
        groups: [],
        caption: null,
        unit: null,
      },
    }),
  )
}

const targets = rowsOf('Phụ lục. Chỉ tiêu giao các xã năm 2026', [
  ['TT', 'Đơn vị', 'Hộ nghèo (%) – Thực hiện 2025', 'Hộ nghèo (%) – Chỉ tiêu 2026', 'Trồng rừng (ha)'],
  ['I', 'Vùng cao', '', '', ''],
  ['1', 'Xã Nà Lum', '12,4', '10,1', '60'],
  ['2', 'Xã Bản Mù', '9,7', '8,2', '45'],
  ['3', 'Xã Khe Vàng', '7,5', '6,0', '-'],
])
const others = rowsOf('Phụ lục. Vốn đầu tư các xã năm 2024', [
  ['Đơn vị', 'Vốn (tỷ đồng)'],
  ['Xã Nà Lum', '3,1'],
  ['Xã Bản Mù', '2,2'],
  ['Xã Khe Vàng', '1,9'],
])
const all = [...others, ...targets]
const library = {
  passageWithNeighbours: async (id: string) => {
    const at = all.findIndex((passage) => passage.id === id)
    return { before: all.slice(0, at), passage: all[at], after: all.slice(at + 1) }
  },
} as unknown as Library
const year = (at: number) => ({ kind: 'year', from: `${at}-01`, to: `${at}-12` }) as const

it('prints the table that is asked for by name and time, without numbers of rows, groups by their name', async () => {
  const asked = { units: ['giao', 'xã'], times: [year(2026)], words: 'giao các xã năm 2026' }
  const told = await sourceTable(asked, all, library)
  expect(told?.heads[0]).toBe('Đơn vị')
  expect(told?.heads).toHaveLength(4)
  expect(told?.rows.map(({ cells }) => cells[0])).toEqual([
    'Vùng cao',
    'Xã Nà Lum',
    'Xã Bản Mù',
    'Xã Khe Vàng',
  ])
  expect(told?.rows[1]?.cells).toEqual(['Xã Nà Lum', '12,4', '10,1', '60'])
})

it('takes of a wider table the columns that are asked for', async () => {
  const asked = { units: ['hộ nghèo', 'xã'], times: [], words: 'hộ nghèo các xã' }
  const told = await sourceTable(asked, all, library)
  expect(told?.heads).toEqual(['Đơn vị', 'Hộ nghèo (%) – Thực hiện 2025', 'Hộ nghèo (%) – Chỉ tiêu 2026'])
})

it('takes no table of another time or subject', async () => {
  const words = 'giao các xã'
  expect(await sourceTable({ units: ['giao', 'xã'], times: [year(2023)], words }, all, library)).toBeNull()
  expect(
    await sourceTable({ units: ['học sinh', 'sinh bỏ', 'bỏ học'], times: [], words }, all, library),
  ).toBeNull()
})
