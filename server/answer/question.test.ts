import { describe, expect, it } from 'vitest'
import { buildVocabulary } from '../../search/text/vocabulary.ts'
import { takeApart } from './question.ts'
import { understoodAsSaid } from './talk/talk-reply.ts'

const apart = (text: string, scopeWords: readonly string[] = []) =>
  takeApart(
    text,
    understoodAsSaid(text),
    { vocabulary: buildVocabulary([]), passages: 10, abbreviations: [], places: [] },
    '',
    scopeWords,
  )

describe('takeApart', () => {
  it('knows a list that is asked for from a day or a paper', () => {
    expect(apart('Các xã nào chưa có chợ?').wantsList).toBe(true)
    expect(apart('Ba khâu đột phá là gì?').wantsList).toBe(true)
    expect(apart('Các xã phải nộp phương án trước ngày nào?').wantsList).toBe(false)
    expect(apart('Quyết định 12 của huyện thay cho quyết định nào?', ['Quyết định 12']).wantsList).toBe(false)
  })

  it('weighs the words that name a paper little beside what is asked of it', () => {
    const weightOf = (term: string, scopeWords: readonly string[]): number =>
      apart('Quyết định 57 giao trồng bao nhiêu chè?', scopeWords).terms.find(({ writings }) =>
        writings.some((writing) => writing.includes(term)),
      )?.weight ?? 0
    expect(weightOf('57', ['Quyết định 57'])).toBeLessThan(weightOf('57', []))
    expect(weightOf('chè', ['Quyết định 57'])).toBe(weightOf('chè', []))
  })

  it('weighs words that ask for a place in an order as such, for a paper may tell it by others', () => {
    const weightOf = (text: string): number =>
      apart(text).terms.find(({ writings }) => writings.some((writing) => writing.join() === 'hạng'))
        ?.weight ?? 0
    expect(weightOf('Chỉ số cạnh tranh được hạng mấy?')).toBeLessThan(
      weightOf('Mấy di tích lên hạng đặc biệt?'),
    )
  })
})
