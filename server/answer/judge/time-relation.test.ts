import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../../search/library.ts'
import { findTimes } from '../../../search/text/time-mentions.ts'
import { viewPassage } from '../passage-view.ts'
import { testPassage } from '../test-passage.ts'
import { datesIn } from './asked-scope.ts'
import { relatePeriod, timeRelation, yearOfReport } from './time-relation.ts'

const report = (period: string | null, title: string, date: string | null) =>
  ({ period, title, date }) as ReportSummary

const related = (question: string, text: string, heading = 'Kinh tế', of: ReportSummary | null = null) => {
  const view = viewPassage(testPassage(text, { path: [{ label: 'I', title: heading }] }), 0, 1)
  return timeRelation({ times: findTimes(question), dates: datesIn(question) }, view, [0, text.length], of)
    .relation
}

describe('timeRelation', () => {
  it.each([
    ['năm 2024', 'Năm 2024 thu 4.215 tỷ đồng.', 'same'],
    ['năm 2024', 'Năm 2023 thu 3.900 tỷ đồng.', 'apart'],
    ['năm 2024', '6 tháng đầu năm 2024 thu 2.100 tỷ đồng.', 'inside'],
    ['tháng 9/2024', '9 tháng năm 2024 thu 3.100 tỷ đồng.', 'around'],
    ['tháng 8/2024', 'Tháng 7/2024 thu 310 tỷ đồng.', 'apart'],
    ['tháng 8', 'Tháng 8/2024 thu 310 tỷ đồng.', 'same'],
    ['giá bao nhiêu', 'Năm 2024 thu 310 tỷ đồng.', 'unknown'],
  ])('of %j and %j is %s', (question, text, relation) => {
    expect(related(question, text)).toBe(relation)
  })

  it('takes the time of the heading where the sentence tells none', () => {
    expect(related('năm 2025', 'Thu ngân sách 4.600 tỷ đồng.', 'Mục tiêu năm 2025')).toBe('same')
    expect(related('năm 2024', 'Thu ngân sách 4.600 tỷ đồng.', 'Mục tiêu năm 2025')).toBe('apart')
  })

  it('knows a date that both write, also as the date of a paper', () => {
    expect(
      related('ban hành ngày 04/3/2024', 'Đề án số 12-ĐA/TU, ngày 4 tháng 3 năm 2024 về cải cách.'),
    ).toBe('same')
  })

  it('knows a day whose year the report tells, and the last of several days', () => {
    const of2024 = report('9 tháng năm 2024', 'Báo cáo 9 tháng năm 2024', '2024-09-25')
    expect(related('mực nước ngày 15/5/2024', 'Mực nước ngày 15/5 còn 61 m.', 'Thủy lợi', of2024)).toBe(
      'same',
    )
    expect(related('đợt lũ 26-29/8/2024', 'Đợt lũ 26 - 29/8 ngập 40 ha.', 'Thủy lợi', of2024)).toBe('same')
    expect(related('mực nước ngày 15/5/2023', 'Mực nước ngày 15/5 còn 61 m.', 'Thủy lợi', of2024)).toBe(
      'apart',
    )
  })

  it('takes the year that a report is about for what its words leave out, not that of its tasks', () => {
    const title = 'Báo cáo kết quả năm 2024, nhiệm vụ năm 2025'
    expect(yearOfReport(report('năm 2024', title, '2024-12-03'))).toBe(2024)
    expect(yearOfReport(report('2020 - 2025', 'Báo cáo giữa nhiệm kỳ', '2023-06-25'))).toBe(2023)
    expect(yearOfReport(report(null, 'Công văn về nhà tạm', '2024-08-06'))).toBe(2024)
    expect(
      related('năm 2024', 'Đến 30/11 giải ngân 251 tỷ đồng.', 'Kinh tế', report('năm 2024', title, null)),
    ).toBe('inside')
  })

  it('takes the time above an enumeration before that of its report', () => {
    const view = viewPassage(testPassage('Hoàn thành quy hoạch.', { path: [] }), 0, 1)
    const asked = { times: findTimes('6 tháng cuối năm 2024'), dates: [] }
    const relation = timeRelation(asked, view, [0, 10], null, 'Nhiệm vụ 6 tháng cuối năm 2024').relation
    expect(relation).toBe('same')
  })

  it('relates the period of a figure', () => {
    const asked = findTimes('quý I năm 2024')
    expect(relatePeriod(asked, { kind: 'quarter', from: '2024-01', to: '2024-03' })).toBe('same')
    expect(relatePeriod(asked, { kind: 'year', from: '2024-01', to: '2024-12' })).toBe('around')
    expect(relatePeriod(asked, { kind: 'quarter', from: '2024-04', to: '2024-06' })).toBe('apart')
  })
})
