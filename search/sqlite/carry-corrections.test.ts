import { expect, it } from 'vitest'
import { carryCorrections } from './carry-corrections.ts'

const old = [
  { title: 'Báo cáo', correction: '{"place":"A"}' },
  { title: 'Phụ lục', correction: '{}' },
  { title: 'Báo cáo', correction: '{"place":"C"}' },
]

it.each([
  ['by title, in order', ['Báo cáo', 'Phụ lục', 'Báo cáo'], ['{"place":"A"}', '{}', '{"place":"C"}']],
  ['by title where the order changed', ['Phụ lục', 'Báo cáo'], ['{}', '{"place":"A"}']],
  ['by place where the title changed', ['Báo cáo năm', 'Phụ lục'], ['{"place":"A"}', '{}']],
  ['never one twice', ['Báo cáo', 'Báo cáo', 'Báo cáo'], ['{"place":"A"}', '{"place":"C"}', '{}']],
  [
    'nothing to more reports than there were',
    ['a', 'b', 'c', 'd'],
    ['{"place":"A"}', '{}', '{"place":"C"}', '{}'],
  ],
  ['nothing to no report', [], []],
])('carries %s', (_, titles, expected) => {
  expect(carryCorrections(old, titles)).toEqual(expected)
})
