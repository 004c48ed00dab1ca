import type { Turn } from '../../server/answer/answerer.ts'
import { ApiError } from '../api/api-error.ts'
import type { Ask } from '../api/ask.ts'
import { answerOf, type ChatTurn, isWorking, newTurn, withEvent } from './chat-turn.ts'

export interface ChatState {
  /** Null until the server has named the conversation. */
  readonly conversationId: string | null
  readonly turns: readonly ChatTurn[]
  /** Only these reports are asked; empty: all. */
  readonly reportIds: readonly string[]
  /** What stands in the question box; it outlives views and failures. */
  readonly draft: string
}

/** The chat on the page, apart from React: it goes on answering while another view is shown. */
export interface ChatStore {
  readonly get: () => ChatState
  readonly subscribe: (listener: () => void) => () => void
  readonly setDraft: (draft: string) => void
  readonly setScope: (reportIds: readonly string[]) => void
  /** Asks, unless an answer is under way or the question is blank; `asTyped`: by itself, with nothing mended. Resolves when the answer has ended. */
  readonly ask: (question: string, asTyped?: boolean) => Promise<void>
  /** Asks the question of the last turn again, in its place. */
  readonly retry: () => Promise<void>
  readonly stop: () => void
  /** Shows a saved conversation, or with no argument an empty one; an answer under way is stopped. */
  readonly open: (saved?: { readonly id: string; readonly turns: readonly ChatTurn[] }) => void
}

const empty: ChatState = { conversationId: null, turns: [], reportIds: [], draft: '' }

/** Turns that are sent with a question: what it may point back to. The server keeps the whole conversation. */
const SENT_TURNS = 5

function messagesOf(turns: readonly ChatTurn[], question: string): readonly Turn[] {
  const answered = turns.filter((turn) => answerOf(turn) !== '')
  const earlier = answered.slice(-SENT_TURNS).flatMap((turn): readonly Turn[] => {
    return [
      { role: 'user', content: turn.question },
      { role: 'assistant', content: answerOf(turn) },
    ]
  })
  return [...earlier, { role: 'user', content: question }]
}

export function createChatStore(services: {
  readonly ask: Ask
  /** Told after each answer, whole or cut off, e.g. to read the list of conversations again. */
  readonly onAnswered?: (conversationId: string | null) => void
}): ChatStore {
  let state = empty
  let running: AbortController | null = null
  let count = 0
  const listeners = new Set<() => void>()
  const set = (change: Partial<ChatState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const change = (id: string, update: (turn: ChatTurn) => ChatTurn): void =>
    set({ turns: state.turns.map((turn) => (turn.id === id ? update(turn) : turn)) })

  async function run(question: string, asTyped: boolean, earlier: readonly ChatTurn[]): Promise<void> {
    const controller = new AbortController()
    running = controller
    count += 1
    const id = `turn-${count}`
    const { conversationId, reportIds } = state
    set({ turns: [...earlier, newTurn(id, question, asTyped)], draft: '' })
    try {
      const request = {
        messages: messagesOf(earlier, question),
        ...(conversationId === null ? {} : { conversationId }),
        ...(reportIds.length === 0 ? {} : { reportIds }),
        ...(asTyped ? { asTyped } : {}),
      }
      for await (const event of services.ask(request, controller.signal)) {
        if (running !== controller) return
        change(id, (turn) => withEvent(turn, event))
        if (event.type === 'started') set({ conversationId: event.conversationId || null })
      }
    } catch (error) {
      if (running !== controller) return
      if (controller.signal.aborted) {
        change(id, (turn) => ({ ...turn, state: 'stopped' }))
        return
      }
      const { code, message } = error instanceof ApiError ? error : { code: 'unknown', message: '' }
      change(id, (turn) => ({ ...turn, state: 'failed', error: { code, message } }))
      if (state.draft === '') set({ draft: question })
      if (!(error instanceof ApiError)) throw error
    } finally {
      if (running === controller) {
        running = null
        services.onAnswered?.(state.conversationId)
      }
    }
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setDraft: (draft) => set({ draft }),
    setScope: (reportIds) => set({ reportIds }),
    ask: async (question, asTyped = false) => {
      const text = question.trim()
      if (text === '' || state.turns.some(isWorking)) return
      const last = state.turns.at(-1)
      const repeats = last?.state === 'failed' && last.question === text
      await run(text, asTyped, repeats ? state.turns.slice(0, -1) : state.turns)
    },
    retry: async () => {
      const last = state.turns.at(-1)
      if (last !== undefined && !isWorking(last))
        await run(last.question, last.asTyped, state.turns.slice(0, -1))
    },
    stop: () => running?.abort(),
    open: (saved) => {
      const stopped = running
      running = null
      stopped?.abort()
      set({ conversationId: saved?.id ?? null, turns: saved?.turns ?? [] })
    },
  }
}
