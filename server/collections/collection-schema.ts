import type { Database } from '../../search/sqlite/database.ts'
import { migrateOwnTables } from '../own-tables.ts'

/** In order; the position in the list, from 1, is the version a migration leads to. Never edit, only add. */
const migrations: readonly string[] = [
  `
  CREATE TABLE collections (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE collection_papers (
    collection_id TEXT NOT NULL REFERENCES collections (id),
    report_id TEXT NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (collection_id, report_id)
  ) WITHOUT ROWID;
  `,
]

/**
 * Brings the tables of collections up to date; they have a version of their own beside the library's in the same
 * file, because the library knows nothing of collections.
 *
 * @throws UserError `library_newer` when a newer program has written them
 */
export function migrateCollections(database: Database): void {
  migrateOwnTables(database, {
    versionTable: 'collection_schema',
    migrations,
    name: 'Các bộ văn bản đã lưu',
  })
}
