import { describe, expect, it } from 'vitest'
import type { Turn } from './answerer.ts'
import { recentTurns } from './recent-turns.ts'

const chat = (questions: number): readonly Turn[] => [
  ...Array.from({ length: questions - 1 }, (_, n): readonly Turn[] => [
    { role: 'user', content: `Câu ${n}?` },
    { role: 'assistant', content: `Lời đáp ${n}.` },
  ]).flat(),
  { role: 'user', content: 'Câu cuối?' },
]

describe('recentTurns', () => {
  it('leaves a short conversation as it is', () => {
    expect(recentTurns(chat(3))).toEqual(chat(3))
  })

  it('keeps the last questions with their answers, however long the conversation', () => {
    for (const length of [7, 101, 5_000]) {
      const kept = recentTurns(chat(length))
      expect(kept).toEqual(chat(length).slice(-11))
    }
  })

  it('counts questions, so that turns of one side alone hide nothing', () => {
    const turns: readonly Turn[] = [
      { role: 'user', content: 'Câu đầu?' },
      ...Array.from({ length: 40 }, (): Turn => ({ role: 'assistant', content: 'Vâng.' })),
      { role: 'user', content: 'Câu cuối?' },
    ]
    expect(recentTurns(turns)).toHaveLength(42)
  })

  it('cuts turns longer than a question or an answer may be', () => {
    const long = 'a b '.repeat(20_000)
    const [question, answer] = recentTurns([
      { role: 'user', content: long },
      { role: 'assistant', content: long },
      { role: 'user', content: 'Còn Hoa Giang?' },
    ])
    expect(question?.content).toHaveLength(5_000)
    expect(answer?.content).toHaveLength(20_000)
  })
})
