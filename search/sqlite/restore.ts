import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { UserError } from '../user-error.ts'
import { hnswPaths, removeHnswFile } from '../vectors/hnsw-file.ts'
import { type Database, openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { migrate } from './migrate.ts'
import { writeSetting } from './settings.ts'

/**
 * Puts a backup in the place of a data folder's library. The copy is checked whole before anything is touched;
 * a crash leaves the old library or the new one. The program must not be running on that folder.
 *
 * @throws UserError `backup_missing`, `backup_invalid`, `library_newer`, `library_in_use`
 */
export async function restoreLibrary(file: string, dataDir: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) {
    throw new UserError('backup_missing', `Không có bản sao lưu “${file}”. Hãy kiểm tra lại đường dẫn.`)
  }
  await mkdir(dataDir, { recursive: true })
  const path = libraryPath(dataDir)
  const beside = `${path}.restore`
  await removeDatabase(beside)
  try {
    await copyFile(file, beside)
    checkCopy(beside, file)
    await syncFile(beside)
    await leaveAlone(path)
    await removeHnswFile(hnswPaths(dataDir))
    await rename(beside, path)
  } finally {
    await removeDatabase(beside)
  }
}

/** Makes sure that the copy is a whole library, and makes it one of its own: indexes of the old one are not its. */
function checkCopy(path: string, file: string): void {
  let database: Database | null = null
  try {
    database = openDatabase(path, { fileMustExist: true })
    const checked = database.get<{ quick_check: string }>('PRAGMA quick_check(1)')
    if (checked?.quick_check !== 'ok') throw new Error(`quick_check: ${checked?.quick_check}`)
    if (database.get("SELECT 1 AS one FROM sqlite_master WHERE name = 'documents'") === undefined) {
      throw new Error('no table of documents')
    }
    migrate(database)
    writeSetting(database, 'library', randomUUID())
    // One file again, without a log beside it.
    database.exec('PRAGMA journal_mode = DELETE')
  } catch (cause) {
    if (cause instanceof UserError && cause.code === 'library_newer') throw cause
    throw new UserError(
      'backup_invalid',
      `Tệp “${file}” không phải bản sao lưu hoặc đã hỏng; thư viện hiện có vẫn giữ nguyên. Hãy chọn bản sao lưu khác.`,
      { cause },
    )
  } finally {
    database?.close()
  }
}

/** Empties the log of the library that is to be replaced; impossible while another program has it open. */
async function leaveAlone(path: string): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there !== null) {
    let mode: string | undefined
    try {
      const database = openDatabase(path, { busyTimeout: 500 })
      try {
        mode = database.get<{ journal_mode: string }>('PRAGMA journal_mode = DELETE')?.journal_mode
      } finally {
        database.close()
      }
    } catch (cause) {
      // A library too damaged to open is what a backup is for.
      if (cause instanceof UserError && cause.code === 'library_damaged') mode = 'delete'
    }
    if (mode !== 'delete') {
      throw new UserError(
        'library_in_use',
        'Thư viện đang được chương trình dùng. Hãy dừng chương trình (Ctrl-C) rồi phục hồi lại.',
      )
    }
  }
  await rm(`${path}-wal`, { force: true })
  await rm(`${path}-shm`, { force: true })
}

async function removeDatabase(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(`${path}${end}`, { force: true })
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
