import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../search/passage.ts'
import { understandQuestion } from '../../../search/query/understand.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { buildVocabulary } from '../../../search/text/vocabulary.ts'
import { takeApart } from '../question.ts'
import { testPassage } from '../test-passage.ts'
import { extremeRow } from './extreme-row.ts'
import { labelOf } from './single-rows.ts'
import { superlativeAsked } from './superlative.ts'

const HEADS = [
  'TT',
  'Đơn vị',
  'Hộ nghèo – Số hộ',
  'Hộ nghèo – Tỷ lệ (%)',
  'Đàn lợn so cùng kỳ (%)',
  'Xếp hạng',
]
const ROWS = [
  ['I', 'Vùng đồi', '1.120', '11,0', '2,0', ''],
  ['1', 'Xã Nà Lum', '310', '14,2', '3,1', '3'],
  ['2', 'Xã Tân Phú', '420', '9,8', '-6,4', '2'],
  ['3', 'Xã Cầu Dâu', '390', '10,1', '-1,2', '1'],
  ['4', 'Thị trấn Bến Đình', '95', '2,2', '0,4', '4'],
  ['', 'Cộng', '1.215', '8,7', '0,9', ''],
]

function rowsOf(heads: readonly string[], rows: readonly (readonly string[])[]): readonly Passage[] {
  return rows.map((texts, at) =>
    testPassage(texts.join('; '), {
      id: `d1-p${at}`,
      kind: 'table',
      table: {
        header: false,
        cells: texts.map((text, column) => ({ head: heads[column] ?? '', text, at: text === '' ? null : 0 })),
        groups: [],
        caption: 'Kết quả rà soát hộ nghèo',
        unit: null,
      },
    }),
  )
}

function first(question: string, heads = HEADS, rows = ROWS): { row: string; column: string } | null {
  const superlative = superlativeAsked(question)
  if (superlative === null) throw new Error(question)
  const said = new Set(indexTerms(`${rows.flat().join('. ')}. ${heads.join('. ')}`))
  const vocabulary = buildVocabulary([...said].map((term) => ({ term, documents: 1 })))
  const asked = takeApart(question, understandQuestion(question, { vocabulary, places: [] }), {
    vocabulary,
    passages: 10,
    abbreviations: new Map(),
    places: [],
  } as never)
  const found = extremeRow(asked, superlative, rowsOf(heads, rows))
  return found === null ? null : { row: labelOf(found.passage), column: heads[found.column] ?? '' }
}

describe('extremeRow', () => {
  it('orders ranges by their middle', () => {
    const rows = [
      ['1', 'Xã Nà Lum', '8,0 - 9,0'],
      ['2', 'Xã Tân Phú', '8,0 - 8,5'],
      ['3', 'Xã Cầu Dâu', '10,5'],
    ]
    expect(first('Xã nào tốc độ tăng thấp nhất?', ['TT', 'Đơn vị', 'Tốc độ tăng (%)'], rows)?.row).toBe(
      'Xã Tân Phú',
    )
  })

  it('orders by the column that is spoken of, an amount by amounts and a level by rates', () => {
    expect(first('Xã nào nhiều hộ nghèo nhất?')).toEqual({ row: 'Xã Tân Phú', column: 'Hộ nghèo – Số hộ' })
    expect(first('Xã nào có tỷ lệ hộ nghèo cao nhất?')).toMatchObject({ row: 'Xã Nà Lum' })
    expect(first('Đơn vị nào tỷ lệ hộ nghèo thấp nhất?')).toMatchObject({ row: 'Thị trấn Bến Đình' })
  })

  it('leaves out sums and the rows that others stand under', () => {
    expect(first('Đơn vị nào có số hộ nghèo lớn nhất?')?.row).toBe('Xã Tân Phú')
  })

  it('keeps to the kind that is asked about', () => {
    expect(first('Xã nào ít hộ nghèo nhất?')?.row).toBe('Xã Nà Lum')
  })

  it('orders no table whose rows are of another level than what is asked about', () => {
    expect(first('Huyện nào có tỷ lệ hộ nghèo cao nhất?')).toBeNull()
    expect(first('Sở nào có tỷ lệ hộ nghèo cao nhất?')).toBeNull()
  })

  it('tells a level by the rate that stands beside an amount, and what is counted whole by its total', () => {
    const heads = ['Đơn vị', 'Kế hoạch', 'Đã giải ngân', 'Tỷ lệ (%)', 'Điểm nền', 'Tổng điểm']
    const rows = [
      ['Sở Y tế', '120', '90', '75,0', '9', '81'],
      ['Sở Xây dựng', '900', '320', '35,6', '7', '88'],
      ['Sở Tài chính', '60', '52', '86,7', '8', '79'],
    ]
    expect(first('Sở nào giải ngân cao nhất?', heads, rows)).toEqual({
      row: 'Sở Tài chính',
      column: 'Tỷ lệ (%)',
    })
    expect(first('Sở nào điểm thấp nhất?', heads, rows)).toEqual({ row: 'Sở Tài chính', column: 'Tổng điểm' })
  })

  it('takes no rate of another thing for that of an amount', () => {
    const heads = ['Đơn vị', 'Thu chợ (triệu đồng)', 'So DT (%)', 'Tỷ lệ hộ nghèo (%)']
    const rows = [
      ['Xã Nà Lum', '310', '81,2', '14,2'],
      ['Xã Tân Phú', '420', '78,4', '9,8'],
      ['Xã Cầu Dâu', '390', '99,0', '10,1'],
    ]
    expect(first('Xã nào thu chợ cao nhất?', heads, rows)).toEqual({
      row: 'Xã Tân Phú',
      column: 'Thu chợ (triệu đồng)',
    })
    expect(first('Xã nào thực hiện thu chợ thấp nhất?', heads, rows)).toEqual({
      row: 'Xã Tân Phú',
      column: 'So DT (%)',
    })
  })

  it('takes the greatest fall for the lowest figure of a signed column', () => {
    expect(first('Xã nào đàn lợn giảm mạnh nhất?')?.row).toBe('Xã Tân Phú')
  })

  it('takes the first place for the least number of a ranking', () => {
    expect(first('Đơn vị nào đứng đầu?')?.row).toBe('Xã Cầu Dâu')
    expect(first('Đơn vị nào đứng cuối?')?.row).toBe('Thị trấn Bến Đình')
  })

  it('orders nothing by a column of which nothing is said, nor amounts in units of their own', () => {
    expect(first('Xã nào mưa to nhất?')).toBeNull()
    const mixed = [
      ['Lúa', 'Tấn', '5.200', '101,2'],
      ['Đàn lợn', 'Con', '41.000', '98,4'],
      ['Thủy sản', 'Tấn', '830', '104,9'],
    ]
    const heads = ['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'So cùng kỳ (%)']
    expect(first('Chỉ tiêu nào thực hiện nhiều nhất?', heads, mixed)).toBeNull()
    expect(first('Chỉ tiêu nào so cùng kỳ tăng cao nhất?', heads, mixed)).toMatchObject({ row: 'Thủy sản' })
  })
})
