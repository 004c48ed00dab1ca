import type { ShownConversation } from '../api/conversations.ts'
import { answerOf } from '../chat/chat-turn.ts'
import { copiedAnswer } from '../chat/copied-answer.ts'
import type { Text } from '../text/vi.ts'
import { savedTurns } from './saved-turns.ts'

/** A saved chat as a text to be filed: each question, its answer, and the sources with their places. */
export function exportedConversation(conversation: ShownConversation, text: Text): string {
  const turns = savedTurns(conversation).map((turn) => {
    const words = answerOf(turn)
    const answer = words === '' ? '' : copiedAnswer(words, turn.citations, text).plain
    return `## ${turn.question}\n\n${answer}`.trim()
  })
  return `# ${conversation.title}\n\n${turns.join('\n\n')}\n`
}

/** Hands a text over as a file. */
export function saveText(name: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: 'text/markdown;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
