import { describe, expect, it } from 'vitest'
import { indexTerms } from '../text/terms.ts'
import { buildVocabulary } from '../text/vocabulary.ts'
import { mendPlaces } from './mend-places.ts'
import { PROVINCE_NAMES } from './provinces.ts'

const places = ['Sông Lam', 'Hậu Giang']
const passages = [
  'Tỉnh Sông Lam đánh giá lại kết quả chăm lo cho trẻ em',
  'Diễn biến thời tiết ở xã Bình Đình, tỉnh Hậu Giang',
  'Làng nghề Hậu Giàng được khôi phục',
]
const counts = new Map<string, number>()
for (const term of passages.flatMap(indexTerms)) counts.set(term, (counts.get(term) ?? 0) + 2)
const vocabulary = buildVocabulary(
  [...counts].map(([term, documents]) => ({ term, documents })),
  [...PROVINCE_NAMES, ...places],
)
const mended = (question: string) => mendPlaces(question, places, vocabulary)

describe('mendPlaces', () => {
  it.each([
    ['Sốc Trăng thu bao nhiêu?', 'Sóc Trăng thu bao nhiêu?'],
    ['hộ nghèo tỉnh sốc trăng', 'hộ nghèo tỉnh Sóc Trăng'],
    ['Cần Thở tăng trưởng', 'Cần Thơ tăng trưởng'],
    ['tp. Đà Năng', 'tp. Đà Nẵng'],
    ['tỉnh Quãng Ninh và Khánh Hóa', 'tỉnh Quảng Ninh và Khánh Hòa'],
    ['Sồng Lam có mấy xã', 'Sông Lam có mấy xã'],
    ['tỉnh Thừa Thiên Huê', 'tỉnh Thừa Thiên Huế'],
    ['ở hẩu giang có mấy xã', 'ở Hậu Giang có mấy xã'],
  ])('reads other marks in %j', (typed, meant) => {
    expect(mended(typed)).toBe(meant)
  })

  it.each([
    ['Hậu Giamg có mấy xã', 'Hậu Giang có mấy xã'],
    ['Hậu Gian có mấy xã', 'Hậu Giang có mấy xã'],
    ['Kiên Giag có mấy xã', 'Kiên Giang có mấy xã'],
    ['Sông Lan thu ngân sách', 'Sông Lam thu ngân sách'],
    ['tỉnh Vĩnh Kong', 'tỉnh Vĩnh Long'],
    ['Soog Lam thu ngân sách', 'Sông Lam thu ngân sách'],
  ])('reads the wrong letter in %j', (typed, meant) => {
    expect(mended(typed)).toBe(meant)
  })

  it.each([
    ['Thu ngân sách Hậu Dang', 'Thu ngân sách Hậu Giang'],
    ['Xông Lam có mấy xã', 'Sông Lam có mấy xã'],
    ['tỉnh Sóc Chăng', 'tỉnh Sóc Trăng'],
  ])('reads the letters in %j that are spoken alike', (typed, meant) => {
    expect(mended(typed)).toBe(meant)
  })

  it.each([
    ['a letter that is not spoken alike', 'Hậu Đang có mấy xã'],
    ['a right name', 'Hậu Giang, Bà Rịa - Vũng Tàu, Hồ Chí Minh'],
    ['another name of a place', 'Đắc Lắc và Bắc Cạn'],
    ['another province one letter off', 'Hải Dương hơn Bình Dương, Kiên Giang hơn Tiền Giang'],
    ['words of the library', 'Đánh giá lại diễn biến'],
    ['words that begin or end inside', 'ở bên trẻ em'],
    ['common words in small letters', 'hạ năm mức, sọc trắng, diễn biện'],
    ['a name that the library writes so', 'Làng Hậu Giàng ở đâu, Hậu Giàng có gì'],
    ['a commune', 'xã Bình Định Đông, phường Hải Phóng, thị trấn Sông Lan'],
    ['a person', 'ông Sông Lan, đồng chí Bình Dượng'],
    ['a letter lost that leaves a word', 'tỉnh Hoa Giang'],
    ['a letter changed in a name that no report speaks for', 'Quảng Minh có dự án nào'],
    ['letters without marks', 'Hau Giang, song lam, soc trang'],
    ['shouting', 'BÊN TRẺ EM'],
    ['no question', ''],
  ])('leaves %s alone', (_, typed) => {
    expect(mended(typed)).toBe(typed)
  })

  it('mends nothing twice', () => {
    const once = mended('Sốc Trăng, Hậu Gian và tỉnh Quãng Ninh')
    expect(mended(once)).toBe(once)
  })
})
