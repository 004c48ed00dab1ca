import type { SavedDraftEvent } from '../../server/drafts/compose-and-save.ts'
import type { DraftContent } from '../../server/drafts/content/draft-content.ts'
import type { DraftOperation } from '../../server/drafts/content/operation.ts'
import type { Taken } from '../../server/drafts/content/taken-answer.ts'
import type { DraftPapers, DraftRequest } from '../../server/drafts/draft.ts'
import type { SavedDraft } from '../../server/drafts/saved-draft.ts'
import type { SavedCitation } from '../../server/saved-citation.ts'
import { ApiError } from '../api/api-error.ts'

export interface DraftFailure {
  readonly code: string
  readonly message: string
}

/** The draft on the page, as much of it as has arrived. */
export interface DraftState {
  readonly state: 'empty' | 'composing' | 'done' | 'stopped' | 'failed'
  readonly id: string | null
  /** What it answers; the same may be asked of another paper. */
  readonly request: DraftRequest | null
  readonly title: string
  readonly papers: DraftPapers
  /** The blocks of a saved draft; null while it is composed, when there is Markdown alone. */
  readonly content: DraftContent | null
  readonly markdown: string
  readonly citations: readonly SavedCitation[]
  readonly steps: SavedDraft['steps']
  /** Whether all that was changed here is kept; what failed stays to be sent again. */
  readonly saving: 'saved' | 'saving' | 'failed'
  readonly error: DraftFailure | null
}

/** What the store asks of the server. */
export interface DraftServer {
  readonly compose: (brief: DraftRequest, signal: AbortSignal) => AsyncIterable<SavedDraftEvent>
  readonly read: (id: string) => Promise<SavedDraft>
  readonly operate: (id: string, operations: readonly DraftOperation[]) => Promise<SavedDraft>
  readonly step: (id: string, direction: 'undo' | 'redo') => Promise<SavedDraft>
  readonly take: (id: string | null, taken: Taken) => Promise<SavedDraft>
}

export interface DraftStore {
  readonly get: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  readonly compose: (brief: DraftRequest) => Promise<void>
  readonly stop: () => void
  /** Shows a saved draft; nothing of one that is being composed is kept. */
  readonly open: (saved: SavedDraft) => void
  /** Sends changes one after the other; those that could not be sent go before the next. */
  readonly operate: (...operations: readonly DraftOperation[]) => Promise<void>
  readonly step: (direction: 'undo' | 'redo') => Promise<void>
  /** Puts an answer into the open draft, else into a new one, which is then open. */
  readonly take: (taken: Taken) => Promise<void>
  /** When nothing is on its way any more. */
  readonly settled: () => Promise<void>
  readonly clear: () => void
}

const empty: DraftState = {
  state: 'empty',
  id: null,
  request: null,
  title: '',
  papers: { taken: [], others: [] },
  content: null,
  markdown: '',
  citations: [],
  steps: { undo: 0, redo: 0 },
  saving: 'saved',
  error: null,
}

function opened({
  id,
  request,
  kind,
  title,
  papers,
  content,
  markdown,
  citations,
  steps,
}: SavedDraft): DraftState {
  const asked = { request, ...(kind === null ? {} : { kind }) }
  return { ...empty, state: 'done', id, request: asked, title, papers, content, markdown, citations, steps }
}

function withEvent(draft: DraftState, event: Exclude<SavedDraftEvent, { type: 'done' }>): DraftState {
  switch (event.type) {
    case 'plan':
      return { ...draft, title: event.title, papers: event.papers }
    case 'delta':
      return { ...draft, markdown: draft.markdown + event.markdown }
    case 'citations':
      return { ...draft, citations: event.citations }
  }
}

/** Keeps the draft apart from React: it goes on being composed, and changes go on being sent, while another view is shown. */
export function createDraftStore(server: DraftServer, onSaved: () => void = () => undefined): DraftStore {
  let draft = empty
  let running: AbortController | null = null
  /** By draft: what waits for its turn still goes to its own draft when another one is opened. */
  const unsent = new Map<string, readonly DraftOperation[]>()
  let sending: Promise<void> = Promise.resolve()
  let waiting = 0
  let latest: SavedDraft | null = null
  const listeners = new Set<() => void>()
  const set = (next: DraftState): void => {
    draft = next
    for (const listener of listeners) listener()
  }
  /** One at a time; only what nothing follows is shown: an earlier reply would undo what was typed since. */
  const inTurn = (id: string, ask: () => Promise<SavedDraft | null>): Promise<void> => {
    waiting += 1
    set({ ...draft, saving: 'saving' })
    sending = sending.then(async () => {
      try {
        const saved = await ask()
        waiting -= 1
        if (draft.id !== id) return
        latest = saved ?? latest
        if (latest === null || waiting > 0) return
        set(opened(latest))
        latest = null
        onSaved()
      } catch (error) {
        waiting -= 1
        if (!(error instanceof ApiError)) throw error
        // What the server refuses it will refuse again: the draft is shown as it stands there.
        const refused = error.status !== null && error.status < 500
        if (refused) unsent.delete(id)
        if (draft.id !== id) return
        if (refused) {
          set({ ...opened(await server.read(id)), error: { code: error.code, message: error.message } })
        } else set({ ...draft, saving: 'failed', error: { code: error.code, message: error.message } })
      }
    })
    return sending
  }
  /** Another draft is shown, or this one anew; of that one nothing is sent again that failed. */
  const show = (next: DraftState): void => {
    running?.abort()
    if (next.id !== null) unsent.delete(next.id)
    latest = null
    set(next)
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
      latest = null
      set({ ...empty, state: 'composing', request: brief })
      try {
        for await (const event of server.compose(brief, controller.signal)) {
          if (event.type !== 'done') set(withEvent(draft, event))
          else set({ ...opened(await server.read(event.id)), request: brief })
        }
        onSaved()
      } catch (error) {
        if (controller.signal.aborted)
          set(draft.state === 'composing' ? { ...draft, state: 'stopped' } : draft)
        else if (error instanceof ApiError)
          set({ ...draft, state: 'failed', error: { code: error.code, message: error.message } })
        else throw error
      } finally {
        running = null
      }
    },
    stop: () => running?.abort(),
    open: (saved) => show(opened(saved)),
    operate: (...operations) => {
      const { id } = draft
      if (id === null) return Promise.resolve()
      const unsentOf = () => unsent.get(id) ?? []
      unsent.set(id, [...unsentOf(), ...operations])
      return inTurn(id, async () => {
        const sent = unsentOf()
        if (sent.length === 0) return null
        const saved = await server.operate(id, sent)
        unsent.set(
          id,
          unsentOf().filter((one) => !sent.includes(one)),
        )
        return saved
      })
    },
    step: (direction) => {
      const { id } = draft
      return id === null ? Promise.resolve() : inTurn(id, () => server.step(id, direction))
    },
    take: async (taken) => {
      await sending
      const saved = await server.take(draft.state === 'composing' ? null : draft.id, taken)
      show(opened(saved))
      onSaved()
    },
    settled: () => sending,
    clear: () => show(empty),
  }
}
