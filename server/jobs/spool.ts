import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { tellDiskFailure } from '../../search/disk-failure.ts'
import { writeWhole } from '../write-whole.ts'

/** A file that waits to be added, or failed and may be tried again. */
export interface SpooledFile {
  readonly id: string
  readonly file: string
  readonly bytes: number
  /** Id of the document that these are the bytes of, where it is to be read again. */
  readonly rereads?: string
  /** How often work on it was begun by a program that did not live to see its end. */
  readonly tries?: number
  /** Set when the last try failed. */
  readonly error?: { readonly code: string; readonly message: string }
}

/**
 * Uploaded files on disk until they are in the library, so that a crash loses none of them and memory
 * holds one at a time. A file's own name never becomes a path: it is data inside the entry.
 */
export interface Spool {
  /** Everything spooled, oldest first. */
  list(): readonly SpooledFile[]
  /** How often work on a file was begun, see `SpooledFile`; 0 for one that is not there. */
  tries(id: string): number
  /**
   * Keeps the bytes, then the entry: an entry without its bytes never exists.
   *
   * @throws UserError `disk_full`, nothing is kept
   */
  put(entry: SpooledFile, content: Uint8Array): void
  /** @throws UserError `disk_full`, the entry is as it was */
  update(entry: SpooledFile): void
  /** @throws UserError `disk_full` where nothing can be removed */
  remove(id: string): void
  /** Path of the bytes. */
  contentPath(id: string): string
}

const entrySchema = z.object({
  version: z.literal(1),
  order: z.number(),
  id: z.string(),
  file: z.string(),
  bytes: z.number(),
  rereads: z.string().optional(),
  tries: z.number().optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
})

type Entry = z.infer<typeof entrySchema>

/** Bytes of a file that failed are kept for another try so long, in milliseconds: an office looks within a week. */
const FAILED_KEPT = 7 * 24 * 3_600_000

/** A recursive mkdir tells a read-only disk as a missing folder, so the folder itself is tried first. */
function makeFolder(directory: string): void {
  try {
    mkdirSync(directory, { mode: 0o700 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST') return
    if (code !== 'ENOENT') throw error
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  }
}

/**
 * Opens the spool in a directory, making it if need be; what a crash left half written is thrown away, and what
 * failed a week ago. What cannot be read or thrown away now is left alone.
 *
 * @throws UserError `disk_full` where the directory cannot be made
 */
export function openSpool(directory: string, now: () => number = Date.now): Spool {
  try {
    makeFolder(directory)
  } catch (cause) {
    throw tellDiskFailure(
      cause,
      `Không tạo được thư mục “${directory}”. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa.`,
    )
  }
  const contentPath = (id: string) => path.join(directory, `${id}.bytes`)
  const entryPath = (id: string) => path.join(directory, `${id}.json`)
  const found = readEntries(directory)
  const { entries } = found
  for (const [id, { error }] of entries) {
    if (error !== undefined && now() - changedAt(entryPath(id), now()) > FAILED_KEPT) entries.delete(id)
  }
  sweep(directory, found)
  let order = Math.max(0, ...[...entries.values()].map((entry) => entry.order))

  const write = (entry: Entry) => {
    writeWhole(entryPath(entry.id), JSON.stringify(entry), path.join(directory, `${entry.id}.writing`))
    entries.set(entry.id, entry)
  }
  return {
    list: () =>
      [...entries.values()]
        .sort((a, b) => a.order - b.order)
        .map(({ id, file, bytes, rereads, tries, error }) => ({
          id,
          file,
          bytes,
          ...(rereads === undefined ? {} : { rereads }),
          ...(tries === undefined ? {} : { tries }),
          ...(error === undefined ? {} : { error }),
        })),
    tries: (id) => entries.get(id)?.tries ?? 0,
    put(entry, content) {
      try {
        writeFileSync(contentPath(entry.id), content, { flush: true, mode: 0o600 })
        order += 1
        write({ version: 1, order, ...entry })
      } catch (cause) {
        for (const end of ['bytes', 'json', 'writing'])
          removeQuietly(path.join(directory, `${entry.id}.${end}`))
        throw tellDiskFailure(
          cause,
          `Đĩa đã đầy hoặc không ghi được nên chưa thêm được "${entry.file}". Hãy dọn chỗ trống rồi thêm lại.`,
        )
      }
    },
    update(entry) {
      const known = entries.get(entry.id)
      if (known === undefined) throw new Error(`Nothing spooled as ${entry.id}`)
      try {
        write({ version: 1, order: known.order, ...entry })
      } catch (cause) {
        removeQuietly(path.join(directory, `${entry.id}.writing`))
        throw tellDiskFailure(cause, 'Đĩa đã đầy hoặc không ghi được. Hãy dọn chỗ trống rồi thử lại.')
      }
    },
    remove(id) {
      try {
        rmSync(entryPath(id), { force: true })
      } catch (cause) {
        throw tellDiskFailure(cause, 'Không xóa được tệp đang chờ: đĩa hoặc thư mục dữ liệu không ghi được.')
      }
      entries.delete(id)
      // Bytes without an entry are thrown away at the next start.
      removeQuietly(contentPath(id))
    },
    contentPath,
  }
}

interface Found {
  readonly entries: Map<string, Entry>
  /** Ids of entries that are there but cannot be read now. */
  readonly unread: ReadonlySet<string>
}

function readEntries(directory: string): Found {
  const entries = new Map<string, Entry>()
  const unread = new Set<string>()
  for (const name of namesIn(directory).filter((one) => one.endsWith('.json'))) {
    const { name: id } = path.parse(name)
    let text: string
    try {
      text = readFileSync(path.join(directory, name), 'utf8')
    } catch {
      unread.add(id)
      continue
    }
    const entry = parseEntry(text)
    if (entry?.id === id) entries.set(id, entry)
  }
  return { entries, unread }
}

/** Throws away what is no entry's. */
function sweep(directory: string, { entries, unread }: Found): void {
  for (const name of namesIn(directory)) {
    const { name: id } = path.parse(name)
    if (!entries.has(id) && !unread.has(id)) removeQuietly(path.join(directory, name))
  }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch (cause) {
    throw tellDiskFailure(
      cause,
      `Không đọc được thư mục “${directory}”. Hãy kiểm tra quyền của thư mục dữ liệu.`,
    )
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The next start tries again.
  }
}

function changedAt(file: string, otherwise: number): number {
  try {
    return statSync(file).mtimeMs
  } catch {
    return otherwise
  }
}

function parseEntry(text: string): Entry | null {
  try {
    return entrySchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
