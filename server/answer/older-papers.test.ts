import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../search/library.ts'
import type { Citation } from '../../search/passage.ts'
import { wordOfOlderPapers } from './older-papers.ts'

const report = (id: string, more: Partial<ReportSummary> = {}): ReportSummary =>
  ({
    id,
    kind: 'Kế hoạch',
    number: null,
    date: null,
    place: null,
    title: 'Kế hoạch nuôi ong',
    ...more,
  }) as ReportSummary
const citing = (...ids: string[]) => ids.map((reportId) => ({ reportId }) as Citation)
const REPORTS = new Map(
  [
    report('nháp', { draft: 'Dự thảo', supersededBy: 'chính' }),
    report('chính', { number: '12/KH-UBND', date: '2025-03-05' }),
    report('cũ', { number: '7/KH-UBND', supersededBy: 'thay' }),
    report('thay', { number: '9/KH-UBND' }),
  ].map((one) => [one.id, one]),
)
const said = (...ids: string[]) =>
  wordOfOlderPapers(citing(...ids), REPORTS)?.pieces.map((piece) => ('record' in piece ? piece.record : ''))

describe('the word of older papers', () => {
  it('names the newer version of a draft and of a paper that was replaced', () => {
    expect(said('nháp', 'nháp', 'cũ')).toEqual([
      'Lưu ý: bản dự thảo kế hoạch đã có bản mới hơn là kế hoạch số 12/KH-UBND ngày 05/03/2025; kế hoạch số 7/KH-UBND đã có bản mới hơn là kế hoạch số 9/KH-UBND.',
    ])
  })

  it('is not said of the newest, nor where both are told', () => {
    expect(said('chính', 'thay')).toBeUndefined()
    expect(said('nháp', 'chính')).toBeUndefined()
  })
})
