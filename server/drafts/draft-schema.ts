import type { Database } from '../../search/sqlite/database.ts'
import { migrateOwnTables } from '../own-tables.ts'

/** In order; the position in the list, from 1, is the version a migration leads to. Never edit, only add. */
const migrations: readonly string[] = [
  `
  CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    request TEXT NOT NULL,
    kind TEXT,
    report_ids TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX drafts_by_time ON drafts (updated_at DESC, id);
  CREATE TABLE draft_versions (
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    markdown TEXT NOT NULL,
    citations TEXT NOT NULL,
    answerer TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (draft_id, version)
  ) WITHOUT ROWID;
  CREATE TABLE office (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  `,
  // Drafts of the first form held the whole passages that they cite.
  `
  UPDATE draft_versions SET citations = (
    SELECT json_group_array(json_remove(value, '$.text')) FROM json_each(citations)
  );
  `,
  `ALTER TABLE drafts ADD COLUMN edits TEXT NOT NULL DEFAULT '{"pinned":[],"dropped":[]}';`,
  `ALTER TABLE drafts ADD COLUMN papers TEXT NOT NULL DEFAULT '{"taken":[],"others":[]}';`,
  // Versions saved before this have Markdown and no content; both are read, content alone is written.
  `
  ALTER TABLE draft_versions ADD COLUMN content TEXT;
  ALTER TABLE drafts ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE draft_steps (
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    step INTEGER NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    citations TEXT NOT NULL,
    PRIMARY KEY (draft_id, step)
  ) WITHOUT ROWID;
  `,
]

/**
 * Brings the tables of drafts up to date; they have a version of their own beside the library's in the same file.
 *
 * @throws UserError `library_newer` when a newer program has written them
 */
export function migrateDrafts(database: Database): void {
  migrateOwnTables(database, { versionTable: 'draft_schema', migrations, name: 'Các dự thảo đã lưu' })
}
