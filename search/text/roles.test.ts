import { expect, test } from 'vitest'
import { purposeBelow, purposeOf, roleOfClause, roleOfHeads } from './roles.ts'

test.each([
  ['KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2022', 'result'],
  ['Tình hình kinh tế - xã hội; nhiệm vụ thời gian tới', 'result'],
  ['Mục tiêu tổng quát', 'aim'],
  ['PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023', 'aim'],
  ['Hạn chế, tồn tại', 'result'],
  ['Công nghiệp', null],
])('the heading "%s" opens %s', (heading, purpose) => {
  expect(purposeOf(heading)).toBe(purpose)
})

test.each([
  ['Đột phá thứ hai', 'KẾT QUẢ THỰC HIỆN 02 ĐỘT PHÁ', 'result'],
  ['Nhiệm vụ trồng rừng', 'Tình hình thực hiện các nhiệm vụ trọng tâm', 'result'],
  ['Nhiệm vụ quý sau', 'Kết quả thực hiện kế hoạch quý; nhiệm vụ quý sau', 'aim'],
  ['Mục tiêu cụ thể', 'Kết quả thực hiện các nhiệm vụ trọng tâm', 'aim'],
  ['Đột phá thứ hai', 'Phương hướng', 'aim'],
])('the heading "%s" below "%s" opens %s', (heading, above, purpose) => {
  expect(purposeBelow(heading, above)).toBe(purpose)
})

test.each([
  [['Năm 2022', 'Kế hoạch'], 'target'],
  [['Năm 2022', 'Ước TH'], 'estimate'],
  [['Thực hiện 9 tháng'], 'result'],
  [['KH 2023'], 'target'],
  [['So sánh (%)', 'UTH 2022/KH 2022'], 'share'],
  [['Quý I so với (%)', 'Cùng kỳ'], 'change'],
  [['% so DT'], 'share'],
  [['Thu NSNN', '% dự toán'], 'share'],
  [['Cùng kỳ năm trước'], 'base'],
  [['Dân số (người)'], null],
])('the heads %j give %s', (heads, role) => {
  expect(roleOfHeads(heads)).toBe(role)
})

test.each([
  ['tăng ', '', true, 'change', 'up'],
  ['giảm khoảng ', ' so với', true, 'change', 'down'],
  ['tăng lên ', '', true, null, null],
  ['giảm còn ', '', true, null, null],
  ['bằng ', ' kế hoạch', true, 'share', null],
  ['đạt ', ' dự toán', true, 'share', null],
  ['phấn đấu đạt ', '', false, 'target', null],
  ['ước đạt ', '', false, 'estimate', null],
  ['thu ngân sách ', '', false, null, null],
] as const)('"%s…%s" (percent: %s) is %s %s', (before, after, percent, role, direction) => {
  expect(roleOfClause(before, after, percent)).toEqual({ role, direction })
})
