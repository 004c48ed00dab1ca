import { expect, test } from 'vitest'
import type { Figure, ReadFigure } from '../../search/figure.ts'
import { inventedFigure } from '../../search/testing/invented-figure.ts'
import { areRivals } from './rival-figures.ts'

const figure = (indicator: string, printed: string, more: Partial<ReadFigure> = {}): Figure => {
  const { passage: _passage, ...read } = inventedFigure(0, indicator, printed, more)
  return { ...read, passageId: 'p', reportId: 'r' }
}
const forest = figure('Tỷ lệ che phủ rừng', '41,2%')

test('one indicator, area, time and role with two values', () => {
  expect(areRivals(forest, figure('tỷ lệ che phủ rừng của tỉnh', '43,9%'))).toBe(true)
  expect(areRivals(forest, figure('Tỷ lệ che phủ rừng', '43,9%', { role: 'estimate' }))).toBe(true)
})

test.each<readonly [string, Figure]>([
  ['another indicator', figure('Tỷ lệ hộ nghèo', '4,2%')],
  [
    'another year',
    figure(forest.indicator ?? '', '43,9%', { period: { kind: 'year', from: '2023-01', to: '2023-12' } }),
  ],
  [
    'a part of the year',
    figure(forest.indicator ?? '', '43,9%', { period: { kind: 'half', from: '2024-01', to: '2024-06' } }),
  ],
  ['an unknown time', figure(forest.indicator ?? '', '43,9%', { period: null })],
  [
    'another area',
    figure(forest.indicator ?? '', '43,9%', {
      area: { name: 'huyện Sa Rài', level: 'district', within: null },
    }),
  ],
  ['a target', figure(forest.indicator ?? '', '43,9%', { role: 'target' })],
  ['a change', figure(forest.indicator ?? '', '1,9%', { role: 'change' })],
  ['a part', figure(forest.indicator ?? '', '43,9%', { partOf: 'rừng trồng' })],
  ['growth of it', figure(forest.indicator ?? '', '1,9%', { direction: 'up' })],
  ['another unit', figure(forest.indicator ?? '', '43,9 ha')],
  ['a rounded value', figure(forest.indicator ?? '', '41%')],
  [
    'a hedged value',
    figure(forest.indicator ?? '', '41%', { quantity: { ...figure('x', '43%').quantity, hedge: 'about' } }),
  ],
])('does not stand against %s', (_, other) => {
  expect(areRivals(forest, other)).toBe(false)
  expect(areRivals(other, forest)).toBe(false)
})

test('a district and a commune of one name are two areas, a province without its kind is one', () => {
  const of = (name: string, level: 'province' | 'district' | 'commune', printed: string) =>
    figure('Thu ngân sách', printed, { area: { name, level, within: null } })
  expect(
    areRivals(of('huyện Sa Rài', 'district', '12 tỷ đồng'), of('xã Sa Rài', 'commune', '3 tỷ đồng')),
  ).toBe(false)
  expect(
    areRivals(of('Hoa Giang', 'province', '12 tỷ đồng'), of('tỉnh Hoa Giang', 'province', '30 tỷ đồng')),
  ).toBe(true)
})

test('a unit in another scale is the same unit', () => {
  const revenue = figure('Thu ngân sách', '1.204,5 tỷ đồng')
  expect(areRivals(revenue, figure('Thu ngân sách', '1,2 nghìn tỷ đồng'))).toBe(false)
  expect(areRivals(revenue, figure('Thu ngân sách', '1.204.500 triệu đồng'))).toBe(false)
  expect(areRivals(revenue, figure('Thu ngân sách', '1,5 nghìn tỷ đồng'))).toBe(true)
})
