import { expect, test } from 'vitest'
import type { Period } from '../figure.ts'
import { findTimes, periodOf } from './time-mentions.ts'

const AROUND: Period = { kind: 'months', from: '2023-01', to: '2023-08' }
const read = (text: string) =>
  findTimes(text).map((time) => {
    const period = periodOf(time, AROUND)
    return period === null ? null : `${period.from}..${period.to}`
  })

test.each([
  ['tháng 4/2022', '2022-04..2022-04'],
  ['tháng 04', '2023-04..2023-04'],
  ['quý III năm 2022', '2022-07..2022-09'],
  ['quý 2', '2023-04..2023-06'],
  ['6 tháng đầu năm 2022', '2022-01..2022-06'],
  ['6 tháng cuối năm', '2023-07..2023-12'],
  ['9 tháng', '2023-01..2023-09'],
  ['mười một tháng năm 2022', '2022-01..2022-11'],
  ['3 tháng cuối năm', '2023-10..2023-12'],
  ['giai đoạn 2016 - 2020', '2016-01..2020-12'],
  ['nhiệm kỳ 2015 – 2020', '2015-01..2020-12'],
  ['đến ngày 20/5/2022', '2022-01..2022-05'],
  ['đến 30/6', '2023-01..2023-06'],
  ['đến cuối năm 2028', '2028-01..2028-12'],
  ['từ ngày 01/3 đến 15/9/2022', '2022-03..2022-09'],
  ['từ ngày 24 đến ngày 28/9/2022', '2022-09..2022-09'],
  ['từ ngày 01/7/2021 đến ngày 30/6/2023', '2021-07..2023-06'],
  ['từ tháng 10 năm 2021 đến hết tháng 3/2022', '2021-10..2022-03'],
  ['sau 3 tháng triển khai', '2023-01..2023-03'],
  ['năm nay', '2023-01..2023-12'],
  ['cùng kỳ', '2022-01..2022-08'],
  ['cùng kỳ năm 2021', '2021-01..2021-08'],
  ['năm trước', '2022-01..2022-12'],
  ['giữa năm 2022', '2022-01..2022-06'],
  ['9T/2022', '2022-01..2022-09'],
])('"%s" is %s', (text, period) => {
  expect(read(text)).toEqual([period])
})

test('a month of this year and a stretch of months stand side by side', () => {
  expect(read('tháng 8 và 8 tháng đầu năm')).toEqual(['2023-08..2023-08', '2023-01..2023-08'])
})

test('from the start of a term until now is the term, not the year before it', () => {
  const term: Period = { kind: 'term', from: '2015-01', to: '2020-12' }
  const periods = (text: string) => findTimes(text).map((time) => periodOf(time, term))
  expect(periods('Từ đầu nhiệm kỳ đến nay đã trồng 412 ha')).toEqual([term])
  expect(periods('Từ đầu nhiệm kỳ đến ngày 30/9/2018')).toEqual([
    { kind: 'range', from: '2015-01', to: '2018-09' },
  ])
  expect(read('từ đầu nhiệm kỳ đến tháng 5 năm 2022')).toEqual(['2022-01..2022-05'])
  expect(periods('tăng so với đầu nhiệm kỳ')).toMatchObject([{ from: '2014-01', to: '2014-12' }])
})

test('"5 năm trước" is the five years before a stretch of years, and never the year before', () => {
  const stretch: Period = { kind: 'range', from: '2016-01', to: '2020-12' }
  const periods = (text: string) => findTimes(text).map((time) => periodOf(time, stretch))
  expect(periods('gấp đôi 5 năm trước')).toMatchObject([{ from: '2011-01', to: '2015-12' }])
  expect(read('so với hai năm trước')).toEqual(['2021-01..2021-08'])
})

test('what is only compared with is marked', () => {
  expect(findTimes('tăng 4% so với năm 2021')[0]?.compared).toBe(true)
  expect(findTimes('năm 2021 tăng 4%')[0]?.compared).toBe(false)
  expect(findTimes('cùng kỳ đạt 4%')[0]?.base).toBe('same-period')
})

test('dates of cited papers, years of symbols, amounts and time limits are no times', () => {
  for (const text of [
    'Quyết định số 77/QĐ-UBND ngày 03/4/2022',
    'Luật số 45/2019/QH14',
    'nghị định 38/2021 quy định mức lương',
    'Thông tư số 10/2021',
    'đạt 2020 tỷ đồng',
    'trong thời hạn 3 tháng',
    'trẻ dưới 6 tháng tuổi',
  ])
    expect(findTimes(text), text).toEqual([])
})

test('"10T" without a year is a weight', () => {
  expect(read('cấm xe trên 10T')).toEqual([])
})

test('a month stands behind what is no number of a law', () => {
  expect(findTimes('báo cáo 9/2021').map(({ kind, months }) => [kind, months])).toEqual([['month', [9, 9]]])
  expect(findTimes('nghị quyết năm 2021').map(({ kind }) => kind)).toEqual(['year'])
})

test('without a year around it a month is of no known time', () => {
  const [time] = findTimes('tháng 3')
  expect(time && periodOf(time, null)).toBeNull()
})
