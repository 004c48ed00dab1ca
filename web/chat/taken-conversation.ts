import type { Taken } from '../../server/drafts/content/taken-answer.ts'
import { takenOf } from '../drafts/taken-of.ts'
import type { SourceRef } from '../source/source-context.ts'
import { answerOf, type ChatTurn } from './chat-turn.ts'

/** All that was answered in a conversation, each under its question; null where fewer than two questions were. */
export function takenConversation(turns: readonly ChatTurn[]): Taken | null {
  const answered = turns.filter(({ status, citations }) => status === 'answered' && citations.length > 0)
  const [first] = answered
  if (first === undefined || answered.length < 2) return null
  const refs: SourceRef[] = []
  const parts = answered.map((turn) => {
    const after = refs.length
    // Each answer counts its sources from 1.
    const numbers = new Map(turn.citations.map(({ number }, index) => [number, after + index + 1]))
    refs.push(...turn.citations.map((ref, index) => ({ ...ref, number: after + index + 1 })))
    const answer = answerOf(turn).replace(/(?<!\\)\[(\d{1,4})\]/gu, (mark, number) => {
      const now = numbers.get(Number(number))
      return now === undefined ? mark : `[${now}]`
    })
    return `## ${turn.question.replace(/\s+/gu, ' ')}\n\n${answer}`
  })
  return takenOf(first.question, parts.join('\n\n'), refs)
}
