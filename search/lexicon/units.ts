/**
 * Units as printed after a number, in lower case, as alternatives of a pattern. Measures are of a fixed size;
 * counting nouns say what is counted. The longest of those that begin alike stands first.
 */
export const MEASURES =
  'đồng(?!\\s(?:chí|bào|loạt|bộ|thời|đội|ý|nghiệp)(?!\\p{L}))|dong|vnđ|vnd|usd|đô la mỹ|đô la|euro|ha|hecta|héc ta|km²|km2|km|m²|m2|m³|m3|mét vuông|mét khối|mét|mm|m|giờ|phút|tấn|tạ|kg|lít|mwp|mw|kwh|kw|kv|kva|teu|giường bệnh|giường|điểm phần trăm|điểm %|điểm(?!\\s(?:nhấn|cầu|trường|bán|dừng|đến|du lịch|kinh doanh|giao dịch|nóng|đen|tham quan|tập kết|sạt lở|ngập|thi|bưu điện|phục vụ|sáng|nghẽn)(?!\\p{L}))|lần'
export const COUNTS =
  'căn nhà|căn|hộ gia đình|hộ nghèo|hộ|người|lao động|học sinh|sinh viên|đảng viên|đoàn viên|hội viên|cán bộ|tổ chức đảng|tổ chức|đảng bộ|chi bộ|lượt khách|lượt người|lượt|khách|vụ việc|vụ án|vụ|dự án|công trình|đề án|kế hoạch|nghị quyết|chỉ tiêu|tiêu chí|mô hình|sản phẩm|hợp tác xã|doanh nghiệp|trang trại|cơ sở|trường học|trường hợp|trường|bệnh viện|trạm y tế|bác sĩ|xã|phường|thị trấn|quận|huyện|tỉnh|ấp|khu vực|khu công nghiệp|cụm công nghiệp|hồ sơ|văn bản|kỳ họp|cuộc họp|cuộc|đợt|ngày|tháng|tuần|năm|tuổi|cây|con|bậc|chiếc|cái|ca|bộ|bản sách|bản|quyển|suất|phần quà|mỏ cát|mỏ|trạm|tuyến|cầu|đơn vị|đầu mối|cơ quan|đơn|ý kiến|lớp|giải|huy chương|di tích|làng nghề|đại biểu|đồng chí|mẹ việt nam anh hùng|gói thầu|quốc gia'
/** What a measure is taken per: "triệu đồng/người/năm", "tạ/ha". */
export const PER =
  'năm|nam|tháng|ngày|người|lao động|hộ|ha|vạn dân|1.000 dân|km2|km²|xã|đơn vị|căn|suất|vụ|lần|m2|m²'

/** Spellings of one unit; each stands for the last of its row. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['phần trăm', 'phan tram', '%'],
  ['điểm phần trăm', 'điểm %'],
  ['đ', 'vnđ', 'vnd', 'dong', 'đồng'],
  ['đô la mỹ', 'đô la', 'usd'],
  ['hecta', 'héc ta', 'ha'],
  ['km²', 'km2'],
  ['m²', 'mét vuông', 'm2'],
  ['m³', 'mét khối', 'm3'],
  ['mét', 'm'],
  ['dn', 'doanh nghiệp'],
  ['lđ', 'lao động', 'người'],
  ['khách', 'lượt khách', 'lượt người', 'lượt'],
  ['hộ gia đình', 'hộ dân', 'hộ'],
  ['căn nhà', 'nhà', 'căn'],
  ['vụ việc', 'vụ án', 'vụ'],
  ['trường học', 'trường'],
  ['giường bệnh', 'giường'],
  ['da', 'dự án'],
  ['hs', 'hồ sơ'],
  ['htx', 'hợp tác xã'],
]
const ONE_SPELLING: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((row) => row.slice(0, -1).map((spelling) => [spelling, row.at(-1) ?? spelling] as const)),
)

/** The one spelling of a unit without its scale, lower case: "VNĐ" → "đồng". */
export function unitSpelling(unit: string): string {
  const [measure = '', ...per] = unit.split(/\s?\/\s?/u)
  return [ONE_SPELLING.get(measure) ?? measure, ...per].join('/')
}
