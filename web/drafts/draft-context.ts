import { createContext, useContext, useSyncExternalStore } from 'react'
import { createDraftStore, type DraftState, type DraftStore } from './draft-store.ts'

export const DraftContext = createContext<DraftStore>(
  createDraftStore({ compose: missing, read: missing, operate: missing, step: missing, take: missing }),
)

function missing(): never {
  throw new Error('No draft store was provided')
}

/** The draft on the page and what can be done with it. */
export function useDraft(): readonly [DraftState, DraftStore] {
  const store = useContext(DraftContext)
  return [useSyncExternalStore(store.subscribe, store.get), store]
}
