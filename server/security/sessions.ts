import { createHmac, randomBytes } from 'node:crypto'
import type { Database } from '../../search/sqlite/database.ts'
import { transactionWhenFree } from '../../search/sqlite/when-free.ts'
import { migrateOwnTables } from '../own-tables.ts'

/** In order; the position in the list, from 1, is the version a migration leads to. Never edit, only add. */
const migrations: readonly string[] = [
  `CREATE TABLE sessions (mark TEXT PRIMARY KEY, ends_at INTEGER NOT NULL) WITHOUT ROWID;`,
]

/** Who is let in after a login, until the session ends or is ended. */
export interface Sessions {
  /** Starts one for whoever has shown the token; gives the secret that the browser keeps. */
  start(accessToken: string): Promise<string>
  /** True until the session ends. Another token than the one it was started with ends all. */
  holds(secret: string, accessToken: string): boolean
  /** From now on the secret opens nothing, wherever it was copied to. */
  end(secret: string, accessToken: string): Promise<void>
  close(): void
}

/** How long a login holds, in seconds: a working day (OWASP ASVS 3.3.2). */
export const SESSION_SECONDS = 12 * 60 * 60

/**
 * Sessions in the library's database, so that they outlive a restart. What is kept is a mark of the secret under the
 * token: whoever reads the file can make no cookie of it.
 *
 * @param database a connection to the library's file, of the sessions alone: it is closed with them
 * @param now seconds since 1970
 */
export function openSessions(
  database: Database,
  now: () => number = () => Math.floor(Date.now() / 1_000),
): Sessions {
  migrateOwnTables(database, {
    versionTable: 'session_schema',
    migrations,
    name: 'Các phiên đăng nhập',
  })
  return {
    async start(accessToken) {
      const secret = randomBytes(32).toString('base64url')
      await transactionWhenFree(database, () => {
        database.run('DELETE FROM sessions WHERE ends_at <= ?', [now()])
        database.run('INSERT INTO sessions (mark, ends_at) VALUES (?, ?)', [
          markOf(secret, accessToken),
          now() + SESSION_SECONDS,
        ])
      })
      return secret
    },
    holds: (secret, accessToken) =>
      database.get('SELECT 1 FROM sessions WHERE mark = ? AND ends_at > ?', [
        markOf(secret, accessToken),
        now(),
      ]) !== undefined,
    async end(secret, accessToken) {
      const mark = markOf(secret, accessToken)
      await transactionWhenFree(database, () => database.run('DELETE FROM sessions WHERE mark = ?', [mark]))
    },
    close: () => database.close(),
  }
}

function markOf(secret: string, accessToken: string): string {
  return createHmac('sha256', accessToken).update(secret).digest('hex')
}
