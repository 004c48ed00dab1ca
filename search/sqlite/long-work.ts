import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type EncoderOptions, openEncoder } from '../encoder/open-encoder.ts'
import { UserError } from '../user-error.ts'
import { buildHnsw } from '../vectors/build-hnsw.ts'
import { hnswPaths } from '../vectors/hnsw-file.ts'
import { loadHnswlib } from '../vectors/hnswlib.ts'
import { openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { reencodePassages } from './reencode.ts'
import { storedVectors } from './stored-vectors.ts'

/** What takes long and therefore runs in a process of its own, on a connection of its own. */
export type LongWork =
  | { readonly kind: 'build' }
  | { readonly kind: 'compact' }
  | { readonly kind: 'reencode'; readonly encoder: EncoderOptions }
  | { readonly kind: 'backup'; readonly file: string }

export async function doLongWork(dataDir: string, work: LongWork): Promise<void> {
  switch (work.kind) {
    case 'build':
      return buildVectors(dataDir)
    case 'compact':
      return compact(dataDir)
    case 'reencode':
      return reencode(dataDir, work.encoder)
    case 'backup':
      return backup(dataDir, work.file)
  }
}

async function buildVectors(dataDir: string): Promise<void> {
  const hnswlib = await loadHnswlib()
  if (hnswlib === null) throw new Error('hnswlib-node is not there')
  const database = openDatabase(libraryPath(dataDir), { fileMustExist: true })
  try {
    await buildHnsw(hnswlib, storedVectors(database), hnswPaths(dataDir))
  } finally {
    database.close()
  }
}

async function reencode(dataDir: string, options: EncoderOptions): Promise<void> {
  const encoder = await openEncoder(options)
  const database = openDatabase(libraryPath(dataDir), { fileMustExist: true })
  try {
    await reencodePassages(database, encoder)
  } finally {
    database.close()
  }
}

/** Merges the term tables into one segment each, which drops removed terms; rewrites the file; empties the log. */
function compact(dataDir: string): void {
  const database = openDatabase(libraryPath(dataDir), { fileMustExist: true })
  try {
    for (const table of ['marked_terms', 'folded_terms']) {
      database.transaction(() => database.run(`INSERT INTO ${table} (${table}) VALUES ('optimize')`))
    }
    database.exec('VACUUM')
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}

async function backup(dataDir: string, file: string): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  )
  if (exists) {
    throw new UserError('backup_exists', `Tệp “${file}” đã có. Hãy chọn tên khác cho bản sao lưu.`)
  }
  await mkdir(dirname(file), { recursive: true })
  const beside = `${file}.new`
  await rm(beside, { force: true })
  const database = openDatabase(libraryPath(dataDir), { fileMustExist: true })
  try {
    database.run('VACUUM INTO ?', [beside])
  } finally {
    database.close()
  }
  const written = await open(beside, 'r+')
  await written.sync()
  await written.close()
  await rename(beside, file)
}
