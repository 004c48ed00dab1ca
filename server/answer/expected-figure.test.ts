import { describe, expect, it } from 'vitest'
import { isMet } from './expected-figure.ts'
import { viewPassage } from './passage-view.ts'
import type { Question } from './question.ts'
import { testPassage } from './test-passage.ts'

const tellsDate = (text: string): boolean =>
  isMet({} as Question, { kind: 'date' }, viewPassage(testPassage(text), 0, 1), [0, text.length])

describe('isMet', () => {
  it('knows a date from one whose day a draft leaves open', () => {
    expect(tellsDate('Nhà máy khởi công ngày 19/11/2023.')).toBe(true)
    expect(tellsDate('Nhà máy khởi công ngày …/11/2023.')).toBe(false)
    expect(tellsDate('Nhà máy khởi công ngày ....../11/2023.')).toBe(false)
  })

  it('takes a sentence that says there is none for how many there are', () => {
    const tells = (text: string): boolean =>
      isMet(
        { terms: [] } as unknown as Question,
        { kind: 'figure', unit: 'ổ dịch' },
        viewPassage(testPassage(text), 0, 1),
        [0, text.length],
      )
    expect(tells('Đến nay chưa ghi nhận ổ dịch nào trên đàn trâu.')).toBe(true)
    expect(tells('Đến nay chưa có hướng dẫn về ổ dịch.')).toBe(false)
  })
})
