import type { Passage } from '../../search/passage.ts'
import type {
  Conversation,
  ConversationChange,
  ConversationSummary,
  SavedAnswer,
  SavedQuestion,
} from '../../server/conversations/conversation.ts'
import type { ShownCitation } from '../../server/saved-citation.ts'
import { client } from './client.ts'

/** A saved answer against the library of today: the words stay, `removed` tells that the document is gone. */
export interface ShownAnswer extends Omit<SavedAnswer, 'passageIds' | 'citations'> {
  readonly citations: readonly ShownCitation[]
  readonly passages: readonly Passage[]
}

export interface ShownConversation extends Omit<Conversation, 'messages'> {
  readonly messages: readonly (SavedQuestion | ShownAnswer)[]
}

export async function listConversations(signal: AbortSignal): Promise<readonly ConversationSummary[]> {
  const response = await client.conversations.$get(undefined, { init: { signal } })
  return (await response.json()).conversations
}

export async function readConversation(id: string, signal: AbortSignal): Promise<ShownConversation> {
  const response = await client.conversations[':id'].$get({ param: { id } }, { init: { signal } })
  return (await response.json()) as ShownConversation
}

export async function changeConversation(id: string, change: ConversationChange): Promise<void> {
  await client.conversations[':id'].$patch({ param: { id }, json: change })
}

export async function deleteConversation(id: string): Promise<void> {
  await client.conversations[':id'].$delete({ param: { id } })
}
