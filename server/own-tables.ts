import type { Database } from '../search/sqlite/database.ts'
import { UserError } from '../search/user-error.ts'

/** Tables that the server keeps beside the library's in the same file, which knows nothing of them. */
export interface OwnTables {
  /** Table that holds their version. */
  readonly versionTable:
    | 'collection_schema'
    | 'conversation_schema'
    | 'draft_schema'
    | 'remark_schema'
    | 'session_schema'
  /** In order; the position in the list, from 1, is the version a migration leads to. Never edit, only add. */
  readonly migrations: readonly string[]
  /** What the person calls them: "Các dự thảo đã lưu". */
  readonly name: string
}

/**
 * Brings tables of the server's own up to date, in one transaction.
 *
 * @throws UserError `library_newer` when a newer program has written them
 */
export function migrateOwnTables(database: Database, { versionTable, migrations, name }: OwnTables): void {
  database.transaction(() => {
    database.exec(`CREATE TABLE IF NOT EXISTS ${versionTable} (version INTEGER NOT NULL)`)
    const known = database.get<{ version: number }>(`SELECT version FROM ${versionTable}`)
    if (known === undefined) database.run(`INSERT INTO ${versionTable} (version) VALUES (0)`)
    const version = known?.version ?? 0
    if (version > migrations.length) {
      throw new UserError(
        'library_newer',
        `${name} do bản mới hơn của chương trình ghi. Hãy cập nhật chương trình, hoặc chọn thư mục dữ liệu khác.`,
      )
    }
    // A start that has nothing to change writes nothing: it must go through on a full disk.
    if (version === migrations.length) return
    for (const migration of migrations.slice(version)) database.exec(migration)
    database.run(`UPDATE ${versionTable} SET version = ?`, [migrations.length])
  })
}
