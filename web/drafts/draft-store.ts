import type { SavedDraftEvent } from '../../server/drafts/compose-and-save.ts'
import type { DraftPapers, DraftRequest } from '../../server/drafts/draft.ts'
import type { SavedDraft } from '../../server/drafts/saved-draft.ts'
import type { SavedCitation } from '../../server/saved-citation.ts'
import { ApiError } from '../api/api-error.ts'

/** The draft on the page, as much of it as has arrived. */
export interface DraftState {
  readonly state: 'empty' | 'composing' | 'done' | 'stopped' | 'failed'
  readonly id: string | null
  /** What it answers; the same may be asked of another paper. */
  readonly request: DraftRequest | null
  readonly title: string
  readonly papers: DraftPapers
  readonly markdown: string
  readonly citations: readonly SavedCitation[]
  readonly error: { readonly code: string; readonly message: string } | null
}

export interface DraftStore {
  readonly get: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  readonly compose: (brief: DraftRequest) => Promise<void>
  readonly stop: () => void
  /** Shows a saved draft; nothing of one that is being composed is kept. */
  readonly open: (saved: SavedDraft) => void
  readonly clear: () => void
}

const empty: DraftState = {
  state: 'empty',
  id: null,
  request: null,
  title: '',
  papers: { taken: [], others: [] },
  markdown: '',
  citations: [],
  error: null,
}

function withEvent(draft: DraftState, event: SavedDraftEvent): DraftState {
  switch (event.type) {
    case 'plan':
      return { ...draft, title: event.title, papers: event.papers }
    case 'delta':
      return { ...draft, markdown: draft.markdown + event.markdown }
    case 'citations':
      return { ...draft, citations: event.citations }
    case 'done':
      return { ...draft, state: 'done', id: event.id }
  }
}

/** Keeps the draft apart from React: it goes on being composed while another view is shown. */
export function createDraftStore(
  compose: (brief: DraftRequest, signal: AbortSignal) => AsyncIterable<SavedDraftEvent>,
  onComposed: () => void = () => undefined,
): DraftStore {
  let draft = empty
  let running: AbortController | null = null
  const listeners = new Set<() => void>()
  const set = (next: DraftState): void => {
    draft = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => draft,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    compose: async (brief) => {
      if (running !== null) return
      const controller = new AbortController()
      running = controller
      set({ ...empty, state: 'composing', request: brief })
      try {
        for await (const event of compose(brief, controller.signal)) set(withEvent(draft, event))
        onComposed()
      } catch (error) {
        if (controller.signal.aborted) set({ ...draft, state: 'stopped' })
        else if (error instanceof ApiError) {
          set({ ...draft, state: 'failed', error: { code: error.code, message: error.message } })
        } else throw error
      } finally {
        running = null
      }
    },
    stop: () => running?.abort(),
    open: ({ id, request, kind, title, papers, markdown, citations }) => {
      running?.abort()
      const asked = { request, ...(kind === null ? {} : { kind }) }
      set({ ...empty, state: 'done', id, request: asked, title, papers, markdown, citations })
    },
    clear: () => set(empty),
  }
}
