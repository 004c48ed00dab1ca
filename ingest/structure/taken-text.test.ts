import { describe, expect, it } from 'vitest'
import { readText } from '../readers/text.ts'
import { recoverStructure } from './recover.ts'

/** Text as programs take it off the pages of a PDF. */
const PAGES = `BÁO CÁO
Kết quả nuôi trồng thủy sản tháng 5 năm 2024

I. KẾT QUẢ
Trong tháng, các hợp tác xã ven đầm đã thả 412 nghìn con giống, nạo vét 6 tuyến
kênh cấp nước và sửa 14 cống lấy nước mặn, hoàn thành trước lịch thời vụ một
tuần; sản lượng thu hoạch đạt 38,4 tấn, bằng 31% kế hoạch năm và tăng 2,6 điểm %1
. Giá bán bình quân 86 nghìn đồng một ki-lô-gam, giảm nhẹ so với tháng trước do
lượng hàng từ các vùng nuôi lân cận về nhiều; các hộ đã chuyển một phần sang bán
1
Cùng kỳ năm trước đạt 28,4%, tính theo kế hoạch giao đầu năm.
Báo cáo tháng 5

2
đông lạnh để giữ giá, đồng thời giãn lịch thu hoạch của 9 ao nuôi trong tháng tới.
Bảng tổng hợp sản lượng
Đơn vị tính: tấn
TT Đối tượng nuôi Kế hoạch Thực hiện
Tỷ lệ (%)
TỔNG SỐ 123,9 38,4 31,0
1 Tôm sú 60,0 20,1 33,5
2
Cua biển nuôi
ghép
24,5 9,3 38,0
3 Cá đối 39,4 9,0 22,8
II. TỒN TẠI
Nguồn nước ngọt bổ sung cho các ao phía nam còn thiếu vào giữa kỳ con nước;
09 ao phải thu hoạch sớm hơn lịch vì độ mặn tăng nhanh, kích cỡ tôm chưa đạt mức
thu mua của nhà máy nên giá bán thấp hơn mặt bằng chung của toàn vùng nuôi.
Báo cáo tháng 5

3
III. NHIỆM VỤ
Các hợp tác xã chuẩn bị con giống cho vụ hai, dọn ao và phơi đáy trước ngày rằm,
giữ lịch lấy nước chung theo thông báo của trạm thủy nông để tránh tranh chấp.
Báo cáo tháng 5
`
const read = (text: string, file = 'trang.txt') =>
  recoverStructure(readText(new TextEncoder().encode(text), file)).reports.flatMap((one) => one.passages)

describe('text that was taken off pages', () => {
  const passages = read(PAGES)

  it('loses the numbers and feet of the pages, over which sentences go on', () => {
    const texts = passages.map(({ text }) => text).join('\n')
    expect(texts).not.toContain('Báo cáo tháng 5')
    expect(texts).toContain('chuyển một phần sang bán đông lạnh để giữ giá')
  })

  it('binds the notes of a page to the number that sticks to a word', () => {
    const note = passages.find(({ kind }) => kind === 'note')
    expect(note?.text).toBe('Cùng kỳ năm trước đạt 28,4%, tính theo kế hoạch giao đầu năm.')
    expect(passages[note?.note?.host ?? -1]?.text).toContain('tăng 2,6 điểm %. Giá bán bình quân')
  })

  it('has its tables back, with rows over several lines and their heads', () => {
    expect(passages.flatMap(({ kind, text }) => (kind === 'table' ? [text] : []))).toEqual([
      'TT | Đối tượng nuôi | Kế hoạch | Thực hiện | Tỷ lệ (%)',
      'Đối tượng nuôi: TỔNG SỐ; Kế hoạch: 123,9; Thực hiện: 38,4; Tỷ lệ (%): 31,0; Đơn vị tính: tấn',
      'TT: 1; Đối tượng nuôi: Tôm sú; Kế hoạch: 60,0; Thực hiện: 20,1; Tỷ lệ (%): 33,5; Đơn vị tính: tấn',
      'TT: 2; Đối tượng nuôi: Cua biển nuôi ghép; Kế hoạch: 24,5; Thực hiện: 9,3; Tỷ lệ (%): 38,0; Đơn vị tính: tấn',
      'TT: 3; Đối tượng nuôi: Cá đối; Kế hoạch: 39,4; Thực hiện: 9,0; Tỷ lệ (%): 22,8; Đơn vị tính: tấn',
    ])
  })

  it('goes on behind a semicolon with a bare number', () => {
    expect(passages.some(({ text }) => text.includes('con nước; 09 ao phải thu hoạch sớm'))).toBe(true)
  })

  it('keeps columns of units, and a row with missing figures whole', () => {
    const rows = read(
      'Bảng sản lượng\n\nTT Đối tượng nuôi ĐVT Kế hoạch Thực hiện\n1 Tôm sú tấn 60,0 20,1\n2 Con giống triệu con 3,5 1,2\n3 Rong nho tấn 4,0\n4 Cá đối tấn 39,4 9,0\n',
    ).filter(({ kind }) => kind === 'table')
    expect(rows.map(({ text }) => text).slice(1)).toEqual([
      'TT: 1; Đối tượng nuôi: Tôm sú; ĐVT: tấn; Kế hoạch: 60,0; Thực hiện: 20,1',
      'TT: 2; Đối tượng nuôi: Con giống; ĐVT: triệu con; Kế hoạch: 3,5; Thực hiện: 1,2',
      'TT: 3; Đối tượng nuôi: Rong nho tấn 4,0',
      'TT: 4; Đối tượng nuôi: Cá đối; ĐVT: tấn; Kế hoạch: 39,4; Thực hiện: 9,0',
    ])
  })

  it.each([
    ['numbered sentences', '1. Thả giống 412 con\n2. Sửa 14 cống\n3. Nạo vét 6 kênh\n'],
    ['a list of years', 'Kế hoạch 2021\n2022\n\n2\n\nđã xong.\n'],
  ])('makes nothing of %s', (_name, text) => {
    expect(read(text).some(({ kind }) => kind === 'table' || kind === 'note')).toBe(false)
  })
})
