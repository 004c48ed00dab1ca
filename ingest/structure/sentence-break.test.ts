import { describe, expect, it } from 'vitest'
import type { Pairs } from './pairs.ts'
import { continuesSentence } from './sentence-break.ts'

const pairs: Pairs = { count: (first, second) => (`${first} ${second}`.toLowerCase() === 'cấp ủy' ? 3 : 0) }

describe('continuesSentence', () => {
  it.each([
    ['Đội ngũ giáo viên và', 'cán bộ quản lý được bố trí đủ.'],
    ['Thu ngân sách ước đạt', '6.500 tỷ đồng.'],
    ['Chi thường xuyên giai đoạn 2016 - 2020', '(giai đoạn trước: 200 tỷ đồng).'],
    ['Rèn luyện đạo đức, thực hiện', '“tự soi”, “tự sửa” hằng tháng.'],
    ['Có 3 chỉ tiêu chưa đạt: (1) Cơ cấu; (2)', 'Chỉ số sản xuất.'],
    ['Với sự chỉ đạo của Tỉnh ủy,', 'Ban Thường vụ họp định kỳ.'],
    ['Lãnh đạo của', 'Ban Chấp hành được giữ vững.'],
    ['Công tác này đã và đang được lãnh đạo các cấp', 'Ủy, chính quyền quan tâm.'],
    ['Dịch vụ phát triển...', 'theo hướng hiện đại.'],
  ])('%j goes on with %j', (above, below) => {
    expect(continuesSentence(above, below, pairs)).toBe(true)
  })

  it.each([
    ['Huyện Hòa Phú hoàn thành kế hoạch.', 'Huyện Bình Khê chậm hơn.'],
    ['Huyện Hòa Phú hoàn thành kế hoạch.', 'trong khi các huyện khác chậm.'],
    ['Các nhiệm vụ như sau:', 'Tiếp tục sắp xếp bộ máy.'],
    ['Thúc đẩy thi công các tuyến đường trên địa bàn', 'Lĩnh vực văn hóa được chú trọng.'],
    ['Khen thưởng (12 tập thể).', 'trao tại hội nghị'],
  ])('%j does not go on with %j', (above, below) => {
    expect(continuesSentence(above, below, pairs)).toBe(false)
  })
})
