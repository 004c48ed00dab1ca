import { expect, test } from 'vitest'
import { createPause } from '../../search/pause.ts'
import { measuredIn, reportOf } from '../drafts/testing-reports.ts'
import { keyFiguresOf } from './key-figures.ts'
import { sharedIndicators } from './shared-indicators.ts'

const paper = (id: string, place: string, ...texts: readonly string[]) =>
  reportOf(
    id,
    `Báo cáo kinh tế - xã hội năm 2024 của tỉnh ${place}`,
    place,
    texts.map((text) => ({ text })),
  )

async function names(...texts: readonly string[]): Promise<readonly string[]> {
  const report = paper('a', 'Sông Lam', ...texts)
  return (await keyFiguresOf(report.contents, measuredIn([report]), 20, createPause())).map(
    ({ figure }) => `${figure.indicator}: ${figure.quantity.raw}`,
  )
}

test.each([
  ['Tổng vốn đầu tư toàn xã hội 05 năm đạt 96.300 tỷ đồng.', 'Tổng vốn đầu tư toàn xã hội: 96.300'],
  ['Năng suất lao động năm 2024 ước 128,5 triệu đồng/lao động.', 'Năng suất lao động: 128,5'],
  ['Quy mô nền kinh tế không ngừng mở rộng, đạt 68.420 tỷ đồng.', 'Quy mô nền kinh tế: 68.420'],
  ['Tỷ lệ bao phủ bảo hiểm y tế hằng năm đều đạt 93%.', 'Tỷ lệ bao phủ bảo hiểm y tế: 93'],
  ['Kết cấu hạ tầng được quan tâm, tỷ lệ đô thị hóa đạt 31%.', 'tỷ lệ đô thị hóa: 31'],
])('%s', async (text, expected) => {
  expect((await names(text))[0]).toBe(expected)
})

test.each([
  'Ban hành Nghị quyết số 08-NQ/TU.',
  'Đã tổ chức 12 hội nghị.',
  'Với tổng kinh phí 1,2 tỷ đồng.',
  'Chợ không ngừng mở rộng, tăng 12%.',
])('names nothing in: %s', async (text) => {
  expect(await names(text)).toEqual([])
})

test('tells an indicator once, and no share of a plan for it', async () => {
  expect(
    await names(
      'Thu ngân sách nhà nước đạt 8.615 tỷ đồng, bằng 104% dự toán.',
      'Thu ngân sách nhà nước đạt 8.615 tỷ đồng.',
    ),
  ).toEqual(['Thu ngân sách nhà nước: 8.615'])
})

test('sets places side by side by one indicator, one time and one role', async () => {
  const reports = [
    paper(
      'a',
      'Sông Lam',
      'Thu ngân sách nhà nước năm 2024 đạt 8.615 tỷ đồng. Tỷ lệ che phủ rừng năm 2024 đạt 41%.',
    ),
    paper(
      'b',
      'Hoa Giang',
      'Mục tiêu thu ngân sách nhà nước năm 2024 là 16.000 tỷ đồng. Thu ngân sách nhà nước năm 2023 đạt 14.200 tỷ đồng.',
      'Tỷ lệ che phủ rừng năm 2024 đạt 38,5%.',
    ),
  ]
  const rows = await sharedIndicators(
    reports.map(({ contents }) => contents),
    measuredIn(reports),
    createPause(),
  )
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.figure.quantity.raw))).toEqual([['41', '38,5']])
})
