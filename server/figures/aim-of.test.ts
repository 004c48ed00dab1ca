import { expect, test } from 'vitest'
import type { Figure, ReadFigure } from '../../search/figure.ts'
import { inventedFigure } from '../../search/testing/invented-figure.ts'
import { aimOf } from './aim-of.ts'

const figure = (more: Partial<ReadFigure>): Figure => {
  const { passage: _passage, ...read } = inventedFigure(0, 'Tổng vốn đầu tư', '219 tỷ đồng', more)
  return { ...read, passageId: 'p', reportId: 'r' }
}
const said = 'Tổng vốn đầu tư đạt 219 tỷ đồng.'
const year2030 = { kind: 'year', from: '2030-01', to: '2030-12' } as const

test('figures that are aimed at are called so, with their time', () => {
  expect(aimOf([figure({ role: 'target', period: year2030 })], said)).toEqual({
    role: 'mục tiêu',
    withTime: 'mục tiêu năm 2030',
  })
  expect(aimOf([figure({ role: 'estimate' })], said)?.withTime).toBe('ước thực hiện năm 2024')
})

test('changes beside them do not hide it, times that differ are left out', () => {
  const aims = [
    figure({ role: 'target' }),
    figure({ role: 'change' }),
    figure({ role: 'target', period: year2030 }),
  ]
  expect(aimOf(aims, said)?.withTime).toBe('mục tiêu')
})

test.each<readonly [string, readonly Figure[], string]>([
  ['a result', [figure({})], said],
  ['a result beside an aim', [figure({ role: 'target' }), figure({})], said],
  ['what says so itself', [figure({ role: 'target' })], 'Phấn đấu tổng vốn đầu tư đạt 219 tỷ đồng.'],
  ['nothing measured', [], said],
])('nothing is said of %s', (_, figures, sentence) => {
  expect(aimOf(figures, sentence)).toBeNull()
})
