import { describe, expect, it } from 'vitest'
import { blankFigure } from './blank-figure.ts'
import { viewPassage } from './passage-view.ts'
import type { Question } from './question.ts'
import { rateSpans } from './rate-span.ts'
import { testPassage } from './test-passage.ts'

const asks = (...words: readonly string[]): Question => ({
  text: words.join(' '),
  asking: words.join(' '),
  understood: {
    text: words.join(' '),
    changed: false,
    places: [],
    periods: [],
    reportKinds: [],
    documents: [],
    sought: { value: 'figure', words: 'bao nhiêu' },
  },
  terms: words.map((word) => ({ writings: [[word]], weight: 1 })),
  foreign: 0,
  names: [],
  expects: [{ kind: 'figure', unit: 'người' }],
  tense: null,
  wantsSynthesis: false,
  wantsList: false,
  count: null,
})

const blankOf = (text: string, question: Question): string | null => {
  const [best] = rateSpans(question, viewPassage(testPassage(text), 0, 1))
  return best === undefined ? null : blankFigure(question, best)
}

describe('a gap where the answer would stand', () => {
  it('is told, though another figure stands in the sentence', () => {
    const text = 'Các trường tuyển sinh 12.300 người; năm 2025 ước đào tạo nghề cho người, đạt % kế hoạch.'
    expect(blankOf(text, asks('đào', 'tạo', 'nghề', 'ước'))).toBe('cho người')
  })

  it.each([
    ['the figure stands there', 'Năm 2025 ước đào tạo nghề cho 4.200 người, đạt 92% kế hoạch.'],
    ['a project is spoken of', 'Chủ động xây dựng dự án đào tạo nghề, trình trước ngày 10/7.'],
    ['"cho người" only goes on', 'Đào tạo nghề cho người lao động được 4.200 người.'],
    ['the gap is of something else', 'Đào tạo nghề được 4.200 người. Trồng rừng đạt % kế hoạch.'],
  ])('is none where %s', (_, text) => {
    expect(blankOf(text, asks('đào', 'tạo', 'nghề'))).toBeNull()
  })
})
