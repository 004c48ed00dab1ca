import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'

/** A file that waits to be added, or failed and may be tried again. */
export interface SpooledFile {
  readonly id: string
  readonly file: string
  readonly bytes: number
  /** Id of the document that these are the bytes of, where it is to be read again. */
  readonly rereads?: string
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
  /**
   * Keeps the bytes, then the entry: an entry without its bytes never exists.
   *
   * @throws UserError `disk_full`, nothing is kept
   */
  put(entry: SpooledFile, content: Uint8Array): void
  update(entry: SpooledFile): void
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
  error: z.object({ code: z.string(), message: z.string() }).optional(),
})

type Entry = z.infer<typeof entrySchema>

/** Opens the spool in a directory, making it if need be; what a crash left half written is thrown away. */
export function openSpool(directory: string): Spool {
  mkdirSync(directory, { recursive: true })
  const entries = new Map<string, Entry>()
  for (const name of readdirSync(directory).filter((name) => name.endsWith('.json'))) {
    const entry = readEntry(path.join(directory, name))
    if (entry !== null && `${entry.id}.json` === name) entries.set(entry.id, entry)
  }
  for (const name of readdirSync(directory)) {
    if (!entries.has(path.parse(name).name)) rmSync(path.join(directory, name), { force: true })
  }
  let order = Math.max(0, ...[...entries.values()].map((entry) => entry.order))

  const contentPath = (id: string) => path.join(directory, `${id}.bytes`)
  const entryPath = (id: string) => path.join(directory, `${id}.json`)
  const write = (entry: Entry) => {
    const temporary = path.join(directory, `${entry.id}.writing`)
    writeFileSync(temporary, JSON.stringify(entry), { flush: true })
    renameSync(temporary, entryPath(entry.id))
    entries.set(entry.id, entry)
  }
  return {
    list: () =>
      [...entries.values()]
        .sort((a, b) => a.order - b.order)
        .map(({ id, file, bytes, rereads, error }) => ({
          id,
          file,
          bytes,
          ...(rereads === undefined ? {} : { rereads }),
          ...(error === undefined ? {} : { error }),
        })),
    put(entry, content) {
      try {
        writeFileSync(contentPath(entry.id), content, { flush: true })
        order += 1
        write({ version: 1, order, ...entry })
      } catch (cause) {
        for (const end of ['bytes', 'json', 'writing']) {
          rmSync(path.join(directory, `${entry.id}.${end}`), { force: true })
        }
        if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) throw cause
        throw new UserError(
          'disk_full',
          `Đĩa đã đầy nên chưa thêm được "${entry.file}". Hãy dọn chỗ trống rồi thêm lại.`,
          { cause },
        )
      }
    },
    update(entry) {
      const known = entries.get(entry.id)
      if (known === undefined) throw new Error(`Nothing spooled as ${entry.id}`)
      write({ version: 1, order: known.order, ...entry })
    },
    remove(id) {
      rmSync(entryPath(id), { force: true })
      rmSync(contentPath(id), { force: true })
      entries.delete(id)
    },
    contentPath,
  }
}

function readEntry(file: string): Entry | null {
  try {
    return entrySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
