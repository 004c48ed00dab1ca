import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Encoder } from '../encoder/encoder.ts'
import type { Hit, Library, LibraryStats } from '../library.ts'
import { createPause } from '../pause.ts'
import type { RowRange } from '../row-ranges.ts'
import type { UserError } from '../user-error.ts'
import { hnswPaths } from '../vectors/hnsw-file.ts'
import { loadHnswlib } from '../vectors/hnswlib.ts'
import { createVectorSearch } from '../vectors/vector-search.ts'
import { beginLibrary, endBeginning, requireTables } from './beginning.ts'
import {
  addDocument,
  correctReport,
  removeDocument,
  removeThriftily,
  rereadDocument,
} from './change-documents.ts'
import { composeNames } from './compose-names.ts'
import { readCounter } from './counters.ts'
import { closeToOthers, prepareDataFolder } from './data-folder.ts'
import { type Database, openDatabase } from './database.ts'
import { type EncodingOptions, encodePassages } from './encode-passages.ts'
import {
  type EncoderIdentity,
  enterEncoder,
  readEncoder,
  type StoredEncoder,
  serve,
  servingEncoder,
} from './encoders.ts'
import { documentsBehind, findFigureRows, readAreas, readFiguresOf, replaceFigures } from './figures.ts'
import { inProcess } from './in-process.ts'
import { keepPassages } from './kept-passages.ts'
import { libraryPath } from './library-path.ts'
import { migrate } from './migrate.ts'
import { type IdentifiedHit, orderedHits, withEquals } from './ordered-hits.ts'
import {
  findReport,
  readCorrections,
  readDocuments,
  readPassagesAt,
  readReport,
  readSource,
} from './read-documents.ts'
import { reindexLongTerms } from './reindex-long-terms.ts'
import { reportSummary } from './report-record.ts'
import { reportRanges } from './scope.ts'
import { readSetting, writeSetting } from './settings.ts'
import { readSimilarities } from './similarities.ts'
import { storedVectors } from './stored-vectors.ts'
import { createTermSearch } from './term-search.ts'
import { readVocabulary } from './vocabulary.ts'
import { transactionWhenFree } from './when-free.ts'

export interface LibraryOptions {
  /** Folder of all data; made if it is not there. */
  readonly dataDir: string
  /** Makes the vectors of this library; see `encode`. */
  readonly encoder?: EncoderIdentity
  /** Lines for the person who started the program, in Vietnamese. */
  readonly log?: (line: string) => void
  /** Time of adding; default the clock. */
  readonly now?: () => Date
  /** Vectors from which on a graph is built beside the library; see `createVectorSearch`. */
  readonly hnswFrom?: number
  /** Told when the library turns out to be damaged while it is used. */
  readonly onDamage?: (error: UserError) => void
}

export interface EncoderState {
  /** Whose vectors are searched: a question must be encoded by this one. */
  readonly serving: EncoderIdentity | null
  readonly wanted: EncoderIdentity | null
  /** True while vectors of another encoder, or of another form of passages, than wanted serve; `encode` ends it. */
  readonly encoderChanged: boolean
}

/** What a library on SQLite can do beyond the contract. */
export interface SqliteLibrary extends Library {
  encoderState(): EncoderState
  /** See `encodePassages`; keeps the thread busy. */
  encode(encoder: Encoder, options?: EncodingOptions): Promise<void>
  /** Gives up the vectors that serve, where no question can be encoded for them: those of the wanted encoder do. */
  serveWanted(): Promise<void>
  /**
   * Gives back the room of what was removed: afterwards no file of the data folder holds a word of a removed
   * document. Needs room for a second copy of the library while it runs; searches are answered meanwhile.
   */
  compact(): Promise<void>
  /** True while room of removed documents has not been given back, whichever program removed them. */
  isUntidied(): boolean
  /** From then on the log holds no text that was removed before. */
  emptyLog(): Promise<void>
  /** `remove` with the least that must be written, for a full disk; `compact` does the rest. */
  removeThriftily(documentId: string): Promise<boolean>
  /**
   * Writes a whole copy to a new file while the library serves.
   *
   * @throws UserError `backup_exists`, `library_damaged`, `disk_full`
   */
  backup(file: string): Promise<void>
  /** Resolves when no vector index is being built. */
  settled(): Promise<void>
}

