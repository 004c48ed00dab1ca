import { FIELDS } from '../../../search/lexicon/bodies.ts'
import { PROVINCES } from '../../gazetteer/provinces.ts'
import { isCapitals } from '../letters.ts'
import { abbreviationCase } from './abbreviation-case.ts'

const NAMES = [
  'Đảng Cộng sản Việt Nam',
  'Đảng bộ',
  'Đảng',
  'Đại hội đại biểu',
  'Đại hội',
  'Nghị quyết',
  'Kết luận',
  'Chỉ thị',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Trung ương',
  'Thường trực',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Thị ủy',
  'Quận ủy',
  'Đảng ủy',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Mặt trận Tổ quốc',
  'Quốc hội',
  'Chính phủ',
  'Thủ tướng',
  'Bí thư',
  'Hội nghị',
  'Nhân dân',
  'Việt Nam',
  'Hồ Chí Minh',
  'Đoàn Thanh niên',
  'Hội Nông dân',
  'Hội Liên hiệp Phụ nữ',
  'Ủy ban Kiểm tra',
  'Văn phòng',
  'HĐND',
  'UBND',
  'MTTQ',
  'BCH',
  'BTV',
  'Covid-19',
  'GRDP',
  ...PROVINCES.map((province) => province.name),
  ...FIELDS.flatMap((field) => [`Sở ${field}`, `Bộ ${field}`]),
]
const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${NAMES.toSorted((a, b) => b.length - a.length)
    .map((name) => name.toLowerCase())
    .join('|')}|(?:tỉnh|huyện|xã|phường|quận|thị xã)\\s|[ivxl]+)(?!\\p{L})`,
  'gu',
)
const SPELLING = new Map(NAMES.map((name) => [name.toLowerCase(), name]))
const OWN_NAME =
  /(?<=(?<!\p{L})(?:tỉnh|huyện|xã|phường|quận|thị xã|thị trấn|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) [uủ][ỷy]) )\p{Ll}+(?: \p{Ll}+)?(?=[,.;)]|$| lần| nhiệm kỳ| năm| giai đoạn| quý)/gu

/** Three or more words in capitals, up to the first word that has small letters. */
const CAPITALS_FIRST = /^(?:[^\s\p{Ll}]+(?:\s+|$)){3,}|^[^\p{Ll}]+$/u

/**
 * A title printed in capitals in the letters of a sentence: "BÁO CÁO KẾT QUẢ … ĐẢNG BỘ TỈNH SÔNG LAM LẦN THỨ XV"
 * gives "Báo cáo kết quả … Đảng bộ tỉnh Sông Lam lần thứ XV". Known bodies, provinces, places behind their kind
 * and Roman ordinals keep their capitals. From the first word in small letters on the text stays as it is.
 */
export function sentenceCase(text: string): string {
  const capitals = CAPITALS_FIRST.exec(text)?.[0] ?? ''
  if (!isCapitals(capitals)) return text
  const small = abbreviationCase(capitals)
    .replace(PATTERN, (name) => SPELLING.get(name) ?? (/^[ivxl]+$/.test(name) ? name.toUpperCase() : name))
    .replace(OWN_NAME, (name) => name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()))
  return small.replace(/\p{L}/u, (letter) => letter.toUpperCase()) + text.slice(capitals.length)
}
