import { describe, expect, it } from 'vitest'
import type { ReportSummary } from './library.ts'
import { newerVersions } from './newer-versions.ts'

const report = (id: string, facts: Partial<ReportSummary>): ReportSummary => ({
  id,
  documentId: `d-${id}`,
  file: `${id}.docx`,
  title: 'Báo cáo kết quả trồng rừng ven sông năm 2025',
  kind: 'Báo cáo',
  place: null,
  issuer: 'Sở Nông nghiệp và Môi trường',
  number: null,
  date: null,
  period: 'năm 2025',
  signer: null,
  lines: [1, 9],
  passages: 3,
  ...facts,
})
const newer = (...reports: readonly ReportSummary[]) =>
  Object.fromEntries(
    newerVersions(reports.map((one, at) => ({ report: one, addedAt: `2025-12-0${at + 1}T00:00:00Z` }))),
  )

describe('a newer version', () => {
  it('of a draft is its final paper, else the later draft', () => {
    const first = report('a', { draft: 'Dự thảo' })
    const second = report('b', { draft: 'Dự thảo lần 2', date: '2025-11' })
    const final = report('c', { number: '7/BC-SNNMT', date: '2025-11-30' })
    expect(newer(first, second, final)).toEqual({ a: 'c', b: 'c' })
    expect(newer(first, second)).toEqual({ a: 'b' })
  })

  it.each([
    ['another kind', { kind: 'Kế hoạch' }],
    ['another issuer', { issuer: 'Sở Xây dựng' }],
    ['another time', { period: 'năm 2024' }],
    ['another subject', { title: 'Báo cáo kết quả nuôi cá lồng năm 2025' }],
    ['an earlier date', { date: '2025-10-01' }],
  ])('of a draft is no paper of %s', (_, facts) => {
    const draft = report('a', { draft: 'Dự thảo', date: '2025-11' })
    expect(newer(draft, report('b', { number: '7/BC-SNNMT', date: '2025-12-01', ...facts }))).toEqual({})
  })

  it('of a decision is the one that says it replaces it', () => {
    const old = report('a', { number: '14/QĐ-UBND', date: '2023-02-01', kind: 'Quyết định' })
    const late = report('b', { number: '20/QĐ-UBND', date: '2025-02-01', replaces: ['14/QĐ-UBND'] })
    expect(newer(old, late)).toEqual({ a: 'b' })
    expect(newer({ ...old, date: '2025-06-01' }, late)).toEqual({})
  })

  it('of two copies of one number and day is the one added later', () => {
    const copy = { number: '7/BC-SNNMT', date: '2025-11-30' }
    expect(newer(report('a', copy), report('b', copy))).toEqual({ a: 'b' })
    expect(newer(report('a', copy), report('b', { ...copy, date: '2024-11-30' }))).toEqual({})
  })
})
