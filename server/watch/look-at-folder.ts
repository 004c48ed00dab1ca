import { stat } from 'node:fs/promises'
import { findFiles } from '../../ingest/find-files.ts'
import type { SeenFile } from './settled-files.ts'

/** One look at a folder. */
export interface FolderLook {
  readonly files: readonly SeenFile[]
  /** Every part of it could be opened. */
  readonly whole: boolean
  /** What could not be, fit to be shown; null where nothing is wrong. */
  readonly trouble: string | null
}

/** Looks through the folder for files that can be read. It never throws: what cannot be opened is told. */
export async function lookAtFolder(folder: string): Promise<FolderLook> {
  const there = await stat(folder).catch(() => null)
  if (there === null || !there.isDirectory())
    return {
      files: [],
      whole: false,
      trouble: `Không mở được thư mục theo dõi “${folder}”. Hãy kiểm tra ổ mạng hoặc đường dẫn; chương trình sẽ tự thử lại.`,
    }
  const { files, refused } = await findFiles([folder])
  const seen: SeenFile[] = []
  let gone = 0
  for (const { path, name } of files) {
    const known = await stat(path).catch(() => null)
    if (known === null) gone++
    else seen.push({ name, path, bytes: known.size, changed: known.mtimeMs })
  }
  const [first] = refused
  return {
    files: seen,
    whole: refused.length === 0 && gone === 0,
    trouble: first === undefined ? null : `${first.name}: ${first.reason}`,
  }
}
