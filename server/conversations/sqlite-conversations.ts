import Database from 'libsql'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'
import type { Conversations, SavedMessage } from './conversation.ts'

const SCHEMA_VERSION = 1

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS conversation_schema (version INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS conversation (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS conversation_message (
    conversation_id TEXT NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
    position INTEGER NOT NULL, message TEXT NOT NULL,
    PRIMARY KEY (conversation_id, position)
  );
`

const summarySchema = z.object({
  id: z.string(),
  title: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  messages: z.number(),
})

/**
 * The saved chats in the library's database file, over a connection of their own: they are in the same
 * backup, and a long ingest keeps no chat waiting.
 *
 * @param now the time of a change, ISO 8601
 * @throws UserError `newer_data` when the file was written by a newer version of the program
 */
export function openConversations(
  file: string,
  now: () => string = () => new Date().toISOString(),
): Conversations {
  const database = new Database(file)
  database.pragma('busy_timeout = 10000')
  database.pragma('journal_mode = WAL')
  database.pragma('foreign_keys = ON')
  database.exec(SCHEMA)
  checkVersion(database)

  return {
    list: () =>
      z.array(summarySchema).parse(
        database
          .prepare(
            `SELECT id, title, created_at AS createdAt, updated_at AS updatedAt,
               (SELECT COUNT(*) FROM conversation_message WHERE conversation_id = id) AS messages
             FROM conversation ORDER BY updated_at DESC, id`,
          )
          .all(),
      ),
    get(id) {
      const row = database
        .prepare(
          'SELECT id, title, created_at AS createdAt, updated_at AS updatedAt FROM conversation WHERE id = ?',
        )
        .get(id)
      if (row === undefined) return null
      const messages = database
        .prepare('SELECT message FROM conversation_message WHERE conversation_id = ? ORDER BY position')
        .all(id)
        .map((found) => JSON.parse(z.object({ message: z.string() }).parse(found).message) as SavedMessage)
      return { ...summarySchema.omit({ messages: true }).parse(row), messages }
    },
    start(id, title) {
      const time = now()
      database
        .prepare('INSERT INTO conversation (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)')
        .run(id, title, time, time)
    },
    append(conversationId, message) {
      database.transaction(() => {
        // A chat removed while its answer was under way stays removed.
        const touched = database
          .prepare('UPDATE conversation SET updated_at = ? WHERE id = ?')
          .run(now(), conversationId)
        if (touched.changes === 0) return
        database
          .prepare(
            `INSERT INTO conversation_message (conversation_id, position, message)
             SELECT ?, COALESCE(MAX(position) + 1, 0), ? FROM conversation_message WHERE conversation_id = ?`,
          )
          .run(conversationId, JSON.stringify(message), conversationId)
      })()
    },
    remove: (id) => database.prepare('DELETE FROM conversation WHERE id = ?').run(id).changes > 0,
    close: () => database.close(),
  }
}

function checkVersion(database: Database.Database): void {
  const row = database.prepare('SELECT version FROM conversation_schema').get()
  if (row === undefined) {
    database.prepare('INSERT INTO conversation_schema (version) VALUES (?)').run(SCHEMA_VERSION)
    return
  }
  if (z.object({ version: z.number() }).parse(row).version > SCHEMA_VERSION) {
    database.close()
    throw new UserError(
      'newer_data',
      'Các cuộc trò chuyện đã lưu do một phiên bản mới hơn của chương trình ghi. Hãy cập nhật chương trình.',
    )
  }
}
