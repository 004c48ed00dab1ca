import { expect, test } from 'vitest'
import type { Figure, Period, ReadFigure, ReadFrom } from '../../search/figure.ts'
import { inventedFigure } from '../../search/testing/invented-figure.ts'
import { contradict } from './contradictions.ts'

const figure = (more: Partial<ReadFigure>, from: Partial<Figure['from']> = {}): Figure => {
  const { passage: _passage, ...read } = inventedFigure(0, 'Thu ngân sách', '12 tỷ đồng', more)
  return { ...read, from: { ...read.from, ...from }, passageId: 'p', reportId: 'r' }
}
const year: Period = { kind: 'year', from: '2024-01', to: '2024-12' }
const half: Period = { kind: 'half', from: '2024-01', to: '2024-06' }
const inPeriod = (period: Period | null, from: ReadFrom) => figure({ period }, { period: from })

test('times that do not meet contradict, wherever they were read', () => {
  const later = inPeriod({ kind: 'year', from: '2025-01', to: '2025-12' }, 'report')
  expect(contradict(inPeriod(half, 'report'), later)).toBe(true)
})

test('a part of a year is another time than the year, a term of years is not another than its last', () => {
  const term = inPeriod({ kind: 'term', from: '2020-01', to: '2024-12' }, 'report')
  expect(contradict(inPeriod(half, 'clause'), inPeriod(year, 'report'))).toBe(true)
  expect(contradict(term, inPeriod(year, 'clause'))).toBe(false)
  expect(contradict(term, inPeriod({ kind: 'range', from: '2020-01', to: '2025-12' }, 'report'))).toBe(true)
  expect(contradict(inPeriod(null, 'clause'), inPeriod(year, 'clause'))).toBe(false)
})

test('two areas told beside the figures contradict', () => {
  const area = { name: 'huyện Sa Rài', level: 'district', within: null } as const
  expect(contradict(figure({ area }, { area: 'row' }), figure({}, { area: 'clause' }))).toBe(true)
  expect(contradict(figure({ area }, { area: 'row' }), figure({}, { area: 'report' }))).toBe(false)
})

test('an aim contradicts a result, a plan an aim does not', () => {
  const aim = figure({ role: 'target' }, { role: 'clause' })
  expect(contradict(aim, figure({}, { role: 'heading' }))).toBe(true)
  expect(contradict(aim, figure({ role: 'plan' }, { role: 'head' }))).toBe(false)
  expect(contradict(figure({}), figure({ role: 'estimate' }))).toBe(false)
})
