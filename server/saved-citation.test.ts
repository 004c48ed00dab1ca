import { expect, it } from 'vitest'
import { type SavedCitation, shownCitation } from './saved-citation.ts'

const citation: SavedCitation = {
  number: 1,
  passageId: 'd-p1',
  documentId: 'd',
  file: 'a.txt',
  reportId: 'd-r1',
  reportTitle: 'Báo cáo',
  place: null,
  lines: [1, 1],
  path: [],
  quote: 'Thu đạt … 1.082 tỷ',
  spans: [
    [0, 7],
    [21, 29],
  ],
}

it.each([
  ['stands where it stood', 'Thu đạt khá, ước đạt 1.082 tỷ đồng.', false],
  ['stands elsewhere in its passage', 'Năm 2024 thu đạt khá, ước đạt 1.082 tỷ đồng.', true],
  ['belongs to a passage that is gone', undefined, true],
] as const)('a quote that %s', (_, text, removed) => {
  const passages = new Map(text === undefined ? [] : [['d-p1', { text }]])
  expect(shownCitation(citation, passages).removed).toBe(removed)
})
