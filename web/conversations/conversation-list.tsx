import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConversationChange, ConversationSummary } from '../../server/conversations/conversation.ts'
import {
  changeConversation,
  deleteConversation,
  listConversations,
  readConversation,
} from '../api/conversations.ts'
import { ConfirmDialog } from '../app/confirm-dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { Menu } from '../app/menu.tsx'
import { goTo, hrefOf } from '../app/route.ts'
import { useChat } from '../chat/chat-context.ts'
import { folded, wordsIn } from '../documents/folded.ts'
import { useText } from '../text/use-text.ts'
import { exportedConversation, saveText } from './exported.ts'
import { groupByDay } from './group-by-day.ts'
import { RenameDialog } from './rename-dialog.tsx'

/** From this many chats on a search helps more than it distracts. */
const SEARCH_FROM = 6

/** The saved chats by day, pinned ones first: to find, open, rename, pin, export or delete. */
export function ConversationList({ currentId }: { readonly currentId: string | null }) {
  const text = useText()
  const queryClient = useQueryClient()
  const store = useChat()
  const [words, setWords] = useState('')
  const [doomed, setDoomed] = useState<ConversationSummary | null>(null)
  const [renamed, setRenamed] = useState<ConversationSummary | null>(null)
  const query = useQuery({ queryKey: ['conversations'], queryFn: ({ signal }) => listConversations(signal) })
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['conversations'] })
  const removal = useMutation({
    mutationFn: (id: string) => deleteConversation(id),
    onSuccess: async (_, id) => {
      setDoomed(null)
      if (id === currentId) {
        store.open()
        goTo({ view: 'ask', conversationId: null })
      }
      await refresh()
    },
  })
  const change = useMutation({
    mutationFn: ({ id, ...changed }: ConversationChange & { readonly id: string }) =>
      changeConversation(id, changed),
    onSuccess: async () => {
      setRenamed(null)
      await refresh()
    },
  })
  const exporting = useMutation({
    mutationFn: (id: string) => readConversation(id, new AbortController().signal),
    onSuccess: (conversation) =>
      saveText(
        `${conversation.title.replace(/[\\/:*?"<>|]+/gu, ' ').trim()}.md`,
        exportedConversation(conversation, text),
      ),
  })
  const all = query.data ?? []
  const hasWords = wordsIn(words)
  const found = all.filter(({ title }) => hasWords(folded(title)))
  const failed = [change.error, exporting.error].find((error) => error !== null)
  return (
    <section className="conversations" aria-label={text.conversations.title}>
      <h2 className="side-title">{text.conversations.title}</h2>
      {all.length >= SEARCH_FROM && (
        <input
          type="search"
          className="side-search"
          value={words}
          placeholder={text.conversations.search}
          aria-label={text.conversations.search}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {failed !== undefined && (
        <p className="failure" role="alert">
          {errorWords(failed, text)}
        </p>
      )}
      {query.data?.length === 0 && <p className="hint">{text.conversations.empty}</p>}
      {all.length > 0 && found.length === 0 && <p className="hint">{text.conversations.noMatch}</p>}
      {groupByDay(found, Date.now()).map(({ group, conversations }) => (
        <section key={group} aria-label={text.conversations.groups[group]}>
          <h3 className="side-group">{text.conversations.groups[group]}</h3>
          <ul>
            {conversations.map((conversation) => (
              <li key={conversation.id} className="conversation">
                <a
                  href={hrefOf({ view: 'ask', conversationId: conversation.id })}
                  aria-current={conversation.id === currentId ? 'page' : undefined}
                  title={conversation.title}
                >
                  {conversation.title}
                </a>
                <Menu
                  label={text.conversations.actions(conversation.title)}
                  items={[
                    {
                      name: conversation.isPinned ? text.conversations.unpin : text.conversations.pin,
                      icon: 'pin',
                      onChoose: () =>
                        change.mutate({ id: conversation.id, isPinned: !conversation.isPinned }),
                    },
                    {
                      name: text.conversations.rename,
                      icon: 'edit',
                      onChoose: () => setRenamed(conversation),
                    },
                    {
                      name: text.conversations.export,
                      icon: 'download',
                      onChoose: () => exporting.mutate(conversation.id),
                    },
                    {
                      name: text.conversations.deleteConfirm,
                      icon: 'trash',
                      isDanger: true,
                      onChoose: () => setDoomed(conversation),
                    },
                  ]}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {renamed !== null && (
        <RenameDialog
          conversation={renamed}
          onRename={(title) => change.mutate({ id: renamed.id, title })}
          onClose={() => setRenamed(null)}
        />
      )}
      {doomed !== null && (
        <ConfirmDialog
          title={text.conversations.deleteTitle}
          hint={text.conversations.deleteHint(doomed.title)}
          confirm={text.conversations.deleteConfirm}
          busy={removal.isPending}
          error={removal.isError ? errorWords(removal.error, text) : null}
          onConfirm={() => removal.mutate(doomed.id)}
          onClose={() => {
            removal.reset()
            setDoomed(null)
          }}
        />
      )}
    </section>
  )
}
