import { expect, it } from 'vitest'
import { findInReport } from './find-in-report.ts'

const texts = ['Rừng phòng hộ đạt 42 ha; rừng trồng 7 ha.', 'Đường Rung Lắc']

it('finds words with or without their marks, and tells where they stand', () => {
  const found = findInReport(texts, 'rung')
  expect(found.map(({ index, span }) => texts[index]?.slice(...span))).toEqual(['Rừng', 'rừng', 'Rung'])
  expect(findInReport(texts, 'ĐƯỜNG')).toEqual([{ index: 1, span: [0, 5] }])
})

it.each(['', ' ', 'r', 'khong co'])('finds nothing for %j', (words) => {
  expect(findInReport(texts, words)).toEqual([])
})
