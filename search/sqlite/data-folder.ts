import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDiskFailure } from '../disk-failure.ts'
import { UserError } from '../user-error.ts'

/** What the program itself writes into its folder. */
const OURS =
  /^(library\.(sqlite(-wal|-shm|-journal|\.restore.*)?|beginning)|vectors\.hnsw.*|incoming|in-use.*|reserve)$/

/**
 * Makes the data folder, for the eyes of its owner alone, or takes what is in it from the eyes of others. A folder
 * that holds other things too stays as open as it was, only our files in it are closed.
 *
 * @throws UserError `disk_full` when there cannot be such a folder
 */
export function prepareDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    if (!statSync(dataDir).isDirectory()) throw Object.assign(new Error('no folder'), { code: 'EEXIST' })
  } catch (cause) {
    throw new UserError(
      'disk_full',
      `Không tạo được thư mục dữ liệu “${dataDir}”: ${reason(cause)} Hãy chọn thư mục khác bằng DATA_DIR.`,
      { cause },
    )
  }
  closeToOthers(dataDir)
}

/** Takes the rights of other accounts from the data folder and what we keep in it. */
export function closeToOthers(dataDir: string): void {
  const names = namesIn(dataDir)
  if (names.every((name) => OURS.test(name))) restrict(dataDir)
  for (const name of names) {
    if (!OURS.test(name)) continue
    restrict(join(dataDir, name))
    if (name === 'incoming')
      for (const inner of namesIn(join(dataDir, name))) restrict(join(dataDir, name, inner))
  }
}

/** Leaves a file or folder to its owner alone, as far as the system knows owners and we are it. */
export function restrict(path: string): void {
  try {
    const { mode } = statSync(path)
    if ((mode & 0o077) !== 0) chmodSync(path, mode & 0o700)
  } catch {
    // Another's, or gone meanwhile, or a file system without rights.
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : []
  } catch {
    return []
  }
}

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : ''
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'ở đó đã có một tệp cùng tên.'
  if (code === 'ENOSPC') return 'đĩa đã đầy.'
  return isDiskFailure(cause) ? 'không có quyền ghi ở đó.' : 'đường dẫn không dùng được.'
}
