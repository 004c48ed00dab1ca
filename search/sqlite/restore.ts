import { randomUUID } from 'node:crypto'
import { copyFile, open, rename, rm, stat } from 'node:fs/promises'
import { tellDiskFailure } from '../disk-failure.ts'
import { syncDirectory } from '../sync-directory.ts'
import { UserError } from '../user-error.ts'
import { hnswPaths, removeHnswFile } from '../vectors/hnsw-file.ts'
import { endBeginning } from './beginning.ts'
import { checkLibrary } from './check-library.ts'
import { restrict } from './data-folder.ts'
import { lockData } from './data-lock.ts'
import { type Database, openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { migrate } from './migrate.ts'
import { writeSetting } from './settings.ts'

/**
 * Puts a backup in the place of a data folder's library. The copy is checked whole before anything is touched;
 * a crash leaves the old library or the new one. The program must not be running on that folder.
 *
 * @throws UserError `backup_missing`, `backup_invalid`, `library_newer`, `library_in_use`, `data_in_use`, `disk_full`
 */
export async function restoreLibrary(file: string, dataDir: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) {
    throw new UserError('backup_missing', `Không có bản sao lưu “${file}”. Hãy kiểm tra lại đường dẫn.`)
  }
  const lock = lockData(dataDir, 'replace')
  const path = libraryPath(dataDir)
  const beside = `${path}.restore`
  try {
    await removeDatabase(beside)
    await copyFile(file, beside)
    restrict(beside)
    checkCopy(beside, file)
    await syncFile(beside)
    await leaveAlone(path)
    await removeHnswFile(hnswPaths(dataDir))
    await rename(beside, path)
    syncDirectory(dataDir)
    endBeginning(dataDir)
  } catch (cause) {
    throw tellDiskFailure(
      cause,
      'Không phục hồi được: đĩa đã đầy hoặc không ghi được; thư viện hiện có vẫn giữ nguyên. Hãy dọn chỗ trống rồi thử lại.',
    )
  } finally {
    await removeDatabase(beside).catch(() => undefined)
    lock.release()
  }
}

/** Makes sure that the copy is a whole library, and makes it one of its own: indexes of the old one are not its. */
function checkCopy(path: string, file: string): void {
  let database: Database | null = null
  try {
    database = openDatabase(path, { fileMustExist: true })
    checkLibrary(database, path)
    migrate(database)
    writeSetting(database, 'library', randomUUID())
    // One file again, without a log beside it.
    database.exec('PRAGMA journal_mode = DELETE')
  } catch (cause) {
    if (cause instanceof UserError && (cause.code === 'library_newer' || cause.code === 'disk_full'))
      throw cause
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
      if (cause instanceof UserError && cause.code === 'disk_full') throw cause
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
