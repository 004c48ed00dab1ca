import { describe, expect, it } from 'vitest'
import { reportOf } from '../testing-reports.ts'
import { findDisagreements } from './find-disagreements.ts'

function apart(report: string, appendix: string): readonly string[] {
  const passages = [
    ...reportOf('bc', 'Báo cáo', 'Sông Lam', [{ text: report }]).contents,
    ...reportOf('pl', 'Phụ lục', 'Sông Lam', [{ text: appendix }]).contents,
    // What else such reports say, so that the syllables have their weights.
    ...reportOf('kh', 'Báo cáo khác', 'Sông Lam', [
      { text: 'Diện tích cây ăn trái đạt 21.400 ha, trong đó xoài 9.200 ha.' },
      { text: 'Ghi nhận 1.904 ca sốt xuất huyết, giảm 27,3% so với cùng kỳ.' },
      { text: 'Sửa chữa 615 căn nhà cho hộ nghèo tại huyện Hòa Phú.' },
    ]).contents,
  ]
  return findDisagreements(passages).map(({ figures }) => figures.map(({ figure }) => figure.raw).join(' / '))
}

const BUDGET = 'Thu ngân sách nhà nước trên địa bàn tỉnh ước năm 2025 đạt'

describe('figures that disagree', () => {
  it('finds one indicator with two values', () => {
    expect(apart(`${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.165 tỷ đồng, cao nhất từ trước đến nay.`)).toEqual([
      '8.615 / 8.165',
    ])
  })

  it('finds a unit a thousand times too small', () => {
    expect(apart(`${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.615 triệu đồng.`)).toEqual(['8.615 / 8.615'])
  })

  it.each([
    ['the same', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.615 tỷ đồng.`],
    ['rounding', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.614,72 tỷ đồng.`],
    ['a hedge', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} khoảng 8.600 tỷ đồng.`],
    ['another year', `${BUDGET} 8.615 tỷ đồng.`, BUDGET.replace('2025', '2024').concat(' 7.902 tỷ đồng.')],
    ['plan against result', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} kế hoạch 8.200 tỷ đồng.`],
    ['a change against a level', `${BUDGET} 91,5%.`, `${BUDGET} tăng 9,1%.`],
    ['another unit', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.615 dự án.`],
  ])('passes over %s', (_, report, appendix) => {
    expect(apart(report, appendix)).toEqual([])
  })
})
