import { closeSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { syncDirectory } from '../sync-directory.ts'
import { UserError } from '../user-error.ts'
import type { Database } from './database.ts'
import { libraryPath } from './library-path.ts'

/**
 * Tells a library that is only being begun, which may be empty after a crash, from one that has lost what was in it:
 * while the first tables are made a mark lies beside the file.
 *
 * @returns true where there is no library yet: it may be made
 * @throws UserError `library_damaged` for an empty file, and for a log without its library
 */
export function beginLibrary(dataDir: string): boolean {
  const path = libraryPath(dataDir)
  const bytes = sizeOf(path)
  if (bytes !== null && bytes > 0) return sizeOf(markOf(dataDir)) !== null
  if (sizeOf(markOf(dataDir)) !== null) return true
  if (bytes !== null) throw lost(`Tệp thư viện “${path}” trống (0 byte): nội dung của nó đã mất.`, dataDir)
  if ((sizeOf(`${path}-wal`) ?? 0) > 0) {
    throw lost(`Thiếu tệp thư viện “${path}”, chỉ còn nhật ký của nó.`, dataDir)
  }
  const mark = openSync(markOf(dataDir), 'w', 0o600)
  fsyncSync(mark)
  closeSync(mark)
  syncDirectory(dataDir)
  return true
}

/**
 * Refuses a database without our tables where one with them is due.
 *
 * @throws UserError `library_damaged`
 */
export function requireTables(database: Database, dataDir: string): void {
  if (database.get("SELECT 1 AS one FROM sqlite_master WHERE name = 'documents'") !== undefined) return
  throw lost(`Tệp thư viện “${libraryPath(dataDir)}” không còn bảng nào.`, dataDir)
}

/** The library has its tables: from now on an empty file is a loss. */
export function endBeginning(dataDir: string): void {
  try {
    rmSync(markOf(dataDir), { force: true })
  } catch {
    // The library is there all the same; whoever opens it next takes the mark away.
  }
}

function markOf(dataDir: string): string {
  return join(dataDir, 'library.beginning')
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null
}

function lost(what: string, dataDir: string): UserError {
  return new UserError(
    'library_damaged',
    `${what} Hãy phục hồi từ bản sao lưu: npm run restore -- <bản sao lưu>. Nếu không có bản sao lưu, hãy chuyển thư mục “${dataDir}” đi nơi khác rồi thêm lại các tài liệu.`,
  )
}
