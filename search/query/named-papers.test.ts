import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../library.ts'
import { findPaperKind, findPaperMentions, namePapers, pointsAtPaper, speaksOfDraft } from './named-papers.ts'

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
  report('circular', {
    kind: 'Quyết định',
    number: '225/QĐ-BVH',
    title: 'Quyết định đính chính Thông tư 14/2023/TT-BVH về thư viện',
  }),
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
    ['Ký quyết định 225 năm 2024 là ai?', [['circular']]],
    ['Người ký quyết định đính chính thông tư về thư viện là ai?', [['circular']]],
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
    'Kế hoạch 5 năm 2021 nêu gì?',
    'Ai ký báo cáo đó?',
    'Thu ngân sách năm 2024 là bao nhiêu?',
    'Được thành lập theo quyết định nào?',
  ])('%j names no numbered paper', (question) => {
    expect(findPaperMentions(question).filter(({ number }) => number !== null)).toEqual([])
  })
})

describe('how a question speaks of papers', () => {
  it.each([
    ['Báo cáo đó do ai ký?', true],
    ['văn bản này ban hành ngày nào', true],
    ['Báo cáo do Sở Y tế lập nêu gì?', false],
  ])('%j points back: %s', (question, expected) => {
    expect(pointsAtPaper(question)).toBe(expected)
  })

  it('by the kind that stands first', () => {
    expect(findPaperKind('Có Công văn nào về kế hoạch thu không?')).toEqual({
      kind: 'cong van',
      words: 'công văn',
    })
    expect(findPaperKind('Có văn bản nào về kế hoạch thu không?')).toBeNull()
  })

  it('as drafts', () => {
    expect(speaksOfDraft('có dự thảo nào không')).toBe(true)
    expect(speaksOfDraft('có nghị quyết nào không')).toBe(false)
  })
})

it.each([
  ['so sánh thu nhập của hai xã', false],
  ['xã nào sáp nhập năm 2031', false],
  ['bản nháp báo cáo năm 2031', true],
])('takes only a draft for one: %s', (question, isDraft) => {
  expect(speaksOfDraft(question)).toBe(isDraft)
})
