import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { readConversation } from '../api/conversations.ts'
import { useChat } from '../chat/chat-context.ts'
import { ChatView } from '../chat/chat-view.tsx'
import { savedTurns } from '../conversations/saved-turns.ts'
import { DisagreementsView } from '../disagreements/disagreements-view.tsx'
import { DocumentsView } from '../documents/documents-view.tsx'
import { DropZone } from '../documents/drop-zone.tsx'
import { DraftsView } from '../drafts/drafts-view.tsx'
import { FiguresView } from '../figures/figures-view.tsx'
import { ReportViewer } from '../source/report-viewer.tsx'
import { type ReportTarget, SourceContext, type SourceControl } from '../source/source-context.ts'
import { SourcePanel } from '../source/source-panel.tsx'
import { useText } from '../text/use-text.ts'
import { errorWords } from './error-words.ts'
import { Icon } from './icon.tsx'
import { goTo, useRoute } from './route.ts'
import type { Settings } from './settings.ts'
import { Sidebar } from './sidebar.tsx'
import { useShortcuts } from './use-shortcuts.ts'

type Shown = (NonNullable<SourceControl['shown']> & { readonly opener: HTMLElement | null }) | null

/** The page: navigation, one view, the source panel beside it, a report above it. */
export function App({ settings }: { readonly settings: Settings }) {
  const text = useText()
  const route = useRoute()
  const [chat, store] = useChat()
  const [shown, setShown] = useState<Shown>(null)
  const [report, setReport] = useState<ReportTarget | null>(null)
  const [menuOpen, setMenuOpen] = useState(false)
  const mainRef = useRef<HTMLElement>(null)

  const wantedId = route.view === 'ask' ? route.conversationId : null
  const needed = wantedId !== null && wantedId !== chat.conversationId
  const saved = useQuery({
    queryKey: ['conversation', wantedId],
    queryFn: ({ signal }) => readConversation(wantedId ?? '', signal),
    enabled: needed,
    gcTime: 0,
  })
  useEffect(() => {
    if (needed && saved.data !== undefined) store.open({ id: saved.data.id, turns: savedTurns(saved.data) })
  }, [needed, saved.data, store])
  // A chat that has just been given its name by the server gets its address.
  useEffect(() => {
    if (chat.conversationId !== null && location.hash.replace(/^#\/?/, '') === '') {
      goTo({ view: 'ask', conversationId: chat.conversationId })
    }
  }, [chat.conversationId])

  const close = useCallback(() => {
    setShown((current) => {
      current?.opener?.focus()
      return null
    })
  }, [])
  const control = useMemo<SourceControl>(
    () => ({
      shown,
      show: (refs, index, opener) =>
        setShown(refs.length === 0 ? null : { refs, index, opener: opener ?? null }),
      step: (index) => setShown((current) => (current === null ? null : { ...current, index })),
      close,
      openReport: setReport,
    }),
    [shown, close],
  )
  useShortcuts({ onEscape: menuOpen ? () => setMenuOpen(false) : shown === null ? null : close })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view or chat has no use for the open source
  useEffect(() => {
    setMenuOpen(false)
    setShown(null)
  }, [route.view, wantedId])

  const newChat = (): void => {
    store.open()
    setMenuOpen(false)
  }
  return (
    <SourceContext value={control}>
      <button type="button" className="skip-link" onClick={() => mainRef.current?.focus()}>
        {text.app.skipToMain}
      </button>
      <div className={`page${shown === null ? '' : ' page-with-source'}${menuOpen ? ' page-with-menu' : ''}`}>
        <header className="top-bar">
          <button
            type="button"
            className="icon-button"
            aria-expanded={menuOpen}
            aria-label={menuOpen ? text.app.closeMenu : text.app.menu}
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Icon name={menuOpen ? 'close' : 'menu'} />
          </button>
          <span className="top-name">{text.app.name}</span>
        </header>
        <Sidebar route={route} settings={settings} conversationId={chat.conversationId} onNewChat={newChat} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes the menu as well */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a veil behind the menu */}
        <div className="veil" onClick={() => setMenuOpen(false)} />
        <main id="main" ref={mainRef} tabIndex={-1} className="main">
          {route.view === 'ask' &&
            (needed && saved.isError ? (
              <p className="failure" role="alert">
                {errorWords(saved.error, text)}
              </p>
            ) : (
              <ChatView />
            ))}
          {route.view === 'documents' && <DocumentsView />}
          {route.view === 'drafts' && <DraftsView draftId={route.draftId ?? null} />}
          {route.view === 'figures' && <FiguresView />}
          {route.view === 'disagreements' && <DisagreementsView />}
        </main>
        <SourcePanel />
      </div>
      <DropZone />
      {report !== null && <ReportViewer target={report} onClose={() => setReport(null)} />}
    </SourceContext>
  )
}
