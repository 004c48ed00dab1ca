import type { Database } from '../../search/sqlite/database.ts'
import { transactionWhenFree } from '../../search/sqlite/when-free.ts'
import type { Conversation, ConversationSummary, Conversations, SavedMessage } from './conversation.ts'
import { migrateConversations } from './conversation-schema.ts'

/** `LIMIT` of no limit. */
const EVERY = -1

/** A question is synced with its answer, which is told after that: its reader waits for the disk once. */
const WITH_THE_ANSWER = false

interface MessageRow {
  readonly id: string
  readonly role: SavedMessage['role']
  readonly content: string
  /** An answer without its id, role, content and time, as JSON. */
  readonly reply: string | null
  readonly created_at: string
}

/**
 * The saved chats in the library's database, so that they are in the same backup.
 *
 * @param database a connection to the library's file, of the chats alone: it is closed with them
 * @param now the time of a change, ISO 8601
 * @throws UserError `library_newer`
 */
export function openConversations(
  database: Database,
  now: () => string = () => new Date().toISOString(),
): Conversations {
  migrateConversations(database)
  return {
    list: () =>
      database
        .all<Omit<ConversationSummary, 'isPinned'> & { readonly pinned: number }>(
          `SELECT id, title, created_at AS createdAt, updated_at AS updatedAt, pinned,
           (SELECT COUNT(*) FROM messages WHERE conversation_id = conversations.id) AS messages
         FROM conversations ORDER BY updated_at DESC, id`,
        )
        .map(({ pinned, ...one }) => ({ ...one, isPinned: pinned === 1 })),
    get(id, last) {
      const conversation = database.get<Omit<Conversation, 'messages'>>(
        'SELECT id, title, created_at AS createdAt, updated_at AS updatedAt FROM conversations WHERE id = ?',
        [id],
      )
      if (conversation === undefined) return null
      const rows = database
        .all<MessageRow>(
          `SELECT id, role, content, reply, created_at FROM messages WHERE conversation_id = ?
           ORDER BY ordinal DESC LIMIT ?`,
          [id, last ?? EVERY],
        )
        .toReversed()
      const { title, createdAt, updatedAt } = conversation
      return { id, title, createdAt, updatedAt, messages: rows.map(savedMessage) }
    },
    async start(id, title) {
      const time = now()
      await transactionWhenFree(
        database,
        () =>
          database.run('INSERT INTO conversations (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)', [
            id,
            title,
            time,
            time,
          ]),
        WITH_THE_ANSWER,
      )
    },
    async append(conversationId, message) {
      const { id, role, content, createdAt, ...reply } = message
      const save = () => {
        const { changes } = database.run('UPDATE conversations SET updated_at = ? WHERE id = ?', [
          now(),
          conversationId,
        ])
        // A chat removed while its answer was under way stays removed.
        if (changes === 0) return
        database.run(
          `INSERT INTO messages (conversation_id, ordinal, id, role, content, reply, created_at)
           SELECT ?, COALESCE(MAX(ordinal) + 1, 0), ?, ?, ?, ?, ? FROM messages WHERE conversation_id = ?`,
          [
            conversationId,
            id,
            role,
            content,
            role === 'assistant' ? JSON.stringify(reply) : null,
            createdAt,
            conversationId,
          ],
        )
      }
      await transactionWhenFree(database, save, role === 'assistant' || WITH_THE_ANSWER)
    },
    change: (id, { title, isPinned }) =>
      transactionWhenFree(
        database,
        () =>
          database.run(
            'UPDATE conversations SET title = COALESCE(?, title), pinned = COALESCE(?, pinned) WHERE id = ?',
            [title ?? null, isPinned === undefined ? null : Number(isPinned), id],
          ).changes > 0,
      ),
    remove: (id) =>
      transactionWhenFree(database, () => {
        database.run('DELETE FROM messages WHERE conversation_id = ?', [id])
        return database.run('DELETE FROM conversations WHERE id = ?', [id]).changes > 0
      }),
    close: () => database.close(),
  }
}

function savedMessage({ id, role, content, reply, created_at: createdAt }: MessageRow): SavedMessage {
  if (role === 'user') return { id, role, content, createdAt }
  return { ...JSON.parse(reply ?? '{}'), id, role, content, createdAt }
}
