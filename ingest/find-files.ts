import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** A file to ingest: where it lies and the name it is shown and known by. */
export interface FoundFile {
  readonly path: string
  /** The path inside the folder that was given, with `/`; for a file that was given itself its own name. */
  readonly name: string
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
])

/**
 * The files of the given folders and files in a fixed order: folders are walked for endings that can be read,
 * without hidden files, Word's lock files (`~$…`) and links; a file that is named itself is taken whatever its
 * ending. When two have the same name, the later ones get their folder's name before it.
 *
 * @returns `missing`: given paths that are not there
 */
export async function findFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly FoundFile[]; readonly missing: readonly string[] }> {
  const files: FoundFile[] = []
  const missing: string[] = []
  const known = new Set<string>()
  const names = new Set<string>()
  const add = (file: string, root: string) => {
    if (known.has(file)) return
    known.add(file)
    let name = path.relative(root, file).split(path.sep).join('/')
    for (let above = root; names.has(name) && path.dirname(above) !== above; above = path.dirname(above)) {
      name = `${path.basename(above)}/${name}`
    }
    names.add(name)
    files.push({ path: file, name })
  }
  for (const given of paths.map((one) => path.resolve(one))) {
    const found = await stat(given).catch(() => null)
    if (found === null) missing.push(given)
    else if (found.isDirectory()) for (const file of await walk(given)) add(file, given)
    else add(given, path.dirname(given))
  }
  return { files, missing }
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') continue
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await walk(inside)))
    else if (entry.isFile() && READABLE.has(path.extname(entry.name).toLowerCase())) found.push(inside)
  }
  return found
}
