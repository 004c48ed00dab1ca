import { describe, expect, it } from 'vitest'
import { findPlaces } from './places.ts'
import { findScopeMentions } from './scope-mentions.ts'

const found = (question: string) =>
  findScopeMentions(question, findPlaces(question, ['Khe Sen', 'Bãi Ngô'])).map(
    ({ kind, words, without }) => [kind, words, without],
  )

describe('what a question is narrowed to by its own words', () => {
  it.each([
    [
      'Diện tích chè của huyện Nà Lưa năm 2022 là bao nhiêu?',
      [
        ['area', 'huyện Nà Lưa', 'Diện tích chè năm 2022 là bao nhiêu?'],
        ['time', 'năm 2022', 'Diện tích chè của huyện Nà Lưa là bao nhiêu?'],
      ],
    ],
    [
      'So sánh thu ngân sách của Khe Sen và Bãi Ngô',
      [
        ['area', 'Khe Sen', 'So sánh thu ngân sách của Bãi Ngô'],
        ['area', 'Bãi Ngô', 'So sánh thu ngân sách của Khe Sen'],
      ],
    ],
    ['Năm 2021 cả tỉnh trồng bao nhiêu ha chè?', [['time', 'Năm 2021', 'Cả tỉnh trồng bao nhiêu ha chè?']]],
    [
      'Công văn 3120/UBND-TH giao việc gì cho các sở?',
      [['paper', 'Công văn 3120/UBND-TH', 'Giao việc gì cho các sở?']],
    ],
    ['Số hộ nghèo giảm bao nhiêu so với cùng kỳ?', []],
    ['Khe Sen thế nào?', []],
  ])('%s', (question, scope) => {
    expect(found(question)).toEqual(scope)
  })
})