/**
 * Opens the library of a data folder, or begins one. Several processes or threads may hold one library open; each
 * sees what the others have committed.
 *
 * @throws UserError `library_newer`, `library_damaged`
 */
export async function openLibrary(options: LibraryOptions): Promise<SqliteLibrary> {
  const { dataDir, log = () => undefined, now = () => new Date() } = options
  prepareDataFolder(dataDir)
  const isNew = beginLibrary(dataDir)
  const { onDamage } = options
  const database = openDatabase(libraryPath(dataDir), onDamage === undefined ? {} : { onDamage })
  const { wanted, hnswlib } = await prepare(database, options, isNew).catch((error: unknown) => {
    database.close()
    throw error
  })
  if (hnswlib === null) {
    log(
      'Không có hnswlib-node (máy thiếu trình biên dịch C++): tìm véc-tơ chính xác, chậm hơn khi thư viện rất lớn.',
    )
  }
  const vectors = createVectorSearch({
    source: storedVectors(database),
    paths: hnswPaths(dataDir),
    hnswlib,
    build: (signal) => inProcess(dataDir, { kind: 'build' }, signal),
    log,
    ...(options.hnswFrom === undefined ? {} : { hnswFrom: options.hnswFrom }),
  })

  const passages = keepPassages(database)
  const terms = createTermSearch(database)
  let counting: Promise<void> = Promise.resolve()
  let stats: Counted | null = null
  const toHits = (found: readonly IdentifiedHit[]): readonly Hit[] =>
    found.map(({ passageId, score }) => ({ passageId, score }))
  const knownRanges = new WeakMap<
    readonly string[],
    { readonly generation: number; readonly ranges: readonly RowRange[] }
  >()
  const ranges = (reportIds: readonly string[] | undefined): readonly RowRange[] | null => {
    if (reportIds === undefined) return null
    const generation = readCounter(database, 'generation')
    const known = knownRanges.get(reportIds)
    if (known?.generation === generation) return known.ranges
    const found = reportRanges(database, reportIds)
    knownRanges.set(reportIds, { generation, ranges: found })
    return found
  }

  return {
    async stats() {
      const generation = readCounter(database, 'generation')
      // Every question asks, and counting walks through all reports.
      if (stats?.generation !== generation) stats = countAll(database, generation)
      const figuresGeneration = readCounter(database, 'figures')
      return { ...stats, figuresGeneration, encoded: encodedBy(database, wanted) }
    },
    documents: async () => readDocuments(database),
    documentWithHash: async (hash) =>
      database.get<{ id: string }>('SELECT id FROM documents WHERE hash = ?', [hash])?.id ?? null,
    add: async (parsed) => addDocument(database, parsed, now().toISOString()),
    reread: async (parsed) => rereadDocument(database, parsed),
    async remove(documentId) {
      const size = documentSize(database, documentId)
      if (size <= MOST_AT_ONCE) return removeDocument(database, documentId)
      await inProcess(dataDir, { kind: 'remove', documentId })
      return documentSize(database, documentId) === 0
    },
    source: async (documentId) => readSource(database, documentId),
    report: (reportId) => readReport(database, reportId),
    corrections: async (documentId) => readCorrections(database, documentId),
    async correct(reportId, correction) {
      const report = findReport(database, reportId)
      if (report === null || report.last_row - report.first_row < MOST_AT_ONCE)
        return correctReport(database, reportId, correction)
      await inProcess(dataDir, { kind: 'correct', reportId, correction })
      const corrected = findReport(database, reportId)
      return corrected === null ? null : reportSummary(corrected)
    },
    passages: async (ids) => passages.read(ids),
    passageWithNeighbours: async (id, context) => passages.neighbours(id, context),
    passagesAt: async (file, line) => readPassagesAt(database, file, line),
    areas: async () => readAreas(database),
    figuresOf: (passageIds) => readFiguresOf(database, passageIds),
    figures: async (query) => findFigureRows(database, query),
    documentsBehind: async (version) => documentsBehind(database, version),
    writeFigures: (documentId, figures) => replaceFigures(database, documentId, figures),
    searchTerms: async (query, limit, reportIds) =>
      toHits(await terms.search(query, limit, ranges(reportIds))),
    async searchVector(vector, limit, reportIds) {
      if (limit < 1) return []
      const scope = ranges(reportIds)
      const nearest = async (count: number) =>
        (await vectors.search(vector, count, scope)).map(({ row, similarity }) => ({
          row,
          score: similarity,
        }))
      return toHits(await orderedHits(database, limit, await withEquals(limit, nearest), createPause()))
    },
    similarities: async (vector, ids) => readSimilarities(database, vector, ids),
    async vocabulary() {
      const counts = await readVocabulary(database)
      terms.learn(counts)
      counting = counting.then(terms.learnUnmarked)
      return counts
    },
    encoderState() {
      const serving = servingEncoder(database)
      return {
        serving,
        wanted,
        encoderChanged: wanted !== null && serving?.stored !== wanted.stored,
      }
    },
    encode: (encoder, how) => encodePassages(database, encoder, how),
    async serveWanted() {
      if (wanted === null || servingEncoder(database)?.number === wanted.number) return
      await transactionWhenFree(database, () => serve(database, wanted.number))
    },
    async compact() {
      await vectors.forget()
      await inProcess(dataDir, { kind: 'compact' })
    },
    isUntidied: () => readSetting(database, 'untidied') !== null,
    async emptyLog() {
      const log = statSync(`${libraryPath(dataDir)}-wal`, { throwIfNoEntry: false })
      if (log !== undefined && log.size > 0) await inProcess(dataDir, { kind: 'empty-log' })
    },
    removeThriftily: (documentId) => removeThriftily(database, documentId),
    backup: (file) => inProcess(dataDir, { kind: 'backup', file }),
    async settled() {
      await vectors.settled()
      await counting
    },
    async close() {
      terms.stop()
      await counting
      await vectors.close()
      database.close()
    },
  }
}

