import { expect, it } from 'vitest'
import type { Passage } from '../../search/passage.ts'
import { reportName } from './report-name.ts'
import { testPassage } from './test-passage.ts'

const { place: _, ...rest } = testPassage('Mức hỗ trợ là 6 triệu đồng.')
const central: Passage = {
  ...rest,
  place: null,
  reportTitle: 'Nghị quyết về mức hỗ trợ',
  issuer: 'Chính phủ',
}

it.each([
  [
    'its kind and place',
    testPassage('x', { reportTitle: 'Báo cáo kết quả', issuer: 'Sở Y tế' }),
    'báo cáo của Sông Lam',
  ],
  ['who issued it, where it speaks for no place', central, 'nghị quyết của Chính phủ'],
  [
    'the number of an appendix',
    { ...central, reportTitle: 'Phụ lục II. Mức hỗ trợ' },
    'phụ lục II của Chính phủ',
  ],
  ['a kind of the list of kinds', { ...central, reportTitle: 'Quy chế làm việc' }, 'quy chế của Chính phủ'],
  ['a note in it', { ...central, kind: 'note' as const }, 'chú thích trong nghị quyết của Chính phủ'],
])('a report is named by %s', (_case, passage, name) => {
  expect(reportName(passage)).toBe(name)
})
