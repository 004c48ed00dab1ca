import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { goTo } from '../app/route.ts'
import { useFilters } from '../app/use-filters.ts'
import { useCollections } from '../collections/use-collections.ts'
import { paperRows } from '../documents/paper-rows.ts'
import { useDocuments } from '../documents/use-documents.ts'
import { useDraft } from '../drafts/draft-context.ts'
import { TakeButton } from '../drafts/take-button.tsx'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { AskFilters } from './ask-filters.tsx'
import { askScope } from './ask-scope.ts'
import { useChat, useChatState } from './chat-context.ts'
import { type ChatTurn, isWorking } from './chat-turn.ts'
import { QuestionBox } from './question-box.tsx'
import { takenConversation } from './taken-conversation.ts'
import { TurnView } from './turn-view.tsx'
import { Welcome } from './welcome.tsx'

/** The conversation and its question box. */
export function ChatView() {
  const text = useText()
  const store = useChat()
  const turns = useChatState((state) => state.turns)
  const [, drafts] = useDraft()
  const boxRef = useRef<HTMLTextAreaElement>(null)
  const source = useSource()
  const answeredRef = useRef<string | null>(null)
  const endRef = useRef<HTMLDivElement>(null)
  const working = turns.some(isWorking)
  const [filters, setFilters] = useFilters()
  const documents = useDocuments()
  const rows = useMemo(() => paperRows(documents.data ?? []), [documents.data])
  const collections = useCollections()
  const scope = useMemo(() => askScope(rows, collections, filters), [rows, collections, filters])
  useEffect(() => store.setScope(scope.reportIds), [scope.reportIds, store])
  const isNothingAsked = scope.isNarrowed && scope.reportIds.length === 0
  const lastId = turns.at(-1)?.id
  const conversation = takenConversation(turns)

  // A new question goes to the top of the view, so that its answer is read from its beginning as it grows.
  useLayoutEffect(() => {
    const lastTurn = endRef.current?.parentElement?.querySelector('article:last-of-type')
    if (lastId !== undefined) lastTurn?.scrollIntoView({ block: 'start' })
  }, [lastId])
  useEffect(() => {
    boxRef.current?.focus()
  }, [])
  // An open panel goes along with the newest answer; it would else show the source of an earlier one.
  const last = turns.at(-1)
  useEffect(() => {
    if (last?.state !== 'done' || answeredRef.current === last.id) return
    answeredRef.current = last.id
    const at = source.shown?.refs[source.shown.index]
    if (at === undefined || source.shown?.refs === last.citations) return
    const same = last.citations.findIndex(
      ({ number, passageId }) => number === at.number && passageId === at.passageId,
    )
    // What is near a refused question answers nothing: it is not put forward.
    source.show(
      last.status === 'not_found' ? [] : last.citations,
      Math.max(same, 0),
      boxRef.current ?? undefined,
    )
  }, [last, source])

  const ask = (question: string, asTyped = false): void => {
    if (isNothingAsked) return
    void store.ask(question, asTyped)
    boxRef.current?.focus()
  }
  const edit = (question: string): void => {
    store.setDraft(question)
    boxRef.current?.focus()
  }
  const openAsDraft = ({ question, resolvedQuestion }: ChatTurn): void => {
    const { reportIds } = store.get()
    void drafts.compose({
      request: resolvedQuestion ?? question,
      ...(reportIds.length === 0 ? {} : { reportIds }),
    })
    goTo({ view: 'drafts' })
  }
  const composer = (
    <div className="composer">
      <DraftBox working={working} boxRef={boxRef} onAsk={ask} />
      <div className="composer-foot">
        <AskFilters
          rows={rows}
          scope={scope}
          filters={filters}
          onChange={setFilters}
          label={text.chat.choosePapers}
        />
        <p id="question-keys" className="hint keys-hint">
          {text.chat.keys}
        </p>
      </div>
    </div>
  )
  return (
    <div className="chat">
      <div className="chat-scroll">
        <div className="chat-column">
          {turns.length === 0 ? (
            <Welcome onAsk={ask} composer={composer} />
          ) : (
            <>
              <h1 className="visually-hidden">{text.chat.title}</h1>
              {turns.map((turn, index) => (
                <TurnView
                  key={turn.id}
                  turn={turn}
                  onAsk={ask}
                  onDraft={openAsDraft}
                  onEdit={edit}
                  onRetry={index === turns.length - 1 ? () => void store.retry() : null}
                />
              ))}
              {conversation !== null && !working && (
                <div className="turn-actions">
                  <TakeButton taken={conversation} label={text.drafts.takeConversation} />
                </div>
              )}
              <div ref={endRef} className="chat-end" />
            </>
          )}
        </div>
      </div>
      {turns.length > 0 && composer}
    </div>
  )
}

interface DraftBoxProps {
  readonly working: boolean
  readonly boxRef: RefObject<HTMLTextAreaElement | null>
  readonly onAsk: (question: string) => void
}

/** The question box with what is being typed into it: alone what is drawn at each key. */
function DraftBox({ working, boxRef, onAsk }: DraftBoxProps) {
  const store = useChat()
  const draft = useChatState((state) => state.draft)
  return (
    <QuestionBox
      value={draft}
      working={working}
      boxRef={boxRef}
      onChange={store.setDraft}
      onSend={() => onAsk(draft)}
      onStop={store.stop}
    />
  )
}
