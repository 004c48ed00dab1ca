import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import * as z from 'zod'
import { UserError } from '../user-error.ts'
import { prepareDataFolder } from './data-folder.ts'

/**
 * `serve`: one server at a time, which also works the queue of files. `join`: what only reads or adds beside it, as
 * many as like. `replace`: nobody else, as the library itself is exchanged.
 */
export type DataUse = 'serve' | 'join' | 'replace'

export interface DataLock {
  /** Lets a program that is refused say where the holder can be met. */
  tell(address: string): void
  release(): void
}

/** The locks of SQLite are the system's own: whoever dies holds none, whatever it has left behind. */
const BEGIN: Readonly<Record<DataUse, string>> = {
  serve: 'BEGIN IMMEDIATE',
  join: 'BEGIN; SELECT count(*) FROM sqlite_master',
  replace: 'BEGIN EXCLUSIVE',
}

/** A lock ends when nothing refers to its connection any more. */
const held = new Set<Libsql.Database>()

const holderSchema = z.object({ pid: z.number(), since: z.string(), address: z.string().optional() })

/**
 * Takes a data folder for one use.
 *
 * @throws UserError `data_in_use`, which names the process that has it
 */
export function lockData(dataDir: string, use: DataUse): DataLock {
  prepareDataFolder(dataDir)
  const holderFile = join(dataDir, 'in-use.json')
  const connection = openLock(dataDir)
  try {
    // Nothing is ever written, so that a full disk does not matter; a journal in memory needs no file either.
    connection.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY')
    connection.exec(BEGIN[use])
  } catch (cause) {
    connection.close()
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY')))
      throw cause
    throw inUse(dataDir, holderFile, cause)
  }
  held.add(connection)
  const holder = { pid: process.pid, since: new Date().toISOString() }
  const note = (more: object) => {
    if (use === 'join') return
    try {
      writeFileSync(holderFile, JSON.stringify({ ...holder, ...more }), { mode: 0o600 })
    } catch {
      // It only says who; the lock holds without it.
    }
  }
  note({})
  return {
    tell: (address) => note({ address }),
    release() {
      if (!held.delete(connection)) return
      try {
        if (use !== 'join') rmSync(holderFile, { force: true })
      } catch {
        // Read by nobody while nothing is locked.
      }
      connection.exec('ROLLBACK')
      connection.close()
    },
  }
}

function openLock(dataDir: string): Libsql.Database {
  const file = join(dataDir, 'in-use')
  try {
    return new Libsql(file)
  } catch (cause) {
    throw new UserError(
      'disk_full',
      `Không ghi được vào thư mục dữ liệu “${dataDir}”. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa, hoặc chọn thư mục khác bằng DATA_DIR.`,
      { cause },
    )
  }
}

function inUse(dataDir: string, holderFile: string, cause: unknown): UserError {
  const holder = readHolder(holderFile)
  const who =
    holder === null
      ? 'một lệnh khác (thêm tài liệu, sao lưu hoặc phục hồi)'
      : `tiến trình ${holder.pid}, chạy từ ${holder.since}${holder.address === undefined ? '' : `, ở ${holder.address}`}`
  return new UserError(
    'data_in_use',
    `Thư mục dữ liệu “${dataDir}” đang được chương trình khác dùng: ${who}. Hãy dừng chương trình đó rồi chạy lại, hoặc chọn thư mục khác bằng DATA_DIR.`,
    { cause },
  )
}

function readHolder(file: string): z.infer<typeof holderSchema> | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
