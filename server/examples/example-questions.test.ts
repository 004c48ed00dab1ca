import { describe, expect, it } from 'vitest'
import type { Figure, Period } from '../../search/figure.ts'
import type { ReportSummary } from '../../search/library.ts'
import { periodWords, possibleExamples } from './example-questions.ts'

const period = (kind: Period['kind'], from: string, to: string): Period => ({ kind, from, to })
const YEAR = period('year', '2023-01', '2023-12')

function figure(indicator: string, area: string, raw: string, reportId: string, when = YEAR): Figure {
  const quantity = { raw, unit: 'tấn', rank: false }
  const facts = { indicator, fullName: null, context: null, area: { name: area }, period: when, reportId }
  return { ...facts, quantity } as unknown as Figure
}

const questions = (figures: readonly Figure[], reports: readonly Partial<ReportSummary>[] = []) =>
  possibleExamples(figures, reports as readonly ReportSummary[]).map(({ kind, question }) => [kind, question])

describe('periodWords', () => {
  it.each([
    [YEAR, 'năm 2023'],
    [period('month', '2023-04', '2023-04'), 'tháng 4 năm 2023'],
    [period('months', '2023-01', '2023-09'), '9 tháng năm 2023'],
    [period('quarter', '2023-07', '2023-09'), 'quý III năm 2023'],
    [period('half', '2023-01', '2023-06'), '6 tháng đầu năm 2023'],
    [period('range', '2021-01', '2025-12'), null],
  ])('names %j', (given, words) => {
    expect(periodWords(given)).toBe(words)
  })
})

describe('possibleExamples', () => {
  it('asks first for what most papers tell', () => {
    const figures = [
      figure('sản lượng chè búp', 'huyện Nà Lưa', '412', 'r1'),
      figure('sản lượng mật ong', 'huyện Nà Lưa', '9,5', 'r1'),
      figure('sản lượng mật ong', 'huyện Nà Lưa', '11', 'r2', period('year', '2022-01', '2022-12')),
    ]
    expect(questions(figures)[0]).toEqual([
      'figure',
      'Sản lượng mật ong của huyện Nà Lưa năm 2023 là bao nhiêu?',
    ])
  })

  it('compares two areas of one time, or else two times of one area', () => {
    const places = [
      figure('sản lượng chè búp', 'huyện Nà Lưa', '412', 'r1'),
      figure('Sản lượng chè búp', 'huyện Bản Đốc', '77', 'r2'),
    ]
    expect(questions(places)).toContainEqual([
      'comparison',
      'So sánh sản lượng chè búp của huyện Nà Lưa và huyện Bản Đốc năm 2023',
    ])
    const times = [
      places[0],
      figure('sản lượng chè búp', 'huyện Nà Lưa', '390', 'r2', period('year', '2022-01', '2022-12')),
    ]
    expect(questions(times.filter((one) => one !== undefined))).toContainEqual([
      'comparison',
      'So sánh sản lượng chè búp của huyện Nà Lưa năm 2023 và năm 2022',
    ])
  })

  it('asks for nothing that nobody would say', () => {
    expect(questions([figure('2. Trong đó: (kể cả 3 xã)', 'huyện Nà Lưa', '412', 'r1')])).toEqual([])
  })

  it('asks final papers of a known place and time for their lists', () => {
    const paper = { area: 'huyện Nà Lưa', place: 'Lam Kiều', periodSpan: YEAR, draft: null }
    expect(questions([], [paper, { ...paper, draft: 'Dự thảo' }, { ...paper, parentId: 'r0' }])).toEqual([
      ['list', 'Những hạn chế của huyện Nà Lưa năm 2023 là gì?'],
      ['list', 'Nhiệm vụ trọng tâm của huyện Nà Lưa năm 2023 là gì?'],
    ])
  })
})
