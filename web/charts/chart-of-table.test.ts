import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../markdown/parse-blocks.ts'
import { chartOfTable } from './chart-of-table.ts'

function chartOf(...rows: readonly string[]) {
  const [head = '', ...rest] = rows
  const columns = head.split('|').length - 2
  const [block] = parseBlocks([head, `|${' --- |'.repeat(columns)}`, ...rest].join('\n'))
  return block?.type === 'table' ? chartOfTable(block) : null
}
const drawn = (...rows: readonly string[]) =>
  chartOf(...rows)?.points.map(({ label, amount }) => `${label} ${amount}`) ?? null

describe('the chart of a table', () => {
  it('is of the figure in bold among the words of each row', () => {
    const chart = chartOf(
      '| Nơi | Báo cáo nêu |',
      '| Khe Sen | Thu đạt **1.082,5 tỷ đồng**, tăng 7%. [1] |',
      '| Bãi Ngô | Thu **940 tỷ đồng**, giảm 2%. [2] |',
    )
    expect(chart).toEqual({
      name: '',
      over: 'area',
      points: [
        { label: 'Khe Sen', value: '1.082,5 tỷ đồng', amount: 1082.5 },
        { label: 'Bãi Ngô', value: '940 tỷ đồng', amount: 940 },
      ],
    })
  })

  it('is of a column of bare figures, under its head, over times in their order', () => {
    const chart = chartOf(
      '| Năm | Diện tích chè |',
      '| 2021 | 71 ha [1] |',
      '| 2022 | 73,5 ha [2] |',
      '| 2023 | 80 ha [3] |',
    )
    expect(chart).toMatchObject({ name: 'Diện tích chè', over: 'time' })
    expect(chart?.points.map(({ amount }) => amount)).toEqual([71, 73.5, 80])
  })

  it.each([
    ['of other units', ['| Nơi | Nêu |', '| A | **5 tỷ đồng** |', '| B | **900 triệu đồng** |']],
    ['with a row that gives none', ['| Nơi | Nêu |', '| A | **5 ha** |', '| B | – (không nêu) |']],
    ['with several in a row', ['| Nơi | Nêu |', '| A | **5 ha**, **7 ha** |', '| B | **6 ha** |']],
    ['of words', ['| Việc | Ai làm |', '| Trồng rừng | Sở |', '| Thu phí | Ban |']],
    ['of one row', ['| Nơi | Nêu |', '| A | **5 ha** |']],
    ['of two rows of one name', ['| Nơi | Nêu |', '| A | **5 ha** |', '| A | **6 ha** |']],
  ])('is none %s', (_, rows) => {
    expect(drawn(...rows)).toBeNull()
  })
})
