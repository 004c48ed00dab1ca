import { describe, expect, it } from 'vitest'
import { createPause } from '../../../search/pause.ts'
import { measuredIn, reportOf } from '../../drafts/testing-reports.ts'
import { findMiscounts } from './miscounts.ts'
import { figureSentences } from './sentence-pairs.ts'

async function computed(text: string): Promise<readonly number[]> {
  const report = reportOf('bc', 'Báo cáo', 'Sông Lam', [{ text }])
  const sentences = await figureSentences(report.contents, measuredIn([report]), createPause())
  return sentences.flatMap(findMiscounts).map((found) => Math.round(100 * found.computed) / 100)
}

describe('figures that do not go together', () => {
  it.each([
    ['a share', 'Đến nay có 43/51 xã về đích (đạt 88,2%).', 84.31],
    ['a share told first', 'Tỷ lệ xã về đích đạt 88,2% (43/51 xã).', 84.31],
    ['a plan', 'Xuất khẩu ước đạt 1.923 triệu USD, đạt 136,4% kế hoạch (kế hoạch 1.521 triệu USD).', 126.43],
    [
      'units of a level before',
      'Thu nội địa đạt 8.614 tỷ đồng, gấp 2 lần 5 năm trước (4.307 triệu đồng).',
      2000,
    ],
    ['a total', 'Đã xóa 96 nhà tạm, trong đó Hòa Phú 31 nhà, Bình Khê 40 nhà, Thạnh Lộc 24 nhà.', 95],
    ['a structure', 'Cơ cấu kinh tế: khu vực I 21,5%, khu vực II 40,2%, khu vực III 33,1%, thuế 6,2%.', 101],
  ])('reckons %s again', async (_, text, expected) => {
    expect(await computed(text)).toEqual([expected])
  })

  it.each([
    ['a right share', 'Đến nay có 43/51 xã về đích (đạt 84,3%).'],
    ['a share of something else', 'Có 43/51 xã về đích, nâng tỷ lệ hộ dùng nước sạch đạt 98,1%.'],
    ['a right plan', 'Xuất khẩu ước đạt 1.923 triệu USD, vượt 26,4% kế hoạch (kế hoạch 1.521 triệu USD).'],
    ['growth by the amount in brackets', 'Số hộ là 1.150 hộ, tăng 15% (tăng 150 hộ).'],
    [
      'parts that are not all',
      'Đã xóa 96 nhà tạm, trong đó Hòa Phú 31 nhà, Bình Khê 12 nhà, Thạnh Lộc 9 nhà.',
    ],
    [
      'a rounded structure',
      'Cơ cấu kinh tế: khu vực I 21,5%, khu vực II 40,2%, khu vực III 32,2%, thuế 6,1%.',
    ],
  ])('passes over %s', async (_, text) => {
    expect(await computed(text)).toEqual([])
  })
})
