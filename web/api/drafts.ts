import type { SavedDraftEvent } from '../../server/drafts/compose-and-save.ts'
import type { Disagreement } from '../../server/drafts/disagreements/list-disagreements.ts'
import type { DraftRequest } from '../../server/drafts/draft.ts'
import { ApiError } from './api-error.ts'
import { eventsOf } from './events-of.ts'
import { request } from './request.ts'

/**
 * Composes over `POST /api/drafts` and reads the stream. Ends after `done`.
 *
 * @throws ApiError what the server told, or `interrupted` when the stream broke off
 */
export async function* compose(brief: DraftRequest, signal: AbortSignal): AsyncGenerator<SavedDraftEvent> {
  const response = await request('/api/drafts', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(brief),
    signal,
  })
  for await (const { event, data } of eventsOf(response, signal)) {
    yield { ...(data as object), type: event } as SavedDraftEvent
    if (event === 'done') return
  }
  throw new ApiError('interrupted', '', null)
}

/** Address of a draft as a file. */
export function draftAddress(id: string, format: 'docx' | 'md'): string {
  return `/api/drafts/${encodeURIComponent(id)}.${format}`
}

export async function listDisagreements(signal: AbortSignal): Promise<readonly Disagreement[]> {
  const response = await request('/api/disagreements', { signal })
  const { disagreements } = (await response.json()) as { disagreements: readonly Disagreement[] }
  return disagreements
}
