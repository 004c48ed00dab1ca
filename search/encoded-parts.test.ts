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
}
const texts = (of: IndexedPassage): readonly string[] => encodedParts(of).map(({ text }) => text)
const FRAME = 'Báo cáo tỉnh Sông Lam\nSông Lam\nnăm 2024'

it('is the text, then what passages share: report, two headings with the lead', () => {
  const lead = { text: 'Kết quả như sau:' }
  expect(texts({ ...passage, lead })).toEqual([
    passage.text,
    FRAME,
    'I Lâm nghiệp\n1 Trồng rừng\nKết quả như sau:',
  ])
  expect(texts({ ...passage, path: [] })).toEqual([passage.text, FRAME])
})

it('counts the text of the passage itself most', () => {
  const [own, ...others] = encodedParts(passage)
  expect(Math.max(...others.map(({ weight }) => weight))).toBeLessThan(own?.weight ?? 0)
})

it('does not read a heading twice, nor what is not known', () => {
  const heading = { ...passage, text: '1 Trồng rừng', place: null, period: null }
  expect(texts(heading)).toEqual(['1 Trồng rừng', 'Báo cáo tỉnh Sông Lam', 'I Lâm nghiệp'])
  expect(texts({ ...heading, path: [], reportTitle: '' })).toEqual(['1 Trồng rừng'])
})
