import { createContext, useContext, useSyncExternalStore } from 'react'
import { type ChatState, type ChatStore, createChatStore } from './chat-store.ts'

export const ChatContext = createContext<ChatStore>(
  createChatStore({
    ask: () => {
      throw new Error('No chat store was provided')
    },
  }),
)

export function useChat(): ChatStore {
  return useContext(ChatContext)
}

/** A part of the chat's present state: what asks for its turns is not drawn again at each key that is typed. */
export function useChatState<T>(select: (state: ChatState) => T): T {
  const { subscribe, get } = useContext(ChatContext)
  return useSyncExternalStore(subscribe, () => select(get()))
}
