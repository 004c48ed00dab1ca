import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Library } from '../search/library.ts'
import { UserError } from '../search/user-error.ts'
import type { AnswerEvent, AnswerRequest, AnswerStatus, Caution, Turn } from './answer/answerer.ts'
import { type AnswerSoFar, addEvent, emptyAnswer } from './answer/collect-answer.ts'
import { recentTurns } from './answer/recent-turns.ts'
import type { Span } from './answer/span.ts'
import type { SavedAnswer, SavedMessage } from './conversations/conversation.ts'
import { conversationTitle } from './conversations/conversation-title.ts'
import type { ErrorBody } from './errors.ts'
import { openKeeping } from './keep-if-room.ts'
import { requireKnownReports } from './known-reports.ts'
import { savedCitation } from './saved-citation.ts'
import type { Services } from './services.ts'

export interface ChatRequest extends AnswerRequest {
  /** Without it a new conversation is started. */
  readonly conversationId?: string
}

/** What the answerer tells, framed by where it is saved. */
export type ChatEvent =
  /** `conversationId` is empty where there was no room for a new conversation. */
  | { readonly type: 'started'; readonly conversationId: string; readonly messageId: string }
  | Exclude<AnswerEvent, { type: 'done' }>
  | {
      readonly type: 'done'
      readonly status: AnswerStatus
      readonly caution?: Caution
      readonly answerer: string
      readonly conversationId: string
      readonly messageId: string
      /** Why question and answer are not saved, where the disk had no room for them. */
      readonly unsaved?: ErrorBody['error']
    }

/** Enough to find the last answered question behind some that failed. */
const LAST_MESSAGES = 12

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
  { conversationId: known, messages, ...scope }: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<ChatEvent> {
  const question = messages.at(-1)
  if (question?.role !== 'user') throw new Error('The last turn must be a question')
  await requireKnownReports(library, scope.reportIds)
  const saved = known === undefined ? null : conversations.get(known, LAST_MESSAGES)
  if (known !== undefined && saved === null) {
    throw new UserError(
      'unknown_conversation',
      'Cuộc trò chuyện này không còn được lưu. Hãy bắt đầu cuộc trò chuyện mới.',
    )
  }
  const newId = randomUUID()
  const messageId = randomUUID()
  const now = () => new Date().toISOString()
  const { keep, unsaved } = openKeeping()
  if (known === undefined) {
    await keep(() => conversations.start(newId, conversationTitle(question.content)))
  }
  const conversationId = known ?? (unsaved() === undefined ? newId : '')
  await keep(() =>
    conversations.append(conversationId, {
      id: randomUUID(),
      role: 'user',
      content: question.content,
      createdAt: now(),
    }),
  )

  const request: AnswerRequest = {
    ...scope,
    messages: recentTurns(messages),
    ...(saved === null ? {} : turnBefore(messages, saved.messages)),
  }

  let answer = emptyAnswer(answerer.name)
  let isSaved = false
  const save = async (status: SavedAnswer['status']): Promise<void> => {
    if (isSaved) return
    isSaved = true
    await keep(() => conversations.append(conversationId, savedAnswer(answer, messageId, status, now())))
  }
  try {
    yield { type: 'started', conversationId, messageId }
    for await (const event of answerer.answer(request, signal)) {
      signal.throwIfAborted()
      answer = addEvent(answer, event)
      if (event.type === 'done') {
        // What was told so far goes out before the disk is waited for.
        await setImmediate()
        // Before it is told: whoever reads "done" finds the answer saved.
        await save(event.status)
        const why = unsaved()
        yield {
          ...event,
          answerer: answerer.name,
          conversationId,
          messageId,
          ...(why === undefined ? {} : { unsaved: why }),
        }
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

/**
 * The question that was answered before this one, made whole as it was then (a chain of follow-ups may be longer
 * than the turns that are sent), and what its answer quoted. Empty where what was sent is not what is saved.
 */
function turnBefore(
  sent: readonly Turn[],
  saved: readonly SavedMessage[],
): Pick<AnswerRequest, 'before' | 'quotedBefore'> {
  const asked = sent
    .slice(0, -1)
    .findLast(({ role }) => role === 'user')
    ?.content.trim()
  const at = saved.findLastIndex(({ role, content }) => role === 'user' && content === asked)
  const answer = saved[at + 1]
  if (asked === undefined || at < 0 || answer?.role !== 'assistant') return {}
  return {
    before: answer.resolvedQuestion ?? asked,
    quotedBefore: answer.citations.map(({ reportId }) => reportId),
  }
}

function savedAnswer(
  answer: AnswerSoFar,
  id: string,
  status: SavedAnswer['status'],
  createdAt: string,
): SavedAnswer {
  const { choices, understood, resolvedQuestion, caution } = answer
  const highlight = highlightOf(answer)
  return {
    id,
    role: 'assistant',
    content: answer.answer,
    ...(highlight.length === 0 ? {} : { highlight }),
    createdAt,
    status,
    citations: answer.citations.map(savedCitation),
    passageIds: answer.passages.map((passage) => passage.id),
    ...(caution === undefined ? {} : { caution }),
    ...(choices === undefined ? {} : { choices }),
    ...(understood === null ? {} : { understood }),
    ...(resolvedQuestion === undefined ? {} : { resolvedQuestion }),
    answerer: answer.answerer,
  }
}

/** What is marked in the sentences, as offsets in the whole answer. */
function highlightOf({ sentences }: AnswerSoFar): readonly Span[] {
  const spans: Span[] = []
  let before = 0
  for (const { text, highlight = [] } of sentences) {
    spans.push(...highlight.map(([start, end]): Span => [before + start, before + end]))
    before += text.length
  }
  return spans
}
