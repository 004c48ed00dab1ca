import type { Answer, Answerer, AnswerRequest } from './answerer.ts'
import { collectAnswer } from './collect-answer.ts'

/** The whole answer to a question that nothing was said before. */
export function askAlone(
  answerer: Answerer,
  question: string,
  scope: Pick<AnswerRequest, 'reportIds'> = {},
  signal?: AbortSignal,
): Promise<Answer> {
  const request = { ...scope, messages: [{ role: 'user' as const, content: question }] }
  return collectAnswer(answerer.answer(request, signal), answerer.name)
}

/** Answered, and nothing was said against the answer. */
export function isSurelyAnswered({ status, caution }: Pick<Answer, 'status' | 'caution'>): boolean {
  return status === 'answered' && caution === undefined
}
