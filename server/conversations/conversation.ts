import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import type { AnswerStatus, Caution } from '../answer/answerer.ts'
import type { Choice } from '../answer/choice.ts'
import type { Span } from '../answer/span.ts'
import type { SavedCitation } from '../saved-citation.ts'

/** What the person asked. */
export interface SavedQuestion {
  readonly id: string
  readonly role: 'user'
  readonly content: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** What was streamed as the answer, and nothing else. */
export interface SavedAnswer {
  readonly id: string
  readonly role: 'assistant'
  /** Markdown with `[n]` marks. */
  readonly content: string
  /** What of the quoted words was asked for, as offsets in `content`, in order. */
  readonly highlight?: readonly Span[]
  readonly createdAt: string
  /** `stopped` by the person, or `failed` on the way: `content` is what had been shown by then. */
  readonly status: AnswerStatus | 'stopped' | 'failed'
  readonly caution?: Caution
  readonly citations: readonly SavedCitation[]
  /** The passages found, by id: their text lives in the library alone and goes when the document goes. */
  readonly passageIds: readonly string[]
  readonly choices?: readonly Choice[]
  readonly understood?: UnderstoodQuestion
  readonly resolvedQuestion?: string
  readonly answerer: string
}

export type SavedMessage = SavedQuestion | SavedAnswer

export interface ConversationSummary {
  readonly id: string
  readonly title: string
  readonly createdAt: string
  readonly updatedAt: string
  /** Kept above the others. */
  readonly isPinned: boolean
  /** Number of questions and answers. */
  readonly messages: number
}

/** What a person may change of a chat. */
export interface ConversationChange {
  readonly title?: string | undefined
  readonly isPinned?: boolean | undefined
}

export interface Conversation extends Omit<ConversationSummary, 'messages' | 'isPinned'> {
  /** Oldest first. */
  readonly messages: readonly SavedMessage[]
}

/** The saved chats. */
export interface Conversations {
  /** Latest first. */
  list(): readonly ConversationSummary[]
  /** @param last only so many of its last messages; without it all */
  get(id: string, last?: number): Conversation | null
  /** Starts a chat under the given title. */
  start(id: string, title: string): Promise<void>
  append(conversationId: string, message: SavedMessage): Promise<void>
  /** Its place by time stays. False when there is none. */
  change(id: string, change: ConversationChange): Promise<boolean>
  /** False when there is none. */
  remove(id: string): Promise<boolean>
  close(): void
}
