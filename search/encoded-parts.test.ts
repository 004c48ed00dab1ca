import { expect, it } from 'vitest'
import { encodedParts } from './encoded-parts.ts'
import type { IndexedPassage } from './index-text.ts'

const passage: IndexedPassage = {
  text: 'Trồng mới 40 ha.',
  reportTitle: 'Báo cáo tỉnh Sông Lam',
  place: 'Sông Lam',
  period: 'năm 2024',
  path: [
    { label: 'A', title: 'Kinh tế' },
    { label: 'I', title: 'Lâm nghiệp' },
    { label: '1', title: 'Trồng rừng' },
  ],
  lead: { text: 'Kết quả như sau:' },
}
const texts = (of: IndexedPassage): readonly string[] => encodedParts(of).map(({ text }) => text)
const weightOfContext = (of: IndexedPassage): number => encodedParts(of)[1]?.weight ?? 0

it('is the text, and what it stands under: report, the two nearest headings, the lead', () => {
  expect(texts(passage)).toEqual([
    passage.text,
    'Báo cáo tỉnh Sông Lam\nSông Lam\nnăm 2024\nI Lâm nghiệp\n1 Trồng rừng\nKết quả như sau:',
  ])
})

it('leans the more on what a passage stands under the shorter it is', () => {
  const long = { ...passage, text: passage.text.repeat(40) }
  expect(weightOfContext(passage)).toBeGreaterThan(1)
  expect(weightOfContext(long)).toBeLessThan(0.8)
  expect(encodedParts(long)[0]?.weight).toBe(1)
})

it('does not read a heading twice, nor what is not known', () => {
  const { lead: _lead, ...bare } = passage
  const heading = { ...bare, text: '1 Trồng rừng', place: null, period: null }
  expect(texts(heading)).toEqual(['1 Trồng rừng', 'Báo cáo tỉnh Sông Lam\nI Lâm nghiệp'])
  expect(texts({ ...heading, path: [], reportTitle: '' })).toEqual(['1 Trồng rừng'])
})
