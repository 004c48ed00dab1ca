import { describe, expect, it } from 'vitest'
import { findAct, findPaperFacts, mayAskForPaper } from './act.ts'
import { findPaperMentions } from './named-papers.ts'

const actOf = (turn: string) => findAct(turn, findPaperMentions(turn).length > 0)

describe('the act of a turn', () => {
  it.each([
    ['Xin chào', 'greeting'],
    ['chao ban nhe', 'greeting'],
    ['hello', 'greeting'],
    ['Cảm ơn bạn nhiều!', 'thanks'],
    ['ok được rồi', 'thanks'],
    ['Bạn làm được những gì?', 'help'],
    ['tro ly giup duoc viec gi', 'help'],
    ['hướng dẫn sử dụng', 'help'],
    ['Kho này đang có những tài liệu gì?', 'library'],
    ['Có văn bản nào về phòng chống thiên tai không?', 'library'],
    ['co bao nhieu bao cao', 'library'],
    ['Liệt kê các báo cáo năm 2024', 'library'],
    ['Báo cáo tháng 9/2025', 'library'],
    ['những văn bản nào nói về hạn mặn', 'library'],
    ['văn bản nào do Sở Y tế ban hành', 'library'],
    ['văn bản nào ra tháng 12/2023?', 'library'],
    ['báo cáo cải cách hành chính có mấy bản', 'library'],
    ['Tìm nghị quyết về kế hoạch năm 2024', 'library'],
    ['có quy chế làm việc nào không', 'library'],
    ['Công văn 3120 nói về việc gì?', 'paper'],
    ['Ai ký quyết định số 88/QĐ-UBND?', 'paper'],
    ['Kế hoạch 31 thay cho kế hoạch số mấy?', 'question'],
    ['Công văn 3120 đính chính văn bản nào?', 'question'],
    ['Tóm tắt báo cáo 6 tháng', 'summary'],
    ['giúp tôi soạn đoạn về thu ngân sách', 'summary'],
    ['Nêu những điểm chính của quy chế một cửa', 'summary'],
    ['Ba số liệu về kinh tế của Nà Lum', 'summary'],
    ['cho toi 5 con so noi bat ve chan nuoi', 'summary'],
    ['4 ý chính của kế hoạch trồng dâu', 'summary'],
    ['bảng số liệu chăn nuôi', 'summary'],
    ['lap bang phan cong nhiem vu trong ke hoach', 'summary'],
  ])('%j is %s', (turn, act) => {
    expect(actOf(turn)).toBe(act)
  })

  it.each([
    'Chào hàng cạnh tranh được áp dụng cho gói thầu nào?',
    'Thư viện tỉnh được bổ sung bao nhiêu bản sách?',
    'Trong năm đã ban hành bao nhiêu văn bản?',
    'Hệ thống giao thông được đầu tư những gì?',
    'Tỷ lệ hộ nghèo là bao nhiêu?',
    'Ba số liệu nào của Nà Lum bị đính chính?',
    '3 con số gì được nêu?',
    'Hai ý kiến của chủ tọa là gì?',
    'Các báo cáo và thông báo của huyện nói gì về hạn mặn?',
    'Ai ký thỏa thuận hợp tác với doanh nghiệp?',
    'Viết tắt của ủy ban nhân dân là gì?',
    'Thời hạn hoàn thành đề án thoát nước là ngày nào?',
    'Văn bản nào bị thay thế từ năm 2023?',
    'Nghị quyết nào của HĐND tỉnh giao kế hoạch năm 2023?',
    'Quyết định nào ban hành năm 2023 quy định mức thu phí?',
    'Quy định mức hỗ trợ bao nhiêu?',
    'Báo cáo nào nói tỷ lệ hộ nghèo là 4,2%?',
    'Kế hoạch 15: các xã báo cáo hằng quý gửi ai, trước ngày mấy?',
  ])('%j asks what papers say', (turn) => {
    expect(actOf(turn)).toBe('question')
  })

  it.each([
    ['kế hoạch vốn năm 2024', true],
    ['có thông báo cắt điện không', true],
    ['tìm hướng dẫn về đại hội chi bộ', true],
    ['có công văn nào về cắt điện không', false],
    ['liệt kê các báo cáo năm 2024', false],
  ])('%j may as well ask what papers say: %s', (turn, expected) => {
    expect(mayAskForPaper(turn)).toBe(expected)
  })

  it('tells the facts asked of a paper in their order', () => {
    expect(findPaperFacts('Báo cáo 12 số mấy, ai ký, ban hành ngày nào?')).toEqual([
      'signer',
      'number',
      'date',
    ])
  })
})
