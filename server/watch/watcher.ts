import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { readWithin } from '../../ingest/read-within.ts'
import { READ_LIMITS } from '../../ingest/readers/limits.ts'
import type { Library } from '../../search/library.ts'
import { documentIdOf } from '../../search/sqlite/ids.ts'
import { UserError } from '../../search/user-error.ts'
import { describeError, logUnexpected } from '../errors.ts'
import { isFinished } from '../jobs/job.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { lookAtFolder } from './look-at-folder.ts'
import { missingNames, type SeenFile, settledFiles, type WaitingFile } from './settled-files.ts'
import { loadWatchedState, saveWatchedState, type WatchedState } from './watched-state.ts'

/** A document whose file is no longer in the folder. */
export interface GoneFile {
  readonly file: string
  readonly documentId: string
}

/** What the page shows of the watched folder. */
export interface WatchStatus {
  readonly folder: string | null
  /** What is wrong with it, in Vietnamese. */
  readonly trouble: string | null
  /** Files that are being copied or wait for their turn. */
  readonly waiting: number
  /** To be asked about: nothing is removed by itself. */
  readonly gone: readonly GoneFile[]
}

/** A folder whose files are read as they come and change. */
export interface Watcher {
  status(): WatchStatus
  /** @throws UserError `no_folder` where there is none; null ends watching, what was read stays. */
  watch(folder: string | null): Promise<void>
  /** The user's word on a document whose file is gone: it stays, and is not asked about again. */
  keep(file: string): void
  /** The document was removed. */
  forget(file: string): void
  /** Looks at the folder once. */
  look(): Promise<void>
  close(): Promise<void>
}

/** Between two looks, in milliseconds. Network drives tell of no changes, so folders are looked at. */
const EVERY = 5_000
/** Files handed over while so many wait would only lie about twice. */
const MOST_QUEUED = 20

/**
 * Watches one folder, the one of the last run unless another is given: new and changed files are handed to the queue
 * when they have stood still, files that are gone are told and asked about. A folder that cannot be opened is tried
 * again and again; nothing is taken for gone meanwhile.
 */
