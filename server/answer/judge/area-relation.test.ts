import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../../search/library.ts'
import { viewPassage } from '../passage-view.ts'
import { testPassage } from '../test-passage.ts'
import { areaRelation } from './area-relation.ts'

const report = (facts: Partial<ReportSummary>): ReportSummary =>
  ({ title: 'Chương trình hành động', area: null, issuer: null, place: null, ...facts }) as ReportSummary

const relation = (areas: readonly string[], level: 'country' | 'province', of: Partial<ReportSummary>) => {
  const text = 'Đến năm 2030 đưa vào sử dụng trên 900 km đường sắt.'
  const view = viewPassage({ ...testPassage(text), place: of.place ?? null }, 0, 1)
  const scope = { times: [], dates: [], areas, level, papers: null, role: null, negated: false }
  return areaRelation({ ...scope, asksRank: false, asksNewest: false }, view, [0, text.length], report(of))
}

describe('the area of what could be said', () => {
  it('is the whole country where its paper is of no place', () => {
    expect(relation(['ca nuoc'], 'country', { issuer: 'Chính phủ' })).toBe('above')
  })

  it('is another where its paper is of a province', () => {
    expect(relation(['ca nuoc'], 'country', { place: 'Trà Lộ' })).toBe('other')
    expect(relation(['ca nuoc'], 'country', { issuer: 'Ủy ban nhân dân tỉnh Trà Lộ' })).toBe('unknown')
  })
})
