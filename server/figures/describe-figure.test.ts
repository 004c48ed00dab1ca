import { expect, test } from 'vitest'
import type { Period, ReadFigure } from '../../search/figure.ts'
import { inventedFigure } from '../../search/testing/invented-figure.ts'
import { describeFigure, periodWords } from './describe-figure.ts'

test.each<readonly [Period, string]>([
  [{ kind: 'year', from: '2023-01', to: '2023-12' }, 'năm 2023'],
  [{ kind: 'month', from: '2023-04', to: '2023-04' }, 'tháng 4 năm 2023'],
  [{ kind: 'quarter', from: '2023-07', to: '2023-09' }, 'quý III năm 2023'],
  [{ kind: 'half', from: '2023-07', to: '2023-12' }, '6 tháng cuối năm 2023'],
  [{ kind: 'months', from: '2023-01', to: '2023-08' }, '8 tháng đầu năm 2023'],
  [{ kind: 'months', from: '2023-07', to: '2023-10' }, 'từ tháng 7 đến tháng 10 năm 2023'],
  [{ kind: 'until', from: '2023-01', to: '2023-05' }, 'đến tháng 5 năm 2023'],
  [{ kind: 'until', from: '2030-01', to: '2030-12' }, 'đến hết năm 2030'],
  [{ kind: 'range', from: '2016-01', to: '2020-12' }, 'giai đoạn 2016 - 2020'],
  [{ kind: 'term', from: '2015-01', to: '2020-12' }, 'nhiệm kỳ 2015 - 2020'],
])('%j is "%s"', (period, words) => {
  expect(periodWords(period)).toBe(words)
})

test('a target is called one, with its time and area', () => {
  const figure = (more: Partial<ReadFigure>) => ({
    ...inventedFigure(0, 'Thu ngân sách', '12 tỷ đồng', more),
    passageId: 'p',
    reportId: 'r',
  })
  expect(describeFigure(figure({ role: 'target' })).all).toBe('mục tiêu năm 2024 của tỉnh Sông Lam')
  expect(describeFigure(figure({})).all).toBe('năm 2024 của tỉnh Sông Lam')
  expect(describeFigure(figure({ period: null, area: null })).all).toBe('')
})
