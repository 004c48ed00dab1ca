import type { SKRSContext2D } from '@napi-rs/canvas'
import { blankSheet } from '../blank-sheet.ts'

/** The lines of a page of invented text. */
export const OWN_LINES = [
  'ỦY BAN NHÂN DÂN HUYỆN KHE SANH',
  'BÁO CÁO',
  'Kết quả trồng rừng và giao khoán bảo vệ rừng năm 2023',
  'I. KẾT QUẢ THỰC HIỆN',
  '1. Trồng rừng',
  'Toàn huyện trồng mới 1.284,5 ha rừng, đạt 103,7% kế hoạch; trong đó rừng',
  'phòng hộ 312 ha, rừng sản xuất 972,5 ha. Tỷ lệ cây sống bình quân 91,4%, cao',
  'hơn năm 2022 là 2,8 điểm phần trăm. Các xã Tà Rụt, Húc Nghì, Đa Krông hoàn',
  'thành trước ngày 30/9/2023; xã Ba Nang chậm do thiếu 46.000 cây giống.',
  '2. Giao khoán bảo vệ rừng',
  'Đã giao khoán 18.760 ha cho 1.093 hộ và 27 cộng đồng thôn, kinh phí 7.504',
  'triệu đồng, giải ngân 6.918 triệu đồng, bằng 92,2%. Xảy ra 14 vụ vi phạm,',
  'giảm 5 vụ so với cùng kỳ; xử lý 13 vụ, phạt 168,5 triệu đồng.',
  'II. HẠN CHẾ',
  'Việc nghiệm thu ở 3 xã còn chậm; 2 hợp đồng chưa thanh lý. Đường vào các',
  'khoảnh 7, 8 và 11 bị sạt lở 1,6 km, chưa khắc phục xong trước mùa mưa.',
]

/** Dots an inch at which pages are drawn before they are worn. */
export const DRAWN_AT = 300

/** Draws the page of invented text, black on white. Needs the font DejaVu Serif. */
export function ownPage(): SKRSContext2D {
  const context = blankSheet({
    size: [595, 500],
    scale: DRAWN_AT / 72,
    paper: 'white',
    ink: 'black',
    letters: 12.5,
  })
  for (const [index, line] of OWN_LINES.entries()) context.fillText(line, 60, 50 + 26 * index, 490)
  return context
}
