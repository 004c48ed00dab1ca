import { randomUUID } from 'node:crypto'
import type { Library } from '../search/library.ts'
import { UserError } from '../search/user-error.ts'
import type { AnswerEvent, AnswerRequest, AnswerStatus } from './answer/answerer.ts'
import { type AnswerSoFar, addEvent, emptyAnswer } from './answer/collect-answer.ts'
import type { SavedAnswer } from './conversations/conversation.ts'
import { conversationTitle } from './conversations/conversation-title.ts'
import { requireKnownReports } from './known-reports.ts'
import { savedCitation } from './saved-citation.ts'
import type { Services } from './services.ts'

export interface ChatRequest extends AnswerRequest {
  /** Without it a new conversation is started. */
  readonly conversationId?: string
}

/** What the answerer tells, framed by where it is saved. */
export type ChatEvent =
  | { readonly type: 'started'; readonly conversationId: string; readonly messageId: string }
  | Exclude<AnswerEvent, { type: 'done' }>
  | {
      readonly type: 'done'
      readonly status: AnswerStatus
      readonly answerer: string
      readonly conversationId: string
      readonly messageId: string
    }

type ChatServices = Pick<Services, 'answerer' | 'conversations'> & {
  readonly library: Pick<Library, 'documents'>
}

/**
 * Answers the last turn and saves question and answer. What is saved is what was told, also when the work is
 * stopped (`signal`, or the reader leaves) or fails on the way.
 *
 * @throws UserError `unknown_conversation`, `unknown_report`, and what the answerer throws
 */
export async function* chat(
  { library, answerer, conversations }: ChatServices,
  { conversationId: known, ...request }: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<ChatEvent> {
  const question = request.messages.at(-1)
  if (question?.role !== 'user') throw new Error('The last turn must be a question')
  await requireKnownReports(library, request.reportIds)
  if (known !== undefined && conversations.get(known) === null) {
    throw new UserError(
      'unknown_conversation',
      'Cuộc trò chuyện này không còn được lưu. Hãy bắt đầu cuộc trò chuyện mới.',
    )
  }
  const conversationId = known ?? randomUUID()
  const messageId = randomUUID()
  const now = () => new Date().toISOString()
  if (known === undefined) await conversations.start(conversationId, conversationTitle(question.content))
  await conversations.append(conversationId, {
    id: randomUUID(),
    role: 'user',
    content: question.content,
    createdAt: now(),
  })

  let answer = emptyAnswer(answerer.name)
  let saved = false
  const save = async (status: SavedAnswer['status']): Promise<void> => {
    if (saved) return
    saved = true
    await conversations.append(conversationId, savedAnswer(answer, messageId, status, now()))
  }
  try {
    yield { type: 'started', conversationId, messageId }
    for await (const event of answerer.answer(request, signal)) {
      signal.throwIfAborted()
      answer = addEvent(answer, event)
      if (event.type === 'done') {
        // Before it is told: whoever reads "done" finds the answer saved.
        await save(event.status)
        yield { ...event, answerer: answerer.name, conversationId, messageId }
      } else {
        yield event
      }
    }
    if (answer.status === null) throw new Error(`Answerer ${answerer.name} ended without 'done'`)
  } catch (error) {
    await save(signal.aborted ? 'stopped' : 'failed')
    throw error
  } finally {
    await save('stopped')
  }
}

function savedAnswer(
  answer: AnswerSoFar,
  id: string,
  status: SavedAnswer['status'],
  createdAt: string,
): SavedAnswer {
  const { choices, understood, resolvedQuestion } = answer
  return {
    id,
    role: 'assistant',
    content: answer.answer,
    createdAt,
    status,
    citations: answer.citations.map(savedCitation),
    passageIds: answer.passages.map((passage) => passage.id),
    ...(choices === undefined ? {} : { choices }),
    ...(understood === null ? {} : { understood }),
    ...(resolvedQuestion === undefined ? {} : { resolvedQuestion }),
    answerer: answer.answerer,
  }
}
