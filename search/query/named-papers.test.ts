import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../library.ts'
import { findPaperMentions, namePapers } from './named-papers.ts'

const report = (id: string, over: Partial<ReportSummary>): ReportSummary => ({
  id,
  documentId: 'd',
  file: `${id}.docx`,
  title: '',
  kind: null,
  place: null,
  issuer: null,
  number: null,
  date: null,
  period: null,
  signer: null,
  lines: [1, 9],
  passages: 3,
  ...over,
})
const shelf = [
  report('letter', { kind: 'Công văn', number: '3120/UBND-TH', title: 'V/v đôn đốc thu nợ thuế' }),
  report('rules', { kind: 'Quy chế', title: 'Quy chế quản lý chợ trên địa bàn' }),
  report('draft', { kind: 'Báo cáo', title: 'BÁO CÁO (DỰ THẢO) kết quả năm 2024' }),
  report('final', { kind: 'Báo cáo', number: '77/BC-UBND', title: 'BÁO CÁO kết quả năm 2024' }),
]
const meant = (question: string) =>
  namePapers(findPaperMentions(question), shelf).map(({ reportIds }) => reportIds)

describe('namePapers', () => {
  it.each([
    ['Công văn 3120 nói về gì?', [['letter']]],
    ['cv so 3120/UBND-TH ai ky', [['letter']]],
    ['Quy chế quản lý chợ có hiệu lực khi nào?', [['rules']]],
    ['Bản dự thảo ghi thu bao nhiêu?', [['draft']]],
    ['Theo báo cáo 77/BC-UBND, thu bao nhiêu?', [['final']]],
    ['Theo 77/BC-UBND thì sao?', [['final']]],
  ])('%j means %j', (question, ids) => {
    expect(meant(question)).toEqual(ids)
  })

  it('knows a numbered paper that is not there', () => {
    expect(meant('Công văn 3121 nói về gì?')).toEqual([[]])
  })

  it.each([
    'Bão số 3 gây thiệt hại bao nhiêu?',
    'Báo cáo 6 tháng nêu gì?',
    'Thu ngân sách năm 2024 là bao nhiêu?',
    'Được thành lập theo quyết định nào?',
  ])('%j names no numbered paper', (question) => {
    expect(findPaperMentions(question).filter(({ number }) => number !== null)).toEqual([])
  })
})
