import { useSyncExternalStore } from 'react'

/** A passage, and the words of it that are marked: `[start, end)` in its text. */
export interface PassagePlace {
  readonly passageId: string
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/** A report, at its beginning or at a passage. */
export interface ReportPlace extends Partial<PassagePlace> {
  readonly reportId: string
}

type View =
  | { readonly view: 'ask'; readonly conversationId: string | null }
  /** Without an id the draft that is open. */
  | { readonly view: 'drafts'; readonly draftId?: string }
  | { readonly view: 'documents' | 'figures' | 'disagreements' | 'help' }

/** All that an address says: a view, what it is narrowed to, and what lies open over it. */
export type Route = View & {
  /** By the names that stand in the address; none is empty. */
  readonly filters?: Readonly<Record<string, string>>
  /** The source beside the view. */
  readonly source?: PassagePlace
  /** The report above the view. */
  readonly report?: ReportPlace
}

const paths = {
  documents: 'tai-lieu',
  drafts: 'soan-thao',
  figures: 'so-lieu',
  disagreements: 'so-lieu-lech',
  help: 'tro-giup',
  ask: 'hoi',
} as const
const SOURCE = 'nguon'
const REPORT = 'bao-cao'

/** The route that the address names after `#`; an unknown view is the chat. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [name, id] = path.split('/')
  const given = new URLSearchParams(query)
  const source = passagePlace(given.get(SOURCE))
  const report = given.get(REPORT)
  const filters = Object.fromEntries(
    [...given].filter(([key, value]) => key !== SOURCE && key !== REPORT && value !== ''),
  )
  return {
    ...viewOf(name, id ? decodeURIComponent(id) : null),
    ...(Object.keys(filters).length === 0 ? {} : { filters }),
    ...(source === null ? {} : { source }),
    ...(report === null || report === '' ? {} : { report: reportPlace(report) }),
  }
}

function viewOf(name: string | undefined, id: string | null): View {
  switch (name) {
    case paths.documents:
      return { view: 'documents' }
    case paths.figures:
      return { view: 'figures' }
    case paths.disagreements:
      return { view: 'disagreements' }
    case paths.help:
      return { view: 'help' }
    case paths.drafts:
      return { view: 'drafts', ...(id === null ? {} : { draftId: id }) }
    default:
      return { view: 'ask', conversationId: name === paths.ask ? id : null }
  }
}

export function hrefOf(route: Route): string {
  const query = new URLSearchParams(route.filters)
  if (route.source !== undefined) query.set(SOURCE, placeWords(route.source))
  if (route.report !== undefined) {
    const { reportId, passageId, spans = [] } = route.report
    query.set(REPORT, passageId === undefined ? reportId : `${reportId}~${placeWords({ passageId, spans })}`)
  }
  const asked = query.toString()
  return `#/${pathOf(route)}${asked === '' ? '' : `?${asked}`}`
}

function pathOf(route: View): string {
  if (route.view === 'ask') {
    return route.conversationId === null ? '' : `${paths.ask}/${encodeURIComponent(route.conversationId)}`
  }
  const id = route.view === 'drafts' ? route.draftId : undefined
  return id === undefined ? paths[route.view] : `${paths[route.view]}/${encodeURIComponent(id)}`
}

/** "id~4-19.30-41": neither `~` nor `.` is changed in an address. */
function placeWords({ passageId, spans }: PassagePlace): string {
  const marked = spans.map(([start, end]) => `${start}-${end}`).join('.')
  return marked === '' ? passageId : `${passageId}~${marked}`
}

function passagePlace(words: string | null): PassagePlace | null {
  const [passageId, marked = ''] = (words ?? '').split('~')
  if (!passageId) return null
  const spans = [...marked.matchAll(/(\d+)-(\d+)/g)].map(
    ([, start, end]) => [Number(start), Number(end)] as const,
  )
  return { passageId, spans }
}

function reportPlace(words: string): ReportPlace {
  const [reportId = '', ...rest] = words.split('~')
  const place = passagePlace(rest.join('~'))
  return { reportId, ...place }
}

/** Tells the page that `history` was written; the browser tells of its own steps only. */
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  for (const event of ['hashchange', 'popstate']) addEventListener(event, listener)
  return () => {
    listeners.delete(listener)
    for (const event of ['hashchange', 'popstate']) removeEventListener(event, listener)
  }
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash))
}

/** The route as it is now, for what is done later than a view was drawn. */
export function currentRoute(): Route {
  return parseRoute(location.hash)
}

function write(step: 'pushState' | 'replaceState', state: unknown, route: Route): void {
  const href = hrefOf(route)
  if (step === 'pushState' && href === location.hash) return
  history[step](state, '', href)
  for (const listener of listeners) listener()
}

export function goTo(route: Route): void {
  write('pushState', null, route)
}

/** Gives what is shown its address, without a step of its own for the browser's way back. */
export function renameTo(route: Route): void {
  write('replaceState', history.state, route)
}

type Over = 'source' | 'report'

/** Opens something over what is shown, so that the browser's way back closes it. */
export function openOver(over: Pick<Route, Over>): void {
  write('pushState', { over: true }, { ...currentRoute(), ...over })
}

/** A step back is taken after this task: a second one asked for meanwhile would leave the page. */
let isSteppingBack = false

/**
 * Closes it again: as the browser's way back would, where the page itself has opened it.
 *
 * @param next where to go from there, once it is closed
 */
export function closeOver(over: Over, next?: Route): void {
  const { [over]: open, ...rest } = currentRoute()
  if (open === undefined || isSteppingBack) return
  if ((history.state as { readonly over?: true } | null)?.over !== true) {
    renameTo(rest)
    if (next !== undefined) goTo(next)
    return
  }
  isSteppingBack = true
  const onBack = (): void => {
    isSteppingBack = false
    if (next !== undefined) goTo(next)
  }
  addEventListener('popstate', onBack, { once: true })
  history.back()
}
