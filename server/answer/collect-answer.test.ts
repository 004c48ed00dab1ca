import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import type { AnswerEvent } from './answerer.ts'
import { collectAnswer } from './collect-answer.ts'

const understood: UnderstoodQuestion = {
  text: 'Thu ngân sách?',
  changed: false,
  places: [],
  periods: [],
  reportKinds: [],
  documents: [],
  sought: { value: 'figure', words: '' },
}

async function* stream(events: readonly AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* events
}

const sentence = (text: string): AnswerEvent => ({ type: 'sentence', text, checked: true, block: 'text' })

describe('collectAnswer', () => {
  it('keeps the sentences exactly as they were streamed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), async (texts) => {
        const events: AnswerEvent[] = [
          { type: 'understood', understood },
          ...texts.map(sentence),
          { type: 'done', status: 'answered' },
        ]
        const answer = await collectAnswer(stream(events), 'quote')
        expect(answer.answer).toBe(texts.join(''))
        expect(answer.sentences.map(({ text }) => text)).toEqual(texts)
      }),
    )
  })

  it('reads the marks of each sentence', async () => {
    const events: AnswerEvent[] = [
      { type: 'understood', understood, resolvedQuestion: 'Thu ngân sách năm 2024?' },
      sentence('Thu đạt 1.082 tỷ đồng [2][1]. '),
      sentence('Chi tăng [1], rồi giảm [1].'),
      { type: 'done', status: 'answered' },
    ]
    const answer = await collectAnswer(stream(events), 'quote')
    expect(answer.sentences.map(({ citations }) => citations)).toEqual([[2, 1], [1]])
    expect(answer).toMatchObject({
      status: 'answered',
      answerer: 'quote',
      resolvedQuestion: 'Thu ngân sách năm 2024?',
    })
    expect(answer).not.toHaveProperty('choices')
  })

  it.each([
    ['understood', [{ type: 'done', status: 'not_found' }]],
    ['done', [{ type: 'understood', understood }]],
  ] satisfies [string, AnswerEvent[]][])('refuses a stream without %s', async (missing, events) => {
    await expect(collectAnswer(stream(events), 'quote')).rejects.toThrow(missing)
  })
})