export function openWatcher({
  jobs,
  library,
  dataDirectory,
  now = Date.now,
  every = EVERY,
}: {
  readonly jobs: Jobs
  readonly library: Pick<Library, 'documents'>
  readonly dataDirectory: string
  readonly now?: () => number
  /** Milliseconds between looks; null: only `look` looks. */
  readonly every?: number | null
}): Watcher {
  let state: WatchedState = loadWatchedState(dataDirectory)
  let waiting: ReadonlyMap<string, WaitingFile> = new Map()
  let gone: readonly GoneFile[] = []
  let missedBefore = new Set<string>()
  let trouble: string | null = null
  let timer: NodeJS.Timeout | null = null
  let looking: Promise<void> = Promise.resolve()
  let closed = false

  const change = (next: Partial<WatchedState>) => {
    state = { ...state, ...next }
    saveWatchedState(dataDirectory, state)
  }

  const note = (file: SeenFile, document: string) =>
    change({
      files: new Map(state.files).set(file.name, { bytes: file.bytes, changed: file.changed, document }),
      kept: new Set([...state.kept].filter((name) => name !== file.name)),
    })

  /**
   * Hands a file over, unless it changed while it was read. The queue keeps it before it is noted as known.
   *
   * @returns false when it is to be tried again as it is
   */
  const hand = async (file: SeenFile): Promise<boolean> => {
    try {
      const bytes = await readWithin(file.path, READ_LIMITS)
      const after = await stat(file.path)
      if (after.size !== file.bytes || after.mtimeMs !== file.changed || bytes.byteLength !== file.bytes)
        return true
      jobs.add(file.name, bytes)
      note(file, documentIdOf(createHash('sha256').update(bytes).digest('hex')))
      return true
    } catch (error) {
      const { status, body } = describeError(error)
      trouble = status === 500 ? cannotRead(file.name) : `${file.name}: ${body.error.message}`
      const stays = error instanceof UserError && error.code === 'file_too_large'
      if (stays) note(file, '')
      return stays
    }
  }

  /** Names without a file: those that were moved are known by another name already; the rest is to be asked about. */
  const tellGone = async (names: readonly string[]): Promise<void> => {
    // Once may be the moment in which a program writes a file anew under its old name.
    const missing = names.filter((name) => missedBefore.has(name))
    missedBefore = new Set(names)
    if (missing.length === 0) {
      gone = []
      return
    }
    const documents = new Map((await library.documents()).map((document) => [document.id, document.file]))
    const away = new Set(names)
    const held = new Set(
      [...state.files].flatMap(([name, { document }]) => (away.has(name) ? [] : [document])),
    )
    const asked = missing.filter((name) => {
      const document = state.files.get(name)?.document ?? ''
      return documents.has(document) && !held.has(document)
    })
    const onTheWay = new Set(jobs.list().flatMap((job) => (isFinished(job) ? [] : [job.file])))
    const over = missing.filter((name) => !asked.includes(name) && !onTheWay.has(name))
    if (over.length > 0) change({ files: new Map([...state.files].filter(([name]) => !over.includes(name))) })
    gone = asked.flatMap((name) => {
      const documentId = state.files.get(name)?.document ?? ''
      return state.kept.has(name) ? [] : [{ file: name, documentId }]
    })
  }

  const lookOnce = async (): Promise<void> => {
    const { folder } = state
    if (folder === null || closed) return
    try {
      const found = await lookAtFolder(folder)
      if (state.folder !== folder) return
      trouble = found.trouble
      const next = settledFiles(found.files, state.files, waiting, now())
      const queued = jobs.list().filter((job) => job.state === 'queued' || job.state === 'running').length
      const handed = next.settled.slice(0, Math.max(0, MOST_QUEUED - queued))
      const again: SeenFile[] = next.settled.slice(handed.length)
      for (const file of handed)
        if (!closed && state.folder === folder && !(await hand(file))) again.push(file)
      // What has to wait for its turn has stood still already.
      waiting = new Map([
        ...next.waiting,
        ...again.map((file) => [file.name, { ...file, since: 0 }] as const),
      ])
      const names = missingNames(found.files, state.files, found.whole)
      if (names === null && found.trouble === null)
        trouble = `Thư mục theo dõi “${folder}” đang trống. Nếu là ổ mạng, hãy kiểm tra kết nối; tài liệu trong kho vẫn giữ nguyên.`
      if (names !== null && state.folder === folder) await tellGone(names)
    } catch (error) {
      logUnexpected(error)
      trouble = describeError(error).body.error.message
    }
  }

  const look = (): Promise<void> => {
    looking = looking.then(lookOnce)
    return looking
  }
  const schedule = () => {
    if (closed || every === null || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      void look().then(schedule)
    }, every)
    timer.unref()
  }
  schedule()

  return {
    status: () => ({ folder: state.folder, trouble, waiting: waiting.size, gone }),
    async watch(folder) {
      if (folder !== null) await requireFolder(folder)
      await looking
      const same = folder === state.folder
      change({ folder, ...(same ? {} : { files: new Map(), kept: new Set() }) })
      if (!same) {
        waiting = new Map()
        missedBefore = new Set()
        gone = []
        trouble = null
      }
      schedule()
    },
    keep(file) {
      change({ kept: new Set([...state.kept, file]) })
      gone = gone.filter((one) => one.file !== file)
    },
    forget(file) {
      const files = new Map(state.files)
      files.delete(file)
      change({ files })
      gone = gone.filter((one) => one.file !== file)
    },
    look,
    async close() {
      closed = true
      if (timer !== null) clearTimeout(timer)
      await looking
    },
  }
}

async function requireFolder(folder: string): Promise<void> {
  const found = path.isAbsolute(folder) ? await stat(folder).catch(() => null) : null
  if (found?.isDirectory() !== true)
    throw new UserError(
      'no_folder',
      `Không mở được thư mục “${folder}”. Hãy nhập đường dẫn đầy đủ của một thư mục có trên máy chạy chương trình.`,
    )
}

function cannotRead(name: string): string {
  return `${name}: chưa đọc được vì tệp đang được chép hoặc đang mở ở nơi khác; chương trình sẽ tự thử lại.`
}
