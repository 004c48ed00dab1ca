import { expect, it } from 'vitest'
import type { ReportSummary } from '../../search/library.ts'
import { understandQuestion } from '../../search/query/understand.ts'
import { buildVocabulary } from '../../search/text/vocabulary.ts'
import { chooseReports } from './choose-reports.ts'
import { understandRequest } from './draft-brief.ts'
import { isMissing, missingPaper } from './missing-paper.ts'
import { reportOf } from './testing-reports.ts'

const report = (id: string, title: string, facts: Partial<ReportSummary>) => ({
  ...reportOf(id, title, 'Hà Nguyên', [{ text: 'Mực nước hồ chứa lúc bão đến.' }]),
  documentId: id,
  file: `${id}.docx`,
  ...facts,
})
const month = (at: string) => ({ periodSpan: { kind: 'month', from: at, to: at } as const })
const shelf = [
  report('bc2', 'Báo cáo tình hình tháng 2 năm 2031', {
    kind: 'Báo cáo',
    date: '2031-02-26',
    ...month('2031-02'),
  }),
  report('bc9', 'Báo cáo tình hình tháng 9 năm 2031', {
    kind: 'Báo cáo',
    date: '2031-09-26',
    ...month('2031-09'),
  }),
  report('kh', 'Kế hoạch trồng dâu nuôi tằm', { kind: 'Kế hoạch', number: '14/KH-UBND', date: '2031-03-03' }),
  report('ct', 'Ủy ban nhân dân', { kind: 'Chỉ thị', date: '2031-04-04' }),
]
const ground = { vocabulary: buildVocabulary([]), places: [] }

function refused(request: string): string | null {
  const brief = understandRequest({ request }, understandQuestion(request, ground))
  const chosen = chooseReports(brief, shelf)
  const isEmpty = chosen.choices.length === 0
  return isEmpty || isMissing(brief, chosen, shelf[3]?.contents ?? []) ? missingPaper(brief, shelf) : null
}

it.each([
  'Tóm tắt kế hoạch phòng chống hạn hán',
  'Tóm tắt kế hoạch 88',
  'Tóm tắt báo cáo tháng 8 năm 2031',
  'Tóm tắt báo cáo năm 2019',
])('a paper that is not there is missing: %s', (request) => {
  expect(refused(request)).not.toBeNull()
})

it.each([
  'Tóm tắt kế hoạch nuôi tằm',
  'Tóm tắt báo cáo tháng 9 năm 2031',
  'Tóm tắt báo cáo về nuôi cá lồng',
  'Tóm tắt tình hình nuôi cá lồng năm 2019',
  'Tóm tắt chỉ thị về hồ chứa khi bão',
])('nothing is missing where a paper fits, speaks of it, or none is named: %s', (request) => {
  expect(refused(request)).toBeNull()
})

it('says which papers of the kind there are, the nearest in time first', () => {
  expect(refused('Tóm tắt kế hoạch 88')).toMatch(/số 88 .*Đang có: Kế hoạch số 14\/KH-UBND/u)
  expect(refused('Tóm tắt báo cáo tháng 8 năm 2031')).toMatch(/tháng 9 năm 2031; .*tháng 2 năm 2031/u)
})
