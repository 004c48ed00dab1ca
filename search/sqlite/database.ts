import { existsSync } from 'node:fs'
import Libsql from 'libsql'
import { failureCode, isDiskFailure } from '../disk-failure.ts'
import { UserError } from '../user-error.ts'
import { libraryDamaged } from './library-damaged.ts'

/**
 * A value to bind; bytes only as Uint8Array (of other views the whole buffer is bound). Blobs come back as
 * ArrayBuffers. U+0000 in a text comes back as U+FFFD: SQLite would keep it, but read only what stands before it.
 */
export type Value = string | number | null | Uint8Array

/**
 * One connection. Parameters always travel as one array: a lone blob given as an argument of its own would be
 * taken for named parameters and abort the process.
 */
export interface Database {
  exec(sql: string): void
  run(sql: string, values?: readonly Value[]): { readonly changes: number }
  all<T>(sql: string, values?: readonly Value[]): readonly T[]
  get<T>(sql: string, values?: readonly Value[]): T | undefined
  /** All or nothing; takes the write lock at once, so that what is read inside stays true until the end. */
  transaction<T>(work: () => T): T
  close(): void
}

export interface DatabaseOptions {
  /** Kibibytes of pages kept in memory; default 32 MiB. */
  readonly cacheKib?: number
  readonly fileMustExist?: boolean
  /** Milliseconds to wait for another writer; default 15,000. */
  readonly busyTimeout?: number
  /** Told when the database turns out to be damaged while it is used. */
  readonly onDamage?: (error: UserError) => void
}

/** Statements kept prepared. */
const mostPrepared = 200

/**
 * Opens a database file: write-ahead log, synced at every commit, deleted content overwritten. What it throws when it
 * is used is a `UserError` where the person can do something: `disk_full`, `library_busy`, `library_damaged`.
 *
 * @throws UserError `library_damaged` when the file is no database, `disk_full` when it cannot be written beside it
 */
export function openDatabase(path: string, options: DatabaseOptions = {}): Database {
  // The driver knows such an option too, but makes the file all the same.
  if (options.fileMustExist === true && !existsSync(path)) throw cannotOpen(path)
  const connection = connect(path)
  try {
    connection.exec(`PRAGMA busy_timeout = ${options.busyTimeout ?? 15000}`)
    // Large pages keep vectors in place, without overflow pages; it takes effect in a new file only.
    connection.exec('PRAGMA page_size = 8192')
    connection.exec('PRAGMA journal_mode = WAL')
    connection.exec(`
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -${options.cacheKib ?? 32768};
    `)
  } catch (cause) {
    connection.close()
    throw storageFailure(cause, path)
  }
  const prepared = new Map<string, Libsql.Statement<unknown[]>>()
  const prepare = (sql: string): Libsql.Statement<unknown[]> => {
    let statement = prepared.get(sql)
    if (statement === undefined) {
      // Queries of a scope are written out and differ each time.
      if (prepared.size >= mostPrepared) prepared.clear()
      statement = connection.prepare(sql)
      prepared.set(sql, statement)
    }
    return statement
  }
  /** Tells what the person can mend. */
  const tell = <T>(work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      const failure = storageFailure(cause, path)
      if (failure instanceof UserError && failure.code === 'library_damaged') options.onDamage?.(failure)
      throw failure
    }
  }
  return {
    exec: (sql) => {
      tell(() => connection.exec(sql))
    },
    run: (sql, values = []) => ({ changes: tell(() => prepare(sql).run(values.map(bound)).changes) }),
    all: <T>(sql: string, values: readonly Value[] = []) =>
      tell(() => prepare(sql).all(values.map(bound)) as T[]),
    get: <T>(sql: string, values: readonly Value[] = []) =>
      tell(() => prepare(sql).get(values.map(bound)) as T | undefined),
    transaction: (work) =>
      tell(() => {
        try {
          prepare('BEGIN IMMEDIATE').run([])
          const result = work()
          prepare('COMMIT').run([])
          return result
        } catch (cause) {
          // Nothing has begun where another program writes, and a full disk has rolled back already.
          if (connection.inTransaction) rollBack(connection)
          throw cause
        }
      }),
    close: () => {
      prepared.clear()
      // The connection ends when the last statement is collected; the log must be in the file before that. What is
      // committed is safe in the log too: where it cannot be emptied now (a full disk, another reader) it is later.
      try {
        connection.exec('PRAGMA busy_timeout = 0')
        connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // Said above: nothing depends on it.
      } finally {
        connection.close()
      }
    },
  }
}

function connect(path: string): Libsql.Database {
  try {
    return new Libsql(path)
  } catch (cause) {
    // What keeps the driver from opening a file has no code.
    throw String(cause).includes('ConnectionFailed') ? cannotOpen(path, cause) : storageFailure(cause, path)
  }
}

/** A transaction that cannot be taken back now is taken back when the connection ends or the log is read again. */
function rollBack(connection: Libsql.Database): void {
  try {
    connection.exec('ROLLBACK')
  } catch (cause) {
    if (!isDiskFailure(cause)) throw cause
  }
}

function bound(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value
}

function cannotOpen(path: string, cause?: unknown): UserError {
  return new UserError(
    'disk_full',
    `Không mở được thư viện “${path}”. Hãy kiểm tra đường dẫn, quyền ghi vào thư mục dữ liệu và chỗ trống trên đĩa.`,
    { cause },
  )
}

/** What the person can mend, in words; whatever else happened goes on as it is. */
function storageFailure(cause: unknown, path: string): unknown {
  if (cause instanceof UserError) return cause
  const code = failureCode(cause)
  if (isDiskFailure(cause)) {
    return new UserError(
      'disk_full',
      'Đĩa đã đầy hoặc không ghi được; không có gì bị thay đổi. Hãy dọn chỗ trống (hoặc kiểm tra quyền ghi vào thư mục dữ liệu) rồi thử lại.',
      { cause },
    )
  }
  if (/^SQLITE_BUSY/.test(code)) {
    return new UserError(
      'library_busy',
      'Thư viện đang được chương trình khác ghi. Hãy thử lại sau ít phút.',
      { cause },
    )
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return libraryDamaged(path, cause)
  return cause
}
