import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Encoder } from '../search/encoder/encoder.ts'
import { encoderInputs } from '../search/index-text.ts'
import type { Library } from '../search/library.ts'
import { UserError } from '../search/user-error.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { parseDocument } from './parse-document.ts'

export interface IngestOptions {
  readonly library: Pick<Library, 'documents' | 'documentWithHash' | 'add'>
  readonly encoder: Pick<Encoder, 'embedDocuments'>
  readonly onProgress?: (progress: IngestProgress) => void
  /** Aborting stops before the next batch; what was added stays. */
  readonly signal?: AbortSignal
}

/** Told when a file is begun, after each batch of its passages, and when it is done with. */
export interface IngestProgress {
  readonly file: string
  /** Files done with, of all. */
  readonly filesDone: number
  readonly files: number
  /** Passages encoded since the start, over all files. */
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

/** Texts that are encoded at once. */
const BATCH = 256

/**
 * Reads, structures, encodes and stores files, one after the other. A file that the library holds under the same
 * name with the same bytes is left as it is; a changed one replaces the old. A file that cannot be read is told
 * of and the others go on.
 *
 * @param paths folders and files
 * @returns one outcome per file, in the order of `findFiles`, missing paths last
 */
export async function ingestFiles(
  paths: readonly string[],
  options: IngestOptions,
): Promise<readonly FileOutcome[]> {
  const { library, onProgress, signal } = options
  const { files, missing } = await findFiles(paths)
  const total = files.length + missing.length
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
    const outcome = await ingestFile(file, options, held, (encoded) => {
      passages += encoded
      tell(file.name)
    })
    tell(file.name, outcome)
  }
  for (const path of missing) {
    tell(path, {
      state: 'failed',
      file: path,
      reason: 'Không tìm thấy tệp hoặc thư mục này. Hãy kiểm tra đường dẫn.',
    })
  }
  return outcomes
}

async function ingestFile(
  { path, name }: FoundFile,
  { library, encoder, signal }: IngestOptions,
  held: ReadonlyMap<string, string>,
  encoded: (texts: number) => void,
): Promise<FileOutcome> {
  try {
    const bytes = await readFile(path)
    const same = await library.documentWithHash(createHash('sha256').update(bytes).digest('hex'))
    // The bytes may be known under another name while this name stands for others: then the library decides.
    if (same !== null && (held.get(name) ?? same) === same) return { state: 'unchanged', file: name }
    const parsed = await parseDocument(bytes, name)
    const texts = encoderInputs(parsed)
    const vectors: Float32Array[] = []
    for (let from = 0; from < texts.length; from += BATCH) {
      signal?.throwIfAborted()
      const batch = texts.slice(from, from + BATCH)
      vectors.push(...(await encoder.embedDocuments(batch)))
      encoded(batch.length)
    }
    signal?.throwIfAborted()
    const { state } = await library.add(parsed, vectors)
    if (state === 'unchanged') return { state, file: name }
    const { reports, warnings } = parsed
    return { state, file: name, reports: reports.length, passages: texts.length, warnings }
  } catch (error) {
    signal?.throwIfAborted()
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
