import type { ShownAnswer, ShownConversation } from '../api/conversations.ts'
import { type ChatTurn, newTurn } from '../chat/chat-turn.ts'

function withAnswer(turn: ChatTurn, answer: ShownAnswer): ChatTurn {
  const { status } = answer
  const cutOff = status === 'failed' || status === 'stopped'
  return {
    ...turn,
    state: cutOff ? status : 'done',
    messageId: answer.id,
    status: cutOff ? null : status,
    caution: answer.caution ?? null,
    error: status === 'failed' ? { code: 'interrupted', message: '' } : null,
    sentences:
      answer.content === ''
        ? []
        : [
            {
              text: answer.content,
              checked: true,
              block: 'text',
              ...(answer.highlight === undefined ? {} : { highlight: answer.highlight }),
            },
          ],
    citations: answer.citations,
    choices: answer.choices ?? [],
    passages: answer.passages,
    understood: answer.understood ?? null,
    resolvedQuestion: answer.resolvedQuestion ?? null,
  }
}

/**
 * A saved conversation as the chat shows it. A question without an answer was cut off; one that failed
 * without a word and was asked again is left out.
 */
export function savedTurns(conversation: ShownConversation): readonly ChatTurn[] {
  const turns: ChatTurn[] = []
  for (const message of conversation.messages) {
    if (message.role === 'user') {
      const last = turns.at(-1)
      if (last !== undefined && last.question === message.content && last.sentences.length === 0) turns.pop()
      turns.push({ ...newTurn(message.id, message.content), state: 'stopped' })
      continue
    }
    const question = turns.pop()
    if (question !== undefined) turns.push(withAnswer(question, message))
  }
  return turns
}
