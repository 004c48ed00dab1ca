import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../search/text/time-mentions.ts'
import { viewPassage } from '../passage-view.ts'
import { testPassage } from '../test-passage.ts'
import { datesIn } from './asked-scope.ts'
import { relatePeriod, timeRelation } from './time-relation.ts'

const related = (question: string, text: string, heading = 'Kinh tế') => {
  const view = viewPassage(testPassage(text, { path: [{ label: 'I', title: heading }] }), 0, 1)
  return timeRelation({ times: findTimes(question), dates: datesIn(question) }, view, [0, text.length], null)
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
