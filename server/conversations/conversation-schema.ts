import type { Database } from '../../search/sqlite/database.ts'
import { migrateOwnTables } from '../own-tables.ts'

/** In order; the position in the list, from 1, is the version a migration leads to. Never edit, only add. */
const migrations: readonly string[] = [
  `
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX conversations_by_time ON conversations (updated_at DESC, id);
  CREATE TABLE messages (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    content TEXT NOT NULL,
    reply TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (conversation_id, ordinal)
  ) WITHOUT ROWID;
  `,
  // Answers of the first form held the whole passages that they cite.
  `
  UPDATE messages SET reply = json_set(reply, '$.citations', (
    SELECT json_group_array(json_remove(value, '$.text')) FROM json_each(reply, '$.citations')
  )) WHERE reply IS NOT NULL;
  `,
  'ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;',
  // Questions to choose from were texts alone.
  `
  UPDATE messages SET reply = json_set(reply, '$.choices', json((
    SELECT json_group_array(json_object('question', value, 'apart', value)) FROM json_each(reply, '$.choices')
  ))) WHERE json_type(reply, '$.choices') = 'array';
  `,
]

/**
 * Brings the tables of saved chats up to date. They have a version of their own beside the library's in the
 * same file, because the library knows nothing of chats.
 *
 * @throws UserError `library_newer` when a newer program has written them
 */
export function migrateConversations(database: Database): void {
  migrateOwnTables(database, {
    versionTable: 'conversation_schema',
    migrations,
    name: 'Các cuộc trò chuyện đã lưu',
  })
}
