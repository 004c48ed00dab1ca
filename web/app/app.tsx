import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useRef, useState } from 'react'
import { readConversation } from '../api/conversations.ts'
import { useChat, useChatState } from '../chat/chat-context.ts'
import { ChatView } from '../chat/chat-view.tsx'
import { savedTurns } from '../conversations/saved-turns.ts'
import { DropZone } from '../documents/drop-zone.tsx'
import { useDraft } from '../drafts/draft-context.ts'
import { SourceContext } from '../source/source-context.ts'
import { useSourceControl } from '../source/use-source-control.ts'
import { useText } from '../text/use-text.ts'
import { errorWords } from './error-words.ts'
import { IconButton } from './icon-button.tsx'
import {
  DisagreementsView,
  DocumentsView,
  DraftsView,
  FiguresView,
  HelpView,
  ReportViewer,
  SourcePanel,
} from './later.ts'
import { closeOver, currentRoute, goTo, hrefOf, useRoute } from './route.ts'
import type { Settings } from './settings.ts'
import { Sidebar } from './sidebar.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import { useTitle } from './use-title.ts'

/** Of a question in the title of the page. */
const TITLE_CHARACTERS = 70

/** The page: navigation, one view, the source panel beside it, a report above it. */
export function App({ settings }: { readonly settings: Settings }) {
  const text = useText()
  const route = useRoute()
  const store = useChat()
  const conversationId = useChatState((state) => state.conversationId)
  const firstQuestion = useChatState(({ turns }) => turns[0]?.question)
  const [draft] = useDraft()
  const [menuOpen, setMenuOpen] = useState(false)
  const mainRef = useRef<HTMLElement>(null)

  const wantedId = route.view === 'ask' ? route.conversationId : null
  const needed = wantedId !== null && wantedId !== conversationId
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
    const shown = currentRoute()
    if (conversationId !== null && shown.view === 'ask' && shown.conversationId === null) {
      goTo({ ...shown, conversationId })
    }
  }, [conversationId])
  // Gone back to the page before a chat: it is empty again.
  useEffect(() => {
    if (route.view === 'ask' && wantedId === null && store.get().conversationId !== null) store.open()
  }, [route.view, wantedId, store])

  const control = useSourceControl(route.source)
  const { shown, close } = control
  useShortcuts({ onEscape: menuOpen ? () => setMenuOpen(false) : shown === null ? null : close })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen in the menu is shown now
  useEffect(() => setMenuOpen(false), [route.view, wantedId])
  useTitle(
    route.view === 'ask' ? firstQuestion?.slice(0, TITLE_CHARACTERS) : null,
    route.view === 'drafts' ? draft.title : null,
    text.app.views[route.view],
    text.app.name,
  )

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
          <IconButton
            icon={menuOpen ? 'close' : 'menu'}
            aria-expanded={menuOpen}
            label={menuOpen ? text.app.closeMenu : text.app.menu}
            onClick={() => setMenuOpen(!menuOpen)}
          />
          <span className="top-name">{text.app.name}</span>
        </header>
        <Sidebar route={route} settings={settings} conversationId={conversationId} onNewChat={newChat} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes the menu as well */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a veil behind the menu */}
        <div className="veil" onClick={() => setMenuOpen(false)} />
        <main id="main" ref={mainRef} tabIndex={-1} className="main">
          {route.view === 'ask' &&
            (needed && saved.isError ? (
              <div className="view lost">
                <p className="failure" role="alert">
                  {errorWords(saved.error, text)}
                </p>
                <a className="button" href={hrefOf({ view: 'ask', conversationId: null })} onClick={newChat}>
                  {text.chat.newChat}
                </a>
              </div>
            ) : (
              <ChatView />
            ))}
          <Suspense fallback={<p className="view hint">{text.app.loading}</p>}>
            {route.view === 'documents' && <DocumentsView />}
            {route.view === 'drafts' && <DraftsView draftId={route.draftId ?? null} />}
            {route.view === 'figures' && <FiguresView />}
            {route.view === 'disagreements' && <DisagreementsView />}
            {route.view === 'help' && <HelpView />}
          </Suspense>
        </main>
        {shown !== null && (
          <Suspense>
            <SourcePanel />
          </Suspense>
        )}
      </div>
      <DropZone />
      {route.report !== undefined && (
        <ReportViewer key={route.report.reportId} target={route.report} onClose={() => closeOver('report')} />
      )}
    </SourceContext>
  )
}
