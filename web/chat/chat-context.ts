import { createContext, useContext, useSyncExternalStore } from 'react'
import { type ChatState, type ChatStore, createChatStore } from './chat-store.ts'

export const ChatContext = createContext<ChatStore>(
  createChatStore({
    ask: () => {
      throw new Error('No chat store was provided')
    },
  }),
)

/** The chat and its present state. */
export function useChat(): readonly [ChatState, ChatStore] {
  const store = useContext(ChatContext)
  return [useSyncExternalStore(store.subscribe, store.get), store]
}
