import type { SavedDraftEvent } from '../../server/drafts/compose-and-save.ts'
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

/** Address of a draft as a file; `form` of the Word file, else the office's own. */
export function draftAddress(id: string, format: 'docx' | 'md' | 'csv', form?: 'state' | 'party'): string {
  return `/api/drafts/${encodeURIComponent(id)}.${format}${form === undefined ? '' : `?form=${form}`}`
}

export const disagreementsFile = '/api/disagreements.csv'

export async function listDrafts(signal: AbortSignal): Promise<readonly DraftSummary[]> {
  const response = await request('/api/drafts', { signal })
  return ((await response.json()) as { drafts: readonly DraftSummary[] }).drafts
}

export function readDraft(id: string): Promise<SavedDraft> {
  return told(address(id))
}

/** Saves a new version. */
export function saveDraft(id: string, markdown: string): Promise<SavedDraft> {
  return told(address(id), 'PUT', { markdown })
}

export async function deleteDraft(id: string): Promise<void> {
  await request(address(id), { method: 'DELETE' })
}

/** A section of a draft with its cited sentences, in order; the first stands before any heading. */
export interface SectionSentences {
  readonly title: string
  readonly sentences: readonly { readonly words: string; readonly pinned: boolean }[]
}

export async function listSections(
  id: string,
  signal: AbortSignal,
): Promise<{ readonly sections: readonly SectionSentences[]; readonly dropped: readonly string[] }> {
  const response = await request(`${address(id)}/sections`, { signal })
  return (await response.json()) as { sections: readonly SectionSentences[]; dropped: readonly string[] }
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

export function decideSentence(
  id: string,
  sentence: string,
  decision: 'pin' | 'unpin' | 'drop' | 'restore',
): Promise<SavedDraft> {
  return told(`${address(id)}/sentences`, 'POST', { sentence, decision })
}

function address(id: string): string {
  return `/api/drafts/${encodeURIComponent(id)}`
}

async function told(url: string, method = 'GET', body?: unknown): Promise<SavedDraft> {
  const sent =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return (await (await request(url, { method, ...sent })).json()) as SavedDraft
}

export async function listDisagreements(signal: AbortSignal): Promise<readonly Disagreement[]> {
  const response = await request('/api/disagreements', { signal })
  const { disagreements } = (await response.json()) as { disagreements: readonly Disagreement[] }
  return disagreements
}
