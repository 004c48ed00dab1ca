import { randomUUID } from 'node:crypto'
import { type SavedCitation, savedCitation } from '../saved-citation.ts'
import type { DraftBlock } from './content/draft-content.ts'
import type { DraftEvent, Drafter, DraftPapers, DraftRequest } from './draft.ts'
import type { Drafts, SavedDraft } from './saved-draft.ts'

/** What the drafter tells, as text alone while it is composed; the end names the saved draft. */
export type SavedDraftEvent =
  | Exclude<DraftEvent, { type: 'done' | 'delta' }>
  | { readonly type: 'delta'; readonly markdown: string }
  | { readonly type: 'done'; readonly id: string; readonly title: string; readonly answerer: string }

/**
 * Drafts and saves. What is saved is what was told; a draft that was stopped or failed is not saved.
 *
 * @throws what the drafter throws
 */
export async function* composeAndSave(
  drafter: Drafter,
  drafts: Drafts,
  request: DraftRequest,
  signal: AbortSignal,
): AsyncGenerator<SavedDraftEvent, SavedDraft> {
  let title = ''
  const content: DraftBlock[] = []
  let papers: DraftPapers = { taken: [], others: [] }
  let citations: readonly SavedCitation[] = []
  for await (const event of drafter.draft(request, signal)) {
    signal.throwIfAborted()
    if (event.type === 'done') break
    if (event.type === 'plan') {
      title = event.title
      papers = event.papers
    }
    if (event.type === 'citations') citations = event.citations.map(savedCitation)
    if (event.type === 'delta') {
      content.push(...event.blocks)
      yield { type: 'delta', markdown: event.markdown }
    } else yield event
  }
  const saved = await drafts.create({
    id: randomUUID(),
    title,
    request: request.request,
    kind: request.kind ?? null,
    reportIds: request.reportIds ?? null,
    content,
    citations,
    answerer: drafter.name,
    papers,
  })
  yield { type: 'done', id: saved.id, title, answerer: drafter.name }
  return saved
}
