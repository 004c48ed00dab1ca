import { describe, expect, it } from 'vitest'
import { foldMarks } from './fold.ts'
import { mendQuestion } from './mend-question.ts'
import { indexTerms } from './terms.ts'
import { buildVocabulary } from './vocabulary.ts'

const passages = [
  'Tỷ lệ lấp đầy các khu công nghiệp của tỉnh Sông Lam đạt khá',
  'Tỉnh Sông Lam phấn đấu đến năm 2030 có 40 xã đạt chuẩn nông thôn mới',
  'Ủy ban nhân dân huyện Bình Khê phải phối hợp với các cơ quan',
  'Huyện Bình Khê và huyện Thạnh Lộc có nhiều phường, xã đạt chuẩn',
  'Hợp tác xã tại huyện Thạnh Lộc đầu tư đường giao thông',
  'Tỉnh phấn đấu thu ngân sách nhà nước quý I tăng, xã đạt chuẩn tăng',
]
const counts = new Map<string, number>()
for (const passage of [...passages, ...passages]) {
  for (const term of new Set(indexTerms(passage))) counts.set(term, (counts.get(term) ?? 0) + 1)
}
const vocabulary = buildVocabulary(
  [...counts].map(([term, documents]) => ({ term, documents })),
  ['Hậu Giang', 'Tiền Giang'],
)
const mended = (question: string) => mendQuestion(question, vocabulary).text

describe('mendQuestion', () => {
  it.each([
    ['ty le lap day khu cong nghiep la bao nhieu', 'tỷ lệ lấp đầy khu công nghiệp là bao nhiêu'],
    ['huyen Binh Khe co may hop tac xa', 'huyện Bình Khê có mấy hợp tác xã'],
    ['phan dau đến nam 2030', 'phấn đấu đến năm 2030'],
    ['đuong giao thong', 'đường giao thông'],
    ['quy I tang bao nhieu', 'quý I tăng bao nhiêu'],
    ['o tien giang', 'ở tiền giang'],
  ])('restores the marks of %j', (typed, meant) => {
    expect(mended(typed)).toBe(meant)
  })

  it.each([
    ['Tỉnh phấn đâu đến năm 2030', 'Tỉnh phấn đấu đến năm 2030'],
    ['lấp đày khu công nghiệp', 'lấp đầy khu công nghiệp'],
    ['hịên nay có mấy phuờng', 'hiện nay có mấy phường'],
    ['huyện Bình Khê phãi phối hợp', 'huyện Bình Khê phải phối hợp'],
    ['ddaafu tuw đường', 'đầu tư đường'],
    ['đạt bn xã', 'đạt bao nhiêu xã'],
    ['công nghiêpj', 'công nghiệp'],
    ['công ngiệp', 'công nghiệp'],
    ['khu công nghệp', 'khu công nghiệp'],
  ])('mends %j', (typed, meant) => {
    expect(mended(typed)).toBe(meant)
  })

  it.each([
    'Tỉnh Sông Lam phấn đấu đến năm 2030 có bao nhiêu xã đạt chuẩn?',
    'Chuyện mua sắm của các cụ bà ở quê đổi khác ra sao?',
    'UBND và GRDP theo Nghị quyết 59-NQ/TW là gì?',
    'Đại hội lần thứ XIV, khóa XIII thế nào?',
    'Nội dung ủy quyền ghi ở đâu?',
    'Hồ sơ tang lễ và nghi thức giao tiếp?',
    'Startup Facebook Yagi',
    'huyện Bình Khuê',
    '',
  ])('leaves %j alone', (typed) => {
    expect(mendQuestion(typed, vocabulary)).toEqual({ text: typed, changed: false })
  })

  it('lets one of the commonest words stand though half the passages have another beside its neighbour', () => {
    const half = buildVocabulary(
      [
        { term: 'thiếu', documents: 100 },
        { term: 'hội', documents: 100 },
        { term: 'thiếu_hội', documents: 50 },
        { term: 'khác', documents: 5_000 },
      ],
      [],
    )
    expect(mendQuestion('giáo viên thiếu hồi tháng tám', half).text).toBe('giáo viên thiếu hồi tháng tám')
    expect(mendQuestion('giáo viên thiếu hỏi tháng tám', half).text).toBe('giáo viên thiếu hội tháng tám')
  })

  it('mends nothing twice', () => {
    for (const passage of passages) {
      const once = mended(foldMarks(passage).toLowerCase())
      expect(mended(once)).toBe(once)
    }
  })
})
