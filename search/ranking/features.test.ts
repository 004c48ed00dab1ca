import { describe, expect, it } from 'vitest'
import type { Passage } from '../passage.ts'
import { understandQuestion } from '../query/understand.ts'
import { indexTerms } from '../text/terms.ts'
import { buildVocabulary } from '../text/vocabulary.ts'
import { analysePassage } from './analysis.ts'
import { type Features, listFeatures } from './features.ts'
import { inventedRankedPassage } from './invented-passage.ts'
import { queryTerms } from './query-terms.ts'

const places = ['Sông Lam', 'Hoa Giang']
const text = 'Tỷ lệ lấp đầy các khu công nghiệp đạt 71,5%. Thu ngân sách vượt dự toán.'
const passage = inventedRankedPassage(text)
const counts = new Map<string, number>()
for (const term of indexTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
const vocabulary = buildVocabulary(
  [...counts].map(([term, documents]) => ({ term, documents })),
  places,
)

function featuresOf(asked: string, passages: readonly Passage[], scores: readonly number[] = []) {
  const question = understandQuestion(asked, { vocabulary, places })
  const query = queryTerms(question, vocabulary, 100, [], true)
  const candidates = passages.map((one, i) => ({
    passage: one,
    analysis: analysePassage(one),
    lexical: scores[i] ?? 0,
    cosine: scores[i] ?? null,
  }))
  return listFeatures(question, query, candidates, new Map()).map(({ features }) => features)
}
const featureOf = (name: keyof Features, asked: string, more: Partial<Passage> = {}) =>
  featuresOf(asked, [{ ...passage, ...more }])[0]?.[name] ?? Number.NaN

describe('a flag', () => {
  it.each([
    ['place', 'lấp đầy khu công nghiệp Sông Lam', {}, 1],
    ['place', 'lấp đầy khu công nghiệp Hoa Giang', {}, 0],
    ['place', 'lấp đầy khu công nghiệp', {}, 0],
    ['otherPlace', 'lấp đầy khu công nghiệp Hoa Giang', {}, 1],
    ['otherPlace', 'lấp đầy khu công nghiệp Sông Lam', {}, 0],
    ['otherPlace', 'lấp đầy khu công nghiệp Hoa Giang', { place: null }, 0],
    ['otherPlace', 'lấp đầy khu công nghiệp', {}, 0],
    ['sought', 'Tỷ lệ lấp đầy là bao nhiêu?', {}, 1],
    ['sought', 'Khu công nghiệp lấp đầy ngày nào?', {}, 0],
    ['sought', 'Hộ nghèo còn bao nhiêu?', {}, 0],
    ['isHeading', 'lấp đầy', { kind: 'heading' }, 1],
    ['isNote', 'lấp đầy', { kind: 'note' }, 1],
    ['isItem', 'lấp đầy', { kind: 'item' }, 1],
    ['isShort', 'lấp đầy', { text: 'Khu công nghiệp' }, 1],
    ['isShort', 'lấp đầy', {}, 0],
  ] as const)('%s of %j', (name, asked, more, expected) => {
    expect(featureOf(name, asked, more)).toBe(expected)
  })
})

describe('a share', () => {
  it.each([
    ['covered', 'lấp đầy khu công nghiệp', {}, 1],
    ['covered', 'hộ nghèo', {}, 0],
    ['covered', 'hộ nghèo', { path: [{ label: '1', title: 'Hộ nghèo' }] }, 1],
    ['together', 'lấp đầy khu công nghiệp', {}, 1],
    ['pairs', 'lấp đầy', {}, 1],
    ['pairs', 'đầy lấp', {}, 0],
    ['heading', 'hộ nghèo', { path: [{ label: '1', title: 'Hộ nghèo' }] }, 1],
    ['heading', 'hộ nghèo', {}, 0],
    ['figures', 'lấp đầy 71,5% khu công nghiệp', {}, 1],
    ['figures', 'lấp đầy 72,5% khu công nghiệp', {}, 0],
    ['figures', 'lấp đầy năm 2024', {}, 1],
    ['figures', 'lấp đầy khu công nghiệp', {}, 0],
  ] as const)('%s of %j', (name, asked, more, expected) => {
    expect(featureOf(name, asked, more)).toBeCloseTo(expected, 6)
  })

  it.each([
    ['a list is sought', 'Những khu công nghiệp nào đã lấp đầy', {}, true],
    ['no list is sought', 'Khu công nghiệp lấp đầy ra sao', {}, false],
    ['the passage is a heading', 'Những khu công nghiệp nào đã lấp đầy', { kind: 'heading' }, false],
  ] as const)('tells how well the lead names what is to be listed: %s', (_, asked, more, isNamed) => {
    const lead = { lines: [3, 3], text: 'Các khu công nghiệp:' } as const
    const share = featureOf('listed', asked, { lead, ...more })
    expect(share > 0.8).toBe(isNamed)
    if (!isNamed) expect(share).toBe(0)
  })

  it('is smaller where the words stand in two sentences', () => {
    const asked = 'lấp đầy khu công nghiệp vượt dự toán'
    expect(featureOf('covered', asked)).toBeCloseTo(1, 6)
    expect(featureOf('together', asked)).toBeLessThan(0.9)
  })
})

describe('the scores of the indexes', () => {
  it('are scaled over the list', () => {
    const features = featuresOf('lấp đầy', [passage, passage, passage], [4, 3, 2])
    expect(features.map(({ lexical }) => lexical)).toEqual([1, 0.75, 0.5])
    expect(features.map(({ dense }) => dense)).toEqual([1, 0.5, 0])
  })

  it('say nothing where all are equal, and nothing of an empty list', () => {
    expect(featuresOf('lấp đầy', [passage, passage]).map(({ dense }) => dense)).toEqual([0, 0])
    expect(featuresOf('lấp đầy', [])).toEqual([])
  })
})
