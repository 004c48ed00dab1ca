import { describe, expect, it } from 'vitest'
import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import { paperRows } from '../documents/paper-rows.ts'
import { askScope } from './ask-scope.ts'

const report = (id: string, area: string): Partial<ReportSummary> => ({
  id,
  title: `Báo cáo ${id}`,
  area,
  kind: 'Báo cáo',
})
const rows = paperRows([
  {
    file: 'che.txt',
    warnings: [],
    reports: [report('a', 'Lam Kiều'), report('b', 'Đạ Khê'), report('c', 'Đạ Khê')],
  } as unknown as DocumentSummary,
])
const sets = [{ id: 'hop', name: 'Họp', reportIds: ['a', 'b'], absent: 0 }]

describe('what a question is narrowed to', () => {
  it.each([
    [{}, { isNarrowed: false, reportIds: [] }],
    [{ noi: 'Đạ Khê' }, { isNarrowed: true, reportIds: ['b', 'c'] }],
    [{ bo: 'hop' }, { isNarrowed: true, reportIds: ['a', 'b'] }],
    [
      { bo: 'hop', noi: 'Đạ Khê' },
      { isNarrowed: true, reportIds: ['b'] },
    ],
    [
      { bo: 'hop', vb: 'b,c' },
      { isNarrowed: true, reportIds: ['b'] },
    ],
    [{ bo: 'da-xoa' }, { isNarrowed: true, reportIds: [] }],
  ])('by %j', (filters, scope) => {
    expect(askScope(rows, sets, filters)).toEqual(scope)
  })
})
