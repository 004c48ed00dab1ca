import type { ChatEvent, ChatRequest } from '../../server/chat.ts'
import { ApiError } from './api-error.ts'
import { eventsOf } from './events-of.ts'
import { request } from './request.ts'

/** Sends a question and yields the answer's events; a stand-in for it is all that a test needs. */
export type Ask = (question: ChatRequest, signal: AbortSignal) => AsyncIterable<ChatEvent>

const types: readonly string[] = [
  'started',
  'understood',
  'passages',
  'sentence',
  'citations',
  'choices',
  'done',
] satisfies readonly ChatEvent['type'][]

/**
 * Asks over `POST /api/chat` and reads the stream. Ends after `done`; events of other names are passed over.
 *
 * @throws ApiError what the server told inside the stream, or `interrupted` when the stream broke off
 */
export const ask: Ask = async function* ask(question, signal) {
  const response = await request('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(question),
    signal,
  })
  for await (const { event, data } of eventsOf(response, signal)) {
    if (types.includes(event)) yield { ...(data as object), type: event } as ChatEvent
    if (event === 'done') return
  }
  throw new ApiError('interrupted', '', null)
}