/** Passages that are changed on the thread that answers, some ten milliseconds; more go to a process of its own. */
const MOST_AT_ONCE = 500

/** Passages of a document, 0 where there is none. */
function documentSize(database: Database, documentId: string): number {
  const size = 'SELECT last_row - first_row + 1 AS passages FROM documents WHERE id = ?'
  return database.get<{ passages: number }>(size, [documentId])?.passages ?? 0
}

/** What changes with the generation alone. */
type Counted = Omit<LibraryStats, 'figuresGeneration' | 'encoded'>

/** Passages whose vectors stand: those of the wanted encoder where there is one. */
function encodedBy(database: Database, wanted: StoredEncoder | null): number {
  const encoder = wanted === null ? servingEncoder(database) : readEncoder(database, wanted.number)
  return encoder?.vectors ?? 0
}

function countAll(database: Database, generation: number): Counted {
  const counts = database.get<{ documents: number; reports: number }>(
    'SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM reports) AS reports',
  )
  return {
    documents: counts?.documents ?? 0,
    reports: counts?.reports ?? 0,
    passages: readCounter(database, 'indexed'),
    generation,
  }
}

async function prepare(database: Database, options: LibraryOptions, isNew: boolean) {
  if (!isNew) requireTables(database, options.dataDir)
  migrate(database)
  if (isNew) endBeginning(options.dataDir)
  closeToOthers(options.dataDir)
  reindexLongTerms(database)
  composeNames(database, options.log ?? (() => undefined))
  database.transaction(() => {
    if (readSetting(database, 'library') === null) writeSetting(database, 'library', randomUUID())
  })
  const wanted = options.encoder === undefined ? null : enterEncoder(database, options.encoder)
  const serving = servingEncoder(database)
  if (wanted !== null && serving !== null && serving.number !== wanted.number) {
    options.log?.(
      `Bộ mã hoá đã đổi từ “${serving.name}” sang “${wanted.name}”: véc-tơ cũ vẫn dùng cho tới khi mã hoá lại xong.`,
    )
  }
  return { wanted, hnswlib: await loadHnswlib() }
}
