/** Offices that sign papers, in capitals; "PHÓ", "QUYỀN" and the office's own field may stand around them. */
export const SIGNING_OFFICES: readonly string[] = [
  'CHỦ TỊCH',
  'BÍ THƯ',
  'THỦ TƯỚNG',
  'BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
  'TỔNG GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'CHÁNH VĂN PHÒNG',
  'VĂN PHÒNG',
  'CHÁNH THANH TRA',
  'CHÁNH ÁN',
  'VIỆN TRƯỞNG',
  'HIỆU TRƯỞNG',
  'CỤC TRƯỞNG',
  'TỔNG CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'VỤ TRƯỞNG',
  'TRƯỞNG BAN',
  'TRƯỞNG PHÒNG',
  'TRƯỞNG CÔNG AN',
  'TRƯỞNG ĐOÀN',
  'TRƯỞNG TIỂU BAN',
  'TRƯỞNG TRẠM',
  'HẠT TRƯỞNG',
  'ĐỘI TRƯỞNG',
  'TỔ TRƯỞNG',
  'CHỈ HUY TRƯỞNG',
  'CHÍNH ỦY',
  'CHỦ NHIỆM',
  'TỔNG THƯ KÝ',
  'TỔNG BIÊN TẬP',
  'KẾ TOÁN TRƯỞNG',
  'CHỦ TỌA',
  'CHỦ TOẠ',
  'CHỦ TRÌ',
  'THƯ KÝ',
  'THỦ TRƯỞNG',
  'NGƯỜI LẬP',
]

/** Who signs minutes, a count, a list or a handing over, in capitals above a name, each beside others. */
const SIGNS_BESIDE =
  /^\s*(?:THƯ KÝ|CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|NGƯỜI LẬP(?: BIỂU| BẢNG| PHIẾU)?|NGƯỜI GHI BIÊN BẢN|KẾ TOÁN(?: TRƯỞNG)?|THỦ TRƯỞNG(?: ĐƠN VỊ)?|THỦ QUỸ|ĐẠI DIỆN\s[\p{Lu}\s,()-]+|BÊN (?:GIAO|NHẬN|A|B)|NGƯỜI (?:GIAO|NHẬN))(?!\p{L})/u

const OFFICE = new RegExp(`^\\s*(?:PHÓ |QUYỀN )?(?:${SIGNING_OFFICES.join('|')})(?!\\p{L})`, 'u')

/** "PHÓ CHỦ TỊCH", "GIÁM ĐỐC": an office that signs, in capitals. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text) && !/\p{Ll}/u.test(text)
}

/** "ĐẠI DIỆN THÔN", "NGƯỜI GHI BIÊN BẢN": who signs beside another without an office of those that sign papers alone. */
export function signsBeside(text: string): boolean {
  return SIGNS_BESIDE.test(text)
}

/** The texts are those of who sign beside each other: all are offices or keepers of records, and one at least a keeper. */
export function signBeside(texts: readonly string[]): boolean {
  return (
    texts.length >= 2 &&
    texts.every((text) => SIGNS_BESIDE.test(text) || OFFICE.test(text)) &&
    texts.some((text) => SIGNS_BESIDE.test(text))
  )
}

/** Family names that persons in Vietnam bear, of the Kinh and of other peoples; data of common knowledge. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng ' +
    'Mai Tô Hà Cao Lưu Lương Thái Châu Tạ Phí Chu Đàm La Kiều Nghiêm Quách Tống Thạch Doãn Khổng Khuất Tăng Triệu Ông ' +
    'Văn Viên Bạch Bế Nông Ma Hứa Vi Lò Quàng Cầm Lường Cà Tòng Đèo Sùng Giàng Vàng Thào Hầu Má Mùa Lầu Cứ Hờ Vừ ' +
    'Bàn Đặng Phàn Tẩn Chảo Lục Hoàng Đồng Giáp Thân Ninh Ngụy Nhữ Mạc Mạch Từ Ứng Ưng Uông Quản Âu Bồ Cấn Cung ' +
    'Danh Kim Sơn Lư Liêu Liễu Lữ Thi Tôn Tiêu Trang Xa Hoa Hán Hàn Ksor Rơ Rah Siu Y K Hlô Đinh Điểu A'
  ).split(' '),
)
