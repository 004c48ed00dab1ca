import type { SavedDraftEvent } from '../../server/drafts/compose-and-save.ts'
import type { DraftOperation } from '../../server/drafts/content/operation.ts'
import type { OtherSentence } from '../../server/drafts/content/other-sentences.ts'
import type { Taken } from '../../server/drafts/content/taken-answer.ts'
import type { DraftRequest } from '../../server/drafts/draft.ts'
import type { DraftSummary, DraftVersion, SavedDraft } from '../../server/drafts/saved-draft.ts'
import type { Disagreement } from '../../server/figures/disagreements/disagreement.ts'
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

/** Address of a draft as a file; `form` of the Word file, else the office's own, and whether its `notes` are printed. */
export function draftAddress(
  id: string,
  format: 'docx' | 'md' | 'csv',
  query: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams(query).toString()
  return `/api/drafts/${encodeURIComponent(id)}.${format}${asked === '' ? '' : `?${asked}`}`
}

export const disagreementsFile = '/api/disagreements.csv'

export async function listDrafts(signal: AbortSignal): Promise<readonly DraftSummary[]> {
  const response = await request('/api/drafts', { signal })
  return ((await response.json()) as { drafts: readonly DraftSummary[] }).drafts
}

export function readDraft(id: string): Promise<SavedDraft> {
  return told(address(id))
}

/** Changes parts of a draft by their ids; goes on when the page is left. */
export function operate(id: string, operations: readonly DraftOperation[]): Promise<SavedDraft> {
  return told(`${address(id)}/operations`, 'POST', { operations }, true)
}

/** Takes the last change back, or makes it again. */
export function stepDraft(id: string, direction: 'undo' | 'redo'): Promise<SavedDraft> {
  return told(`${address(id)}/${direction}`, 'POST', {})
}

/** What else the section of a report says that a sentence comes from. */
export async function otherSentences(
  id: string,
  sentence: string,
  signal: AbortSignal,
): Promise<readonly OtherSentence[]> {
  const url = `${address(id)}/sentences/${encodeURIComponent(sentence)}/others`
  const response = await request(url, { signal })
  return ((await response.json()) as { others: readonly OtherSentence[] }).others
}

/** Puts an answer, or a part of one, into a draft; into a new one without an id. */
export function takeAnswer(id: string | null, taken: Taken): Promise<SavedDraft> {
  return told(id === null ? '/api/drafts/taken' : `${address(id)}/taken`, 'POST', taken)
}

export async function deleteDraft(id: string): Promise<void> {
  await request(address(id), { method: 'DELETE' })
}

/** The newest first. */
export async function listVersions(id: string, signal: AbortSignal): Promise<readonly DraftVersion[]> {
  const response = await request(`${address(id)}/versions`, { signal })
  const { versions } = (await response.json()) as { versions: readonly DraftVersion[] }
  return [...versions].reverse()
}

export function readVersion(id: string, version: number): Promise<SavedDraft> {
  return told(`${address(id)}/versions/${version}`)
}

/** Saves an old version as the newest. */
export function bringBack(id: string, version: number): Promise<SavedDraft> {
  return told(`${address(id)}/versions/${version}/restore`, 'POST', {})
}

/** @param section place among the headings, 1 for the first; 0 stands before it */
export function recomposeSection(id: string, section: number): Promise<SavedDraft> {
  return told(`${address(id)}/sections/${section}/recompose`, 'POST', {})
}

function address(id: string): string {
  return `/api/drafts/${encodeURIComponent(id)}`
}

async function told(url: string, method = 'GET', body?: unknown, keepalive = false): Promise<SavedDraft> {
  const sent =
    body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), keepalive }
  return (await (await request(url, { method, ...sent })).json()) as SavedDraft
}

export async function listDisagreements(signal: AbortSignal): Promise<readonly Disagreement[]> {
  const response = await request('/api/disagreements', { signal })
  const { disagreements } = (await response.json()) as { disagreements: readonly Disagreement[] }
  return disagreements
}
