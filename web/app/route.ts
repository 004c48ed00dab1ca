import { useSyncExternalStore } from 'react'

export type Route =
  | { readonly view: 'ask'; readonly conversationId: string | null }
  /** Without an id the draft that is open. */
  | { readonly view: 'drafts'; readonly draftId?: string }
  | { readonly view: 'documents' | 'figures' | 'disagreements' }

/** The view that the address names after `#`; an unknown one is the chat. */
export function parseRoute(hash: string): Route {
  const [view, id] = hash.replace(/^#\/?/, '').split('/')
  if (view === 'tai-lieu') return { view: 'documents' }
  if (view === 'soan-thao') return { view: 'drafts', ...(id ? { draftId: decodeURIComponent(id) } : {}) }
  if (view === 'so-lieu') return { view: 'figures' }
  if (view === 'so-lieu-lech') return { view: 'disagreements' }
  return { view: 'ask', conversationId: view === 'hoi' && id ? decodeURIComponent(id) : null }
}

export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'documents':
      return '#/tai-lieu'
    case 'drafts':
      return route.draftId === undefined ? '#/soan-thao' : `#/soan-thao/${encodeURIComponent(route.draftId)}`
    case 'figures':
      return '#/so-lieu'
    case 'disagreements':
      return '#/so-lieu-lech'
    case 'ask':
      return route.conversationId === null ? '#/' : `#/hoi/${encodeURIComponent(route.conversationId)}`
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash))
}

export function goTo(route: Route): void {
  location.hash = hrefOf(route)
}

/** Gives what is shown its address, without a step of its own for the browser's way back. */
export function renameTo(route: Route): void {
  location.replace(hrefOf(route))
}
