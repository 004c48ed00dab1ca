import { describe, expect, it } from 'vitest'
import { expectations } from './expectations.ts'

describe('expectations', () => {
  it.each([
    [
      'tỉnh ủy ban hành nghị quyết số mấy, ngày nào về chuyển đổi số?',
      [{ kind: 'symbol' }, { kind: 'date' }],
    ],
    ['tỷ lệ hộ nghèo của sông lam là bao nhiêu?', [{ kind: 'percent' }]],
    ['tỉnh có bao nhiêu hợp tác xã?', [{ kind: 'figure', unit: 'hợp tác xã' }]],
    ['hội nghị do ai chủ trì?', [{ kind: 'person' }]],
    ['tổng vốn đầu tư là bao nhiêu?', [{ kind: 'money' }]],
    ['quy hoạch tỉnh được phê duyệt khi nào?', [{ kind: 'date' }]],
    ['tỷ lệ hộ nghèo của nơi nào cao hơn?', [{ kind: 'percent' }]],
    ['số hợp tác xã của sông lam?', [{ kind: 'figure', unit: '' }]],
    ['chỉ tiêu tỷ lệ che phủ rừng?', [{ kind: 'percent' }]],
    ['tổng bí thư là ai?', [{ kind: 'person' }]],
    ['hằng năm bao nhiêu % xã đạt chuẩn?', [{ kind: 'percent' }]],
    ['kỷ luật bao nhiêu đảng viên?', [{ kind: 'figure', unit: 'đảng viên' }]],
    ['lương giáo viên mầm non của sông lam?', [{ kind: 'figure', unit: '' }]],
    ['người chủ trì hội nghị ngày 12/3/2024', [{ kind: 'person' }]],
    ['phải cam kết làm việc bao nhiêu năm?', [{ kind: 'figure', unit: 'năm' }]],
    ['doanh nghiệp góp bao nhiêu vốn?', [{ kind: 'money' }]],
    ['so sánh tỷ lệ hộ nghèo của hoa giang với sông lam', [{ kind: 'percent' }]],
    ['so sánh số hộ nghèo của hoa giang với sông lam', [{ kind: 'figure', unit: '' }]],
    ['vì sao giải ngân chậm?', [{ kind: 'reason' }]],
    ['cầu tràn làm xong hôm nào?', [{ kind: 'date' }]],
    ['đợt mưa đá thiệt hại mấy tỷ?', [{ kind: 'money' }]],
    ['làm xong mấy cống tính đến nay?', [{ kind: 'figure', unit: 'cống' }]],
    ['tuyển mấy y sĩ rồi? có ai bỏ không?', [{ kind: 'figure', unit: 'y sĩ' }]],
  ])('%s', (question, expected) => {
    expect(expectations(question)).toEqual(expected)
  })
})
