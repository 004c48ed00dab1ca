import { describe, expect, it } from 'vitest'
import { indicatorsIn } from './indicator.ts'

describe('indicators', () => {
  it.each([
    [
      'Tổng vốn đầu tư toàn xã hội 05 năm đạt 96.300 tỷ đồng.',
      'Tổng vốn đầu tư toàn xã hội',
      '96.300 tỷ đồng',
    ],
    [
      'Năng suất lao động năm 2025 ước 128,5 triệu đồng/lao động.',
      'Năng suất lao động',
      '128,5 triệu đồng/lao động',
    ],
    ['Thu ngân sách tăng bình quân 9,1%/năm.', 'Thu ngân sách tăng', '9,1%/năm'],
    ['Quy mô nền kinh tế không ngừng mở rộng, đạt 68.420 tỷ đồng.', 'Quy mô nền kinh tế', '68.420 tỷ đồng'],
    ['Nâng tổng số xã nông thôn mới lên 37/49 xã.', 'tổng số xã nông thôn mới', '37/49 xã'],
    ['Số giường bệnh trên 10.000 dân là 31 giường.', 'Số giường bệnh trên 10.000 dân', '31 giường'],
    ['Với quỹ đất 23 ha, tổng số căn nhà ở xã hội là 1.204 căn.', 'tổng số căn nhà ở xã hội', '1.204 căn'],
    ['Tỷ lệ lao động có chứng chỉ đạt 31,5%.', 'Tỷ lệ lao động có chứng chỉ', '31,5%'],
    ['Tỷ lệ bao phủ bảo hiểm y tế hàng năm đều đạt 93%.', 'Tỷ lệ bao phủ bảo hiểm y tế', '93%'],
  ])('%s', (text, name, value) => {
    expect(indicatorsIn(text)[0]).toMatchObject({ name, value })
  })

  it('takes the time that the sentence opens with', () => {
    const periods = indicatorsIn(
      'Năm 2025, thu ngân sách đạt 8.615 tỷ đồng; chi ngân sách đạt 9.020 tỷ đồng.',
    )
    expect(periods.map(({ period }) => period)).toEqual(['Năm 2025', 'Năm 2025'])
  })

  it.each([
    'Tốc độ tăng bình quân 5,4%/năm.',
    'Chợ không ngừng mở rộng, tăng 12%.',
    'Ban hành Nghị quyết số 08-NQ/TU.',
    'Đã tổ chức hội nghị.',
    'Với tổng kinh phí 1,2 tỷ đồng.',
    'Giáo dục và đào tạo chiếm 9,7%.',
    'Thành phố hiện có 5 khu công nghiệp.',
  ])('names nothing in: %s', (text) => {
    expect(indicatorsIn(text)).toEqual([])
  })
})
