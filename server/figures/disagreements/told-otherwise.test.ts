import { expect, test } from 'vitest'
import { measuredIn, reportOf } from '../../drafts/testing-reports.ts'
import { toldFigures } from './told-figure.ts'
import { toldOtherwise } from './told-otherwise.ts'

function pairs(text: string): readonly string[] {
  const report = reportOf('cv', 'Công văn đính chính của tỉnh Sông Lam', 'Sông Lam', [{ text }])
  const [passage] = report.contents
  if (passage === undefined) return []
  const told = toldFigures(passage, measuredIn([report]).get(passage.id) ?? [])
  return toldOtherwise(told).map((pair) => pair.map(({ raw }) => raw).join(' / '))
}

test.each([
  [
    'Số hợp tác xã thành lập mới đã in là 31 hợp tác xã, vốn 48 tỷ đồng; nay sửa lại là 29 hợp tác xã, vốn 46 tỷ đồng.',
    ['31 / 29', '48 / 46'],
  ],
  ['Thời hạn nộp đã ghi là 15/3/2025, nay đính chính là 25/3/2025.', ['15/3/2025 / 25/3/2025']],
  ['Số hồ sơ chậm trả là 218 hồ sơ, không phải 281 hồ sơ.', ['218 / 281']],
  ['Tổng thiệt hại là 64,2 tỷ đồng (số liệu ban đầu báo cáo là 51 tỷ đồng).', ['64,2 / 51']],
])('%s', (text, expected) => {
  expect(pairs(text)).toEqual(expected)
})

test.each([
  'Đã sửa chữa 31 căn nhà, xây mới 29 căn nhà.',
  'Số hợp tác xã tăng từ 29 hợp tác xã lên 31 hợp tác xã.',
  'Thu ngân sách đạt 64,2 tỷ đồng (kế hoạch là 51 tỷ đồng).',
])('corrects nothing: %s', (text) => {
  expect(pairs(text)).toEqual([])
})
