const SCALES = 'nghìn tỷ|ngàn tỷ|nghìn|ngàn|vạn|triệu|tỷ|tỉ|nghin ty|nghin|ngan|trieu|ty'
const MEASURES =
  'đồng|dong|vnđ|vnd|usd|đô la mỹ|đô la|euro|ha|hecta|héc ta|km²|km2|km|m²|m2|m³|m3|mét vuông|mét khối|mét|m|giờ|phút|tấn|tạ|kg|lít|mwp|mw|kwh|kw|kv|kva|teu|giường bệnh|giường|điểm phần trăm|điểm %|điểm|lần'
const COUNTS =
  'căn nhà|căn|hộ gia đình|hộ nghèo|hộ|người|lao động|học sinh|sinh viên|đảng viên|đoàn viên|hội viên|cán bộ|tổ chức đảng|tổ chức|đảng bộ|chi bộ|lượt khách|lượt người|lượt|khách|vụ việc|vụ án|vụ|dự án|công trình|đề án|kế hoạch|nghị quyết|chỉ tiêu|tiêu chí|mô hình|sản phẩm|hợp tác xã|doanh nghiệp|trang trại|cơ sở|trường học|trường|bệnh viện|trạm y tế|bác sĩ|xã|phường|thị trấn|quận|huyện|tỉnh|ấp|khu vực|khu công nghiệp|cụm công nghiệp|hồ sơ|văn bản|kỳ họp|cuộc họp|cuộc|đợt|ngày|tháng|tuần|năm|tuổi|cây|con|chiếc|bộ|bản sách|bản|quyển|suất|phần quà|mỏ cát|mỏ|trạm|tuyến|cầu|đơn vị|đầu mối|cơ quan|trường hợp|đơn|ý kiến|lớp|giải|huy chương|di tích|làng nghề|đại biểu|đồng chí|mẹ việt nam anh hùng|gói thầu|quốc gia'
const PER =
  'năm|nam|tháng|ngày|người|lao động|hộ|ha|vạn dân|1.000 dân|km2|km²|xã|đơn vị|căn|suất|vụ|lần|m2|m²'

const UNIT = new RegExp(
  `^\\s?(?:(?:(?:${SCALES})(?:\\s(?:${MEASURES}|${COUNTS}))?|${MEASURES}|${COUNTS})(?:\\s?/\\s?(?:${PER}))?)(?![\\p{L}\\p{N}])`,
  'iu',
)
const PER_TAIL = new RegExp(`^\\s?/\\s?(?:${PER})(?![\\p{L}\\p{N}])`, 'iu')

/** The unit printed right after a number, with the space before it, or "" ("… 1.082 tỷ đồng/năm" → " tỷ đồng/năm"). */
export function unitAfter(text: string, end: number): string {
  return UNIT.exec(text.slice(end, end + 48))?.[0] ?? ''
}

/** The "per" tail after a percentage, or "" ("7,21%/năm" → "/năm"). */
export function perAfter(text: string, end: number): string {
  return PER_TAIL.exec(text.slice(end, end + 20))?.[0] ?? ''
}
