import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConversationSummary } from '../../server/conversations/conversation.ts'
import { deleteConversation, listConversations } from '../api/conversations.ts'
import { ConfirmDialog } from '../app/confirm-dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { goTo, hrefOf } from '../app/route.ts'
import { useChat } from '../chat/chat-context.ts'
import { useText } from '../text/use-text.ts'

/** The saved chats, newest first, to open or delete. */
export function ConversationList({ currentId }: { readonly currentId: string | null }) {
  const text = useText()
  const queryClient = useQueryClient()
  const [, store] = useChat()
  const [doomed, setDoomed] = useState<ConversationSummary | null>(null)
  const query = useQuery({ queryKey: ['conversations'], queryFn: ({ signal }) => listConversations(signal) })
  const removal = useMutation({
    mutationFn: (id: string) => deleteConversation(id),
    onSuccess: async (_, id) => {
      setDoomed(null)
      if (id === currentId) {
        store.open()
        goTo({ view: 'ask', conversationId: null })
      }
      await queryClient.invalidateQueries({ queryKey: ['conversations'] })
    },
  })
  return (
    <section className="conversations" aria-label={text.conversations.title}>
      <h2 className="side-title">{text.conversations.title}</h2>
      {query.data?.length === 0 && <p className="hint">{text.conversations.empty}</p>}
      <ul>
        {(query.data ?? []).map((conversation) => (
          <li key={conversation.id} className="conversation">
            <a
              href={hrefOf({ view: 'ask', conversationId: conversation.id })}
              aria-current={conversation.id === currentId ? 'page' : undefined}
              title={conversation.title}
            >
              {conversation.title}
            </a>
            <button
              type="button"
              className="icon-button"
              aria-label={text.conversations.delete(conversation.title)}
              onClick={() => setDoomed(conversation)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
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
