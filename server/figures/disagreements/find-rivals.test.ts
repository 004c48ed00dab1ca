import { expect, test } from 'vitest'
import { createPause } from '../../../search/pause.ts'
import { measuredIn, reportOf } from '../../drafts/testing-reports.ts'
import { findRivals } from './find-rivals.ts'
import { findPartsBeside } from './part-or-beside.ts'

interface Paper {
  readonly title: string
  readonly text: string
}

function read(...papers: readonly Paper[]) {
  const reports = papers.map(({ title, text }, at) =>
    reportOf(`r${at}`, title, 'Sông Lam', [{ text: 'Phần mở đầu.' }, { text }]),
  )
  const passages = new Map(
    reports.flatMap(({ contents }) => contents.map((passage) => [passage.id, passage] as const)),
  )
  return { figures: [...measuredIn(reports).values()].flat(), passages }
}

async function rivals(...papers: readonly Paper[]): Promise<readonly string[]> {
  const { figures, passages } = read(...papers)
  const found = await findRivals(figures, passages, createPause())
  return found.map((pair) => pair.map(({ raw }) => raw).join(' / '))
}

const year = (text: string, title = 'Báo cáo kinh tế - xã hội năm 2024 của tỉnh Sông Lam'): Paper => ({
  title,
  text,
})
const district = 'Báo cáo kinh tế - xã hội năm 2024 của huyện Sa Rài'

test('papers of a province and of its district are set against each other by the area of the figure', async () => {
  expect(
    await rivals(
      year('Tỷ lệ hộ nghèo đa chiều của huyện Sa Rài còn 6,3%.'),
      year('Toàn huyện có tỷ lệ hộ nghèo đa chiều còn 6,8%.', district),
    ),
  ).toEqual(['6,3 / 6,8'])
  expect(
    await rivals(
      year('Tỷ lệ hộ nghèo đa chiều của tỉnh còn 6,3%.'),
      year('Tỷ lệ hộ nghèo đa chiều còn 6,8%.', district),
    ),
  ).toEqual([])
})

test('growth of the economy is one indicator by several names', async () => {
  expect(
    await rivals(year('GRDP năm 2024 tăng 7,1%.'), year('Tốc độ tăng trưởng kinh tế năm 2024 đạt 8,3%.')),
  ).toEqual(['7,1 / 8,3'])
})

test('growth of the economy is one indicator where its names share no word', async () => {
  expect(
    await rivals(
      year('GRDP năm 2024 đạt 7,12%, đứng thứ 9 cả nước.'),
      year('Năm 2024, tăng trưởng kinh tế đạt 8,35%.'),
    ),
  ).toEqual(['7,12 / 8,35'])
})

test('figures that other places tell of two days are two', async () => {
  const one = year('Tỷ lệ giải ngân vốn đầu tư công năm 2024 là 88,4%.')
  const two = year('Năm 2024, tỷ lệ giải ngân vốn đầu tư công là 93,7%.')
  expect(await rivals(one, two)).toEqual(['88,4 / 93,7'])
  const days = year('Giải ngân vốn đầu tư công đến ngày 31/01/2025 đạt 93,7%.')
  expect(await rivals(one, two, days)).toEqual([])
})

test('two plans that one paper tells beside each other are two', async () => {
  const one = year('Kế hoạch vốn đầu tư công năm 2024 là 3.140 tỷ đồng.')
  const two = year('Kế hoạch vốn đầu tư công năm 2024 là 3.655 tỷ đồng.')
  expect(await rivals(one, two)).toEqual(['3.140 / 3.655'])
  const both = year(
    'Kế hoạch vốn đầu tư công sau khi được bổ sung là 3.655 tỷ đồng, kế hoạch vốn đầu tư công giao đầu năm là 3.140 tỷ đồng.',
  )
  expect(await rivals(one, two, both)).toEqual([])
})

test('a bound that a plan sets is another than the range proposed', async () => {
  const plan = 'Kế hoạch phát triển kinh tế - xã hội năm 2025 của tỉnh Sông Lam'
  expect(
    await rivals(
      year('Tỷ lệ che phủ rừng toàn tỉnh đạt 41 - 41,5%.', plan),
      year('Tỷ lệ che phủ rừng toàn tỉnh đạt từ 41,5% trở lên.', plan),
    ),
  ).toEqual(['41 - 41,5 / 41,5'])
})

test.each([
  [
    'a name with two words more',
    'Tỷ lệ xã đạt chuẩn nông thôn mới là 61%.',
    'Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao là 54%.',
  ],
  [
    'a thing and the same with another joined to it',
    'Tổng kim ngạch xuất, nhập khẩu hàng hóa qua cửa khẩu năm 2024 đạt 812 triệu USD.',
    'Tổng kim ngạch xuất khẩu hàng hóa qua cửa khẩu năm 2024 đạt 640 triệu USD.',
  ],
  [
    'a crop and the year',
    'Sản lượng lúa cả tỉnh vụ Hè Thu năm 2024 đạt 412 nghìn tấn.',
    'Sản lượng lúa cả tỉnh năm 2024 đạt 498 nghìn tấn.',
  ],
  [
    'names that say little',
    'Sản lượng tôm đạt 31 nghìn tấn, tốc độ tăng bình quân 4,1%.',
    'Sản lượng cá đạt 28 nghìn tấn, tốc độ tăng bình quân 5,2%.',
  ],
  [
    'an aim told in passing',
    'Có 61 xã đạt chuẩn nông thôn mới (mục tiêu 64 xã).',
    'Có 61 xã đạt chuẩn nông thôn mới (mục tiêu 70 xã).',
  ],
  [
    'an amount that is told there, too',
    'Chi đầu tư phát triển của tỉnh là 812 tỷ đồng.',
    'Chi đầu tư phát triển của tỉnh là 790 tỷ đồng, số quyết toán chi đầu tư phát triển là 812 tỷ đồng.',
  ],
])('does not set against each other %s', async (_, one, two) => {
  expect(await rivals(year(one), year(two))).toEqual([])
})

test('a part here that stands beside the whole there', async () => {
  const { figures, passages } = read(
    year('Tỉnh đã nâng cấp, sửa chữa 18 trạm bơm, trong đó xây mới 02 trạm bơm.'),
    year('Đã nâng cấp, sửa chữa 18 trạm bơm và xây mới 02 trạm bơm.'),
  )
  const found = await findPartsBeside(figures, passages, createPause())
  expect(found.map(({ computed }) => computed)).toEqual([20])
})
