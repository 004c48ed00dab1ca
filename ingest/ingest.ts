import type { Library } from '../search/library.ts'
import { UserError } from '../search/user-error.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import type { IngestFile } from './ingest-file.ts'
import { hashWithin } from './read-within.ts'
import { READ_LIMITS } from './readers/limits.ts'

export interface IngestOptions {
  /** What is in the library already is passed over. */
  readonly library: Pick<Library, 'documents' | 'documentWithHash'>
  /** Adds one file; see `openIngestProcess`. */
  readonly ingestFile: IngestFile
  readonly onProgress?: (progress: FolderProgress) => void
  /** Told before the first file, where the folders hold files of kinds that are not read: which, in one Vietnamese line. */
  readonly onPassedOver?: (line: string) => void
  /** Aborting stops the file at work with nothing of it written; what was added stays. */
  readonly signal?: AbortSignal
}

/** Told when a file is begun and when it is done with. */
export interface FolderProgress {
  readonly file: string
  /** Files done with, of all. */
  readonly filesDone: number
  readonly files: number
  /** Passages added since the start, over all files. */
  readonly passages: number
  /** Set once per file. */
  readonly outcome?: FileOutcome
}

export type FileOutcome =
  | {
      readonly state: 'added' | 'replaced'
      readonly file: string
      readonly reports: number
      /** Searchable passages. */
      readonly passages: number
      /** In Vietnamese. */
      readonly warnings: readonly string[]
    }
  | { readonly state: 'unchanged'; readonly file: string }
  | {
      readonly state: 'failed'
      readonly file: string
      /** In Vietnamese. */
      readonly reason: string
      /** Set for faults of the program, not of the file. */
      readonly error?: unknown
    }

/**
 * Adds the files of folders, one after the other; their vectors follow. A file that the library holds under the same name with the same
 * bytes is left as it is; a changed one replaces the old. A file that cannot be read is told of and the others go on.
 *
 * @param paths folders and files
 * @returns one outcome per file, in the order of `findFiles`, what was refused last
 */
export async function ingestFiles(
  paths: readonly string[],
  options: IngestOptions,
): Promise<readonly FileOutcome[]> {
  const { library, onProgress, signal } = options
  const { files, refused, passedOver } = await findFiles(paths)
  if (passedOver.length > 0) options.onPassedOver?.(passedOverLine(passedOver))
  const total = files.length + refused.length
  const held = new Map((await library.documents()).map(({ file, id }) => [file, id]))
  const outcomes: FileOutcome[] = []
  let passages = 0
  const tell = (file: string, outcome?: FileOutcome) => {
    if (outcome) outcomes.push(outcome)
    onProgress?.({
      file,
      filesDone: outcomes.length,
      files: total,
      passages,
      ...(outcome ? { outcome } : {}),
    })
  }
  for (const file of files) {
    signal?.throwIfAborted()
    tell(file.name)
    const outcome = await addFile(file, options, held)
    if ('passages' in outcome) passages += outcome.passages
    tell(file.name, outcome)
  }
  for (const { name, reason } of refused) tell(name, { state: 'failed', file: name, reason })
  return outcomes
}

async function addFile(
  { path, name }: FoundFile,
  { library, ingestFile, signal = new AbortController().signal }: IngestOptions,
  held: ReadonlyMap<string, string>,
): Promise<FileOutcome> {
  try {
    const same = await library.documentWithHash(await hashWithin(path, READ_LIMITS))
    // The bytes may be known under another name while this name stands for others: then the library decides.
    if (same !== null && (held.get(name) ?? same) === same) return { state: 'unchanged', file: name }
    const { result, reports, warnings } = await ingestFile(
      { name, path, rereads: false },
      () => undefined,
      signal,
    )
    if (result === null || result.state === 'unchanged') return { state: 'unchanged', file: name }
    return { state: result.state, file: name, reports, passages: result.passages, warnings }
  } catch (error) {
    signal.throwIfAborted()
    return { state: 'failed', file: name, ...failure(error) }
  }
}

function failure(error: unknown): { readonly reason: string; readonly error?: unknown } {
  if (error instanceof UserError) return { reason: error.message }
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EACCES' || code === 'EPERM') return { reason: 'Không có quyền đọc tệp này.' }
  if (code === 'ENOENT') return { reason: 'Tệp vừa bị xóa hoặc đổi tên.' }
  return { reason: 'Chương trình gặp lỗi khi đọc tệp này; các tệp khác vẫn được thêm.', error }
}

const NAMED = 5

/** "Bỏ qua 7 tệp không thuộc loại đọc được: a.png, b.zip, … và 2 tệp khác." */
function passedOverLine(files: readonly string[]): string {
  const named = files.slice(0, NAMED).join(', ')
  const more = files.length > NAMED ? ` và ${files.length - NAMED} tệp khác` : ''
  return `Bỏ qua ${files.length} tệp không thuộc loại đọc được: ${named}${more}.`
}
