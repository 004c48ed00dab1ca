import { describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../../search/library.ts'
import { choicesOf, narrowedRows, paperRows, sortedRows, tableLines } from './paper-rows.ts'

const document = (file: string, reports: readonly object[], warnings: readonly string[] = []) =>
  ({ id: file, file, warnings, reports }) as unknown as DocumentSummary
const paper = (title: string, facts: object = {}) => ({
  title,
  kind: 'Báo cáo',
  number: null,
  place: null,
  area: null,
  period: null,
  date: null,
  issuer: null,
  ...facts,
})

const rows = paperRows([
  document('mia.docx', [
    paper('Vụ mía', { area: 'huyện Nà Lưa', date: '2022-05-01', number: '9/BC' }),
    paper('Biểu kèm theo', { kind: 'Phụ lục' }),
  ]),
  document(
    'che.pdf',
    [paper('Vụ chè', { id: 'che', place: 'Lam Kiều', date: '2023-02-11', number: '12/BC' })],
    ['Ảnh mờ'],
  ),
])
const all = { words: '', area: '', year: '', kind: '', members: null, isWarned: false }
const titles = (of: typeof rows) => of.map(({ report }) => report.title)

describe('the table of papers', () => {
  it.each([
    [{ ...all }, ['Vụ mía', 'Biểu kèm theo', 'Vụ chè']],
    [{ ...all, words: 'na lua vu' }, ['Vụ mía']],
    [{ ...all, words: 'MIA.DOCX' }, ['Vụ mía', 'Biểu kèm theo']],
    [{ ...all, area: 'Lam Kiều' }, ['Vụ chè']],
    [{ ...all, year: '2022' }, ['Vụ mía']],
    [{ ...all, kind: 'Phụ lục' }, ['Biểu kèm theo']],
    [{ ...all, isWarned: true }, ['Vụ chè']],
    [{ ...all, year: '2022', isWarned: true }, []],
    [{ ...all, members: new Set(['che']) }, ['Vụ chè']],
  ])('narrowed to %j', (asked, found) => {
    expect(titles(narrowedRows(rows, asked))).toEqual(found)
  })

  it('is sorted by numbers as numbers, and puts last what has none, both ways', () => {
    expect(titles(sortedRows(rows, 'number', false))).toEqual(['Vụ mía', 'Vụ chè', 'Biểu kèm theo'])
    expect(titles(sortedRows(rows, 'date', true))).toEqual(['Vụ chè', 'Vụ mía', 'Biểu kèm theo'])
  })

  it('stands under heads of its groups, the newest year first', () => {
    expect(
      tableLines(rows, 'year').map((line) => (line.type === 'group' ? line.name : line.row.report.title)),
    ).toEqual(['2023', 'Vụ chè', '2022', 'Vụ mía', null, 'Biểu kèm theo'])
    expect(tableLines(rows, null)).toHaveLength(3)
  })

  it('offers each value once', () => {
    expect(choicesOf(rows, 'kind')).toEqual(['Báo cáo', 'Phụ lục'])
    expect(choicesOf(rows, 'year')).toEqual(['2023', '2022'])
  })
})
