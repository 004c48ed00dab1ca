import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCitationBook, mergeSpans } from './citation-book.ts'
import { testPassage } from './test-passage.ts'

describe('createCitationBook', () => {
  it('numbers passages in order of first use and gathers the spans of one passage', () => {
    const first = testPassage('Sông Lam có 12 xã.', { id: 'a' })
    const second = testPassage('Hoa Giang có 9 xã.', { id: 'b' })
    const book = createCitationBook()
    expect([book.cite(first, [12, 17]), book.cite(second, [0, 9]), book.cite(first, [0, 8])]).toEqual([
      1, 2, 1,
    ])
    expect(book.citations().map(({ number, quote, spans }) => ({ number, quote, spans }))).toEqual([
      {
        number: 1,
        quote: 'Sông Lam … 12 xã',
        spans: [
          [0, 8],
          [12, 17],
        ],
      },
      { number: 2, quote: 'Hoa Giang', spans: [[0, 9]] },
    ])
  })

  it('quotes exactly what the spans hold, whatever is cited in whatever order', () => {
    const passage = testPassage('Tỉnh Sông Lam thu ngân sách 1.082 tỷ đồng, tăng 4,24% so với cùng kỳ.')
    const span = fc
      .tuple(fc.nat(passage.text.length), fc.nat(passage.text.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        const book = createCitationBook()
        for (const one of spans) book.cite(passage, one)
        const [citation] = book.citations()
        return (
          citation?.quote ===
          citation?.spans.map(([start, end]) => passage.text.slice(start, end)).join(' … ')
        )
      }),
    )
  })

  it('merges spans that touch or that only a separator parts', () => {
    const text = 'gồm: (1) mở chợ; (2) sửa đê và việc khác.'
    const [first, second] = [text.indexOf('mở chợ'), text.indexOf('sửa đê')]
    expect(
      mergeSpans(
        [
          [first, first + 6],
          [second, second + 6],
        ],
        text,
      ),
    ).toEqual([[first, second + 6]])
    expect(
      mergeSpans(
        [
          [first, first + 6],
          [second + 3, second + 6],
        ],
        text,
      ),
    ).toHaveLength(2)
    expect(
      mergeSpans(
        [
          [5, 9],
          [0, 5],
        ],
        text,
      ),
    ).toEqual([[0, 9]])
  })
})
