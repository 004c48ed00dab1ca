import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../search/user-error.ts'
import { documentName } from './document-name.ts'
import { showable } from './showable.ts'

/** A file to ingest: where it lies and the name it is shown and known by. */
export interface FoundFile {
  readonly path: string
  /** The path inside the folder that was given, as `documentName` cleans it; for a file that was given its own name. */
  readonly name: string
}

/** What was given or found and cannot be taken. */
export interface RefusedPath {
  /** Fit to be shown. */
  readonly name: string
  /** In Vietnamese. */
  readonly reason: string
}

const READABLE = new Set([
  '.txt',
  '.md',
  '.markdown',
  '.docx',
  '.doc',
  '.pdf',
  '.html',
  '.htm',
  '.odt',
  '.rtf',
  '.xlsx',
  '.jpg',
  '.jpeg',
  '.png',
])

/** What reading names from a disk puts for bytes that are no letters. */
const NO_LETTER = '\ufffd'

/**
 * The files of the given folders and files in a fixed order: folders are walked for endings that can be read,
 * without hidden files, Word's lock files (`~$…`) and links; a file that is named itself is taken whatever its
 * ending. When two have the same name, the later ones get their folder's name before it. Names that differ only
 * in how their marks are written (NFC, NFD) are the same.
 *
 * @returns `passedOver`: names of files in the folders whose ending no reader knows
 */
export async function findFiles(paths: readonly string[]): Promise<{
  readonly files: readonly FoundFile[]
  readonly refused: readonly RefusedPath[]
  readonly passedOver: readonly string[]
}> {
  const files: FoundFile[] = []
  const refused: RefusedPath[] = []
  const passedOver: string[] = []
  const known = new Set<string>()
  const names = new Set<string>()
  const refuse = (name: string, reason: string) => refused.push({ name: showable(name), reason })
  const add = (file: string, root: string) => {
    if (known.has(file)) return
    known.add(file)
    const relative = path.relative(root, file)
    try {
      let name = documentName(relative)
      for (let above = root; names.has(name) && path.dirname(above) !== above; above = path.dirname(above)) {
        name = documentName(`${path.basename(above)}/${name}`)
      }
      names.add(name)
      files.push({ path: file, name })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refuse(relative, error.message)
    }
  }
  for (const given of paths.map((one) => path.resolve(one))) {
    const found = await stat(given).catch(() => null)
    if (found === null) refuse(given, 'Không tìm thấy tệp hoặc thư mục này. Hãy kiểm tra đường dẫn.')
    else if (found.isDirectory()) {
      const pass = (file: string) => passedOver.push(showable(path.relative(given, file)))
      for (const file of await walk(given, refuse, pass)) add(file, given)
    } else if (found.isFile()) add(given, path.dirname(given))
    else refuse(given, 'Đây không phải là tệp hay thư mục.')
  }
  return { files, refused, passedOver }
}

async function walk(
  folder: string,
  refuse: (name: string, reason: string) => void,
  pass: (file: string) => void,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): readonly Dirent[] => {
    refuse(folder, 'Không mở được thư mục này. Hãy kiểm tra quyền đọc.')
    return []
  })
  const found: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') continue
    const inside = path.join(folder, entry.name)
    const isReadable = entry.isFile() && READABLE.has(path.extname(entry.name).toLowerCase())
    if (!entry.isDirectory() && !isReadable) {
      if (entry.isFile()) pass(inside)
      continue
    }
    if (entry.name.includes(NO_LETTER) && (await stat(inside).catch(() => null)) === null) {
      refuse(
        inside,
        'Tên này không viết bằng mã UTF-8 nên không mở được. Hãy đổi tên (gõ lại tên bằng bàn phím) rồi thêm lại.',
      )
    } else if (entry.isDirectory()) found.push(...(await walk(inside, refuse, pass)))
    else found.push(inside)
  }
  return found
}
