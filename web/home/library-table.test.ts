import { expect, it } from 'vitest'
import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import { libraryTable } from './library-table.ts'

const report = (facts: Partial<ReportSummary>) => ({ area: null, place: null, date: null, ...facts })
const library = (...reports: readonly object[]) => [{ reports }] as unknown as readonly DocumentSummary[]
const of = (year: string) => ({ kind: 'year' as const, from: `${year}-01`, to: `${year}-12` })

it('counts papers by area and by the year that they tell of, the newest first', () => {
  const table = libraryTable(
    library(
      report({ area: 'huyện Nà Lưa', periodSpan: of('2022'), date: '2023-01-05' }),
      report({ place: 'Lam Kiều', date: '2023-04' }),
      report({ place: 'Lam Kiều', area: 'tỉnh Lam Kiều', periodSpan: of('2023') }),
    ),
  )
  expect(table).toEqual({
    years: ['2023', '2022'],
    rows: [
      { area: 'Lam Kiều', counts: { 2023: 2 }, before: 0 },
      { area: 'huyện Nà Lưa', counts: { 2022: 1 }, before: 0 },
    ],
    others: 0,
  })
})

it('leaves out annexes and papers of which area or year is unknown, and counts the areas without a row', () => {
  const areas = Array.from({ length: 11 }, (_, at) => report({ area: `xã ${at}`, date: '2024' }))
  const table = libraryTable(
    library(
      ...areas,
      report({ area: 'xã 0', date: '2024', parentId: 'r' }),
      report({ date: '2024' }),
      report({ area: 'xã 9' }),
    ),
  )
  expect(table.rows).toHaveLength(8)
  expect(table.rows.every(({ counts }) => counts['2024'] === 1)).toBe(true)
  expect(table.others).toBe(3)
})

it('counts papers of years that have no column together', () => {
  const years = ['2019', '2020', '2021', '2022', '2023', '2003']
  const table = libraryTable(
    library(
      ...years.map((date) => report({ area: 'xã Mèo Cạn', date })),
      report({ area: 'xã Cũ', date: '1999' }),
    ),
  )
  expect(table.years).toEqual(['2023', '2022', '2021', '2020'])
  expect(table.rows.map(({ area, before }) => [area, before])).toEqual([
    ['xã Mèo Cạn', 2],
    ['xã Cũ', 1],
  ])
})
