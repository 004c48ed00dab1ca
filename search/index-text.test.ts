import { describe, expect, it } from 'vitest'
import { indexedPassage, indexText, searchablePassages, sectionPath } from './index-text.ts'
import { inventedDocument, inventedPassage, inventedReport } from './testing/invented-document.ts'

const report = inventedReport(
  [
    inventedPassage('Trang bìa', { kind: 'matter' }),
    inventedPassage('Trồng rừng', { kind: 'heading', section: 1 }),
    inventedPassage('Trồng mới 40 ha.', {
      section: 1,
      lead: { lines: [3, 3], text: 'Kết quả như sau:' },
      notes: [3],
    }),
    inventedPassage('Số liệu của ngành.', { kind: 'note', section: 1, note: { number: '1', host: 2 } }),
  ],
  {
    sections: [
      { label: 'I', title: 'Lâm nghiệp', level: 0, parent: null, lines: [1, 9] },
      { label: '1', title: 'Trồng rừng', level: 1, parent: 0, lines: [2, 9] },
    ],
  },
)
const frame = 'Báo cáo kinh tế - xã hội tỉnh Sông Lam\nSông Lam\n6 tháng đầu năm 2024\nI Lâm nghiệp'

describe('what is indexed', () => {
  it('is every passage but matter, with its place among all passages', () => {
    const parsed = inventedDocument('a.txt', [report, report])
    expect(searchablePassages(parsed).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 5, 6, 7])
  })

  it.each([
    ['a paragraph: report, path and lead', 2, `${frame}\n1 Trồng rừng\nKết quả như sau:`],
    ['a note: the paragraph it hangs on', 3, `${frame}\n1 Trồng rừng\nTrồng mới 40 ha.`],
  ])('has as context for %s', (_, index, context) => {
    const passage = report.passages[index]
    if (passage === undefined) throw new Error('no passage')
    expect(indexText(indexedPassage(report, passage))).toEqual({ body: passage.text, context })
  })

  it('leaves out what is not known', () => {
    const bare = inventedReport([inventedPassage('Một đoạn.')], { place: null, period: null })
    const [passage] = searchablePassages(inventedDocument('a.txt', [bare]))
    if (passage === undefined) throw new Error('no passage')
    expect(indexText(indexedPassage(bare, passage.passage))).toEqual({
      body: 'Một đoạn.',
      context: 'Báo cáo kinh tế - xã hội tỉnh Sông Lam',
    })
  })
})

describe('a section path', () => {
  it('ends also in a tree whose parents are wrong', () => {
    const wrong = [
      { label: 'a', title: '', parent: 1 },
      { label: 'b', title: '', parent: 0 },
    ]
    expect(sectionPath(wrong, 1).map(({ label }) => label)).toEqual(['a', 'b'])
    expect(sectionPath(wrong, null)).toEqual([])
  })
})
