import { seeded } from './seeded.ts'

/** Provinces that are nowhere. */
export const PLACES = [
  'Sông Lam',
  'Hòa Giang',
  'Nà Lum',
  'Bình Khê',
  'Thạnh Lộc',
  'Yên Mạc',
  'Phú Lương Sơn',
  'Tam Điền',
  'Đông Kha',
  'Vĩnh Tràng',
] as const

const FIELDS = [
  ['Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', 9_000],
  ['Kim ngạch xuất khẩu', 'triệu USD', 900],
  ['Diện tích rừng trồng mới', 'ha', 4_000],
  ['Sản lượng thủy sản', 'nghìn tấn', 120],
  ['Số doanh nghiệp thành lập mới', 'doanh nghiệp', 800],
  ['Tổng mức bán lẻ hàng hóa', 'tỷ đồng', 40_000],
  ['Giải ngân vốn đầu tư công', 'tỷ đồng', 5_000],
  ['Số lao động có việc làm mới', 'lao động', 20_000],
] as const
const BODIES = ['Sở Tài chính', 'Sở Xây dựng', 'Sở Y tế', 'Sở Nội vụ', 'Ủy ban nhân dân các xã'] as const
const ACTS = [
  'rà soát quy hoạch các khu chăn nuôi tập trung',
  'hoàn thành giải phóng mặt bằng các dự án trọng điểm',
  'tham mưu phương án sắp xếp các trạm y tế',
  'đẩy nhanh tiến độ số hóa hồ sơ đất đai',
] as const
const LIMITS = [
  'Tiến độ giải phóng mặt bằng ở một số dự án còn chậm, vướng mắc về đơn giá bồi thường chưa được tháo gỡ.',
  'Chất lượng nguồn nhân lực chưa đáp ứng yêu cầu; thiếu bác sĩ ở các trạm y tế vùng cao.',
  'Việc phối hợp giữa các cơ quan trong xử lý hồ sơ có lúc còn hạn chế.',
] as const

/**
 * A monthly report that nobody wrote, in Markdown: figures and a table of them, papers that it names, limits, and tasks
 * with bodies and deadlines; the same for the same number.
 */
export function inventedReport(number: number): string {
  const chance = seeded(number + 1)
  const of = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T
  const place = PLACES[number % PLACES.length] ?? PLACES[0]
  const month = (Math.floor(number / PLACES.length) % 12) + 1
  const year = 2031 - Math.floor(number / (PLACES.length * 12))
  const amount = (base: number) => (base * (0.6 + chance() * 0.8)).toFixed(1).replace('.', ',')
  const amounts = FIELDS.map(([, , base]) => [amount(base), amount(base)] as const)
  const results = Array.from({ length: 24 }, (_, at) => {
    const [name, unit, base] = FIELDS[at % FIELDS.length] ?? FIELDS[0]
    const measured = at < FIELDS.length ? name : `Kinh phí hỗ trợ theo chương trình số ${at}`
    return `${measured} tháng ${month} năm ${year} đạt ${amounts[at]?.[0] ?? amount(base)} ${unit}, tăng ${amount(9)}% so với cùng kỳ năm trước. Thực hiện Quyết định số ${Math.floor(chance() * 900)}/QĐ-UBND ngày 0${1 + (at % 9)}/02/${year} của Ủy ban nhân dân tỉnh về phân bổ kinh phí, các đơn vị đã hoàn thành ${amount(80)}% khối lượng.`
  })
  const rows = FIELDS.map(([name, unit], at) => `| ${name} | ${unit} | ${amounts[at]?.join(' | ')} |`)
  const tasks = Array.from(
    { length: 10 },
    (_, at) =>
      `- ${of(BODIES)} chủ trì, phối hợp với các đơn vị liên quan ${of(ACTS)}, hoàn thành trước ngày ${10 + at}/${(month % 12) + 1}/${year}.`,
  )
  return `# BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG ${month} NĂM ${year} CỦA TỈNH ${place.toUpperCase()}

## I. KẾT QUẢ THỰC HIỆN

### 1. Về kinh tế

${results.slice(0, 12).join('\n\n')}

### 2. Về văn hóa - xã hội

${results.slice(12).join('\n\n')}

| Chỉ tiêu | Đơn vị | Tháng ${month}/${year} | Tháng ${month}/${year - 1} |
| --- | --- | --- | --- |
${rows.join('\n')}

## II. HẠN CHẾ, NGUYÊN NHÂN

${LIMITS.map((limit) => `- ${limit}`).join('\n')}

## III. NHIỆM VỤ TRỌNG TÂM

${tasks.join('\n')}
`
}
