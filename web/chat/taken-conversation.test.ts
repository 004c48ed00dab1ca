import { expect, it } from 'vitest'
import type { CitedRef } from '../source/source-context.ts'
import { type ChatTurn, newTurn } from './chat-turn.ts'
import { takenConversation } from './taken-conversation.ts'

const ref = (number: number, passageId: string) =>
  ({ number, passageId, spans: [[0, 4]], quote: 'Dâu.' }) as unknown as CitedRef
const turn = (
  question: string,
  text: string,
  status: ChatTurn['status'],
  ...citations: CitedRef[]
): ChatTurn => ({
  ...newTurn(question, question),
  state: 'done',
  status,
  citations,
  sentences: [{ text, checked: true, block: 'text' }] as ChatTurn['sentences'],
})

it('gives each answer its question, and every source a number of its own', () => {
  const taken = takenConversation([
    turn('Bao nhiêu dâu?', 'Có 41 ha. [1] Thêm 5 ha. [2]', 'answered', ref(1, 'a'), ref(2, 'b')),
    turn('Ai ký?', 'Không thấy.', 'not_found'),
    turn('Bao nhiêu hộ?', 'Có 46 hộ. [1]', 'answered', ref(1, 'c')),
  ])
  expect(taken?.title).toBe('Bao nhiêu dâu?')
  expect(taken?.markdown).toBe(
    '## Bao nhiêu dâu?\n\nCó 41 ha. [1] Thêm 5 ha. [2]\n\n## Bao nhiêu hộ?\n\nCó 46 hộ. [3]',
  )
  expect(taken?.citations.map(({ number, passageId }) => [number, passageId])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ])
})

it('is none where one question or none was answered', () => {
  expect(takenConversation([turn('Ai?', 'Có 1. [1]', 'answered', ref(1, 'a'))])).toBeNull()
})
