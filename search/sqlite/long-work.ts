import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isDiskFailure } from '../disk-failure.ts'
import type { ReportCorrection } from '../library.ts'
import { syncDirectory } from '../sync-directory.ts'
import { UserError } from '../user-error.ts'
import { buildHnsw } from '../vectors/build-hnsw.ts'
import { hnswPaths } from '../vectors/hnsw-file.ts'
import { loadHnswlib } from '../vectors/hnswlib.ts'
import { correctReport, removeDocument } from './change-documents.ts'
import { checkLibrary } from './check-library.ts'
import { type Database, openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { clearSetting, readSetting } from './settings.ts'
import { storedVectors } from './stored-vectors.ts'

/** What takes long and therefore runs in a process of its own, on a connection of its own. */
export type LongWork =
  | { readonly kind: 'build' }
  | { readonly kind: 'compact' }
  | { readonly kind: 'backup'; readonly file: string }
  | { readonly kind: 'check' }
  | { readonly kind: 'empty-log' }
  | { readonly kind: 'remove'; readonly documentId: string }
  | { readonly kind: 'correct'; readonly reportId: string; readonly correction: ReportCorrection }

export async function doLongWork(dataDir: string, work: LongWork): Promise<void> {
  switch (work.kind) {
    case 'build':
      return buildVectors(dataDir)
    case 'compact':
      return onLibrary(dataDir, compact)
    case 'backup':
      return backup(dataDir, work.file)
    case 'empty-log':
      return onLibrary(dataDir, truncateLog)
    case 'check':
      return check(dataDir)
    case 'remove':
      return onLibrary(dataDir, (database) => removeDocument(database, work.documentId))
    case 'correct':
      return onLibrary(dataDir, (database) => correctReport(database, work.reportId, work.correction))
  }
}

async function onLibrary(dataDir: string, work: (database: Database) => unknown): Promise<void> {
  const database = openDatabase(libraryPath(dataDir), { fileMustExist: true })
  try {
    await work(database)
  } finally {
    database.close()
  }
}

async function buildVectors(dataDir: string): Promise<void> {
  const hnswlib = await loadHnswlib()
  if (hnswlib === null) throw new Error('hnswlib-node is not there')
  await onLibrary(dataDir, (database) => buildHnsw(hnswlib, storedVectors(database), hnswPaths(dataDir)))
}

/** Merges the term tables into one segment each, which drops removed terms; rewrites the file; empties the log. */
function compact(database: Database): void {
  const removed = readSetting(database, 'untidied')
  for (const table of ['marked_terms', 'folded_terms', 'figure_terms']) {
    database.transaction(() => database.run(`INSERT INTO ${table} (${table}) VALUES ('optimize')`))
  }
  database.exec('VACUUM')
  database.transaction(() => {
    // What was removed meanwhile has its own turn.
    if (readSetting(database, 'untidied') === removed) clearSetting(database, 'untidied')
  })
  truncateLog(database)
}

/**
 * Old pages, with texts that are removed now, stand in the log until all of it is in the file.
 *
 * @throws UserError `library_busy` while somebody reads or writes without end
 */
function truncateLog(database: Database): void {
  const done = database.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')
  if (done?.busy === 1)
    throw new UserError('library_busy', 'Thư viện đang được chương trình khác dùng; sẽ dọn lại sau.')
}

function check(dataDir: string): Promise<void> {
  return onLibrary(dataDir, (database) => checkLibrary(database, libraryPath(dataDir)))
}

/** Of a library that is whole; leaves nothing where it fails. */
async function backup(dataDir: string, file: string): Promise<void> {
  if (existsSync(file)) {
    throw new UserError('backup_exists', `Tệp “${file}” đã có. Hãy chọn tên khác cho bản sao lưu.`)
  }
  await check(dataDir)
  const beside = `${file}.new`
  try {
    await mkdir(dirname(file), { recursive: true })
    await rm(beside, { force: true })
    // The copy goes into a file that is made for its owner alone.
    await (await open(beside, 'wx', 0o600)).close()
    await onLibrary(dataDir, (database) => database.run('VACUUM INTO ?', [beside]))
    const written = await open(beside, 'r+')
    await written.sync()
    await written.close()
    await rename(beside, file)
    syncDirectory(dirname(file))
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined)
    if (!isDiskFailure(cause)) throw cause
    throw new UserError(
      'disk_full',
      `Không ghi được bản sao lưu “${file}”: đĩa đã đầy hoặc không có quyền ghi ở đó. Hãy chọn nơi khác.`,
      { cause },
    )
  }
}
