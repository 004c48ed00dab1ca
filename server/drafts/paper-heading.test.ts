import { expect, it } from 'vitest'
import type { ReportContent } from '../../search/library.ts'
import { paperHeading } from './paper-heading.ts'
import { reportOf } from './testing-reports.ts'

const printed: ReportContent = {
  ...reportOf('r', 'Báo cáo Kết quả trồng dâu tằm của xã Nà Lum', 'Nà Lum', [
    { text: 'Số: 41 /BC-UBND', kind: 'matter' },
    { text: 'Nà Lum, ngày 05 tháng 3 năm 2025', kind: 'matter' },
    { text: 'Xã trồng 41 ha dâu, theo Kế hoạch ngày 05/3/2024.' },
  ]),
  kind: 'Báo cáo',
  number: '41/BC-UBND',
  date: '2025-03-05',
}
const said = (report: ReportContent) => {
  const { words, places } = paperHeading(report)
  return [words, ...places.map(({ passage, span }) => passage.text.slice(...span))]
}

it('names a paper by number and date as it prints them, each with its place', () => {
  expect(said(printed)).toEqual([
    'Báo cáo số 41/BC-UBND ngày 05 tháng 3 năm 2025 của Nà Lum',
    '41 /BC-UBND',
    'ngày 05 tháng 3 năm 2025',
  ])
})

it.each([
  ['a date that it prints nowhere', { date: '2025-03-06' }, 'Báo cáo số 41/BC-UBND của Nà Lum'],
  ['a number that it prints nowhere', { number: '1/BC-UBND' }, 'Báo cáo ngày 05 tháng 3 năm 2025 của Nà Lum'],
  ['a month', { number: null, date: '2025-03' }, 'Báo cáo tháng 3 năm 2025 của Nà Lum'],
])('says of a paper, without %s, what it prints', (_, facts, words) => {
  expect(paperHeading({ ...printed, ...facts }).words).toBe(words)
})

it('names by its title a paper that prints neither', () => {
  const bare = { ...printed, number: null, date: null }
  expect(said(bare)).toEqual(['Báo cáo Kết quả trồng dâu tằm của xã Nà Lum'])
})
