import { withPath } from './file-path.ts'

/** Names that are never reports: what file managers and offices leave behind in folders. */
const litter = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i

export function isLitter(name: string): boolean {
  return litter.test(name)
}

function readEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isLitter(entry.name)) return []
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [withPath(file, entry.fullPath)]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const all: File[] = []
  // A reader gives at most 100 entries at a time and ends with none.
  for (let some = await readEntries(reader); some.length > 0; some = await readEntries(reader)) {
    for (const child of some) all.push(...(await filesOf(child)))
  }
  return all
}

/** Every file that was dropped, those inside dropped folders as well. Must be called within the drop event. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...transfer.files]
  const found = await Promise.all(entries.map(filesOf))
  return found.flat()
}
