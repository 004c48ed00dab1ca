/** A file of the folder as one look found it. */
export interface SeenFile {
  /** The name the document goes by: its path inside the folder. */
  readonly name: string
  readonly path: string
  readonly bytes: number
  /** When it was changed, in milliseconds. */
  readonly changed: number
}

/** How a file stood when it was handed over. */
export interface KnownFile {
  readonly bytes: number
  readonly changed: number
}

/** A file that is not as it was handed over, and since when it has stood still. */
export interface WaitingFile extends SeenFile {
  readonly since: number
}

/** So long a file must stand still before it is read, in milliseconds: copying to a share pauses for a moment. */
export const SETTLE = 4_000

/**
 * What of a folder is to be read now. A file that is new, or not of the size and time it was handed over with, waits
 * until both have stood still for `SETTLE`; an empty one is only being made.
 *
 * @param waiting what the last look gave as waiting
 */
export function settledFiles(
  found: readonly SeenFile[],
  known: ReadonlyMap<string, KnownFile>,
  waiting: ReadonlyMap<string, WaitingFile>,
  now: number,
): { readonly settled: readonly SeenFile[]; readonly waiting: ReadonlyMap<string, WaitingFile> } {
  const settled: SeenFile[] = []
  const still = new Map<string, WaitingFile>()
  for (const file of found) {
    if (isSame(known.get(file.name), file) || file.bytes === 0) continue
    const before = waiting.get(file.name)
    const since = before !== undefined && isSame(before, file) ? before.since : now
    if (now - since >= SETTLE) settled.push(file)
    else still.set(file.name, { ...file, since })
  }
  return { settled, waiting: still }
}

function isSame(one: KnownFile | undefined, other: KnownFile): boolean {
  return one !== undefined && one.bytes === other.bytes && one.changed === other.changed
}

/**
 * Names that were handed over and are no longer in the folder. A look at a folder that is not whole proves nothing, and
 * neither does one from which all of several files are gone at once: a share that is not there looks like that.
 *
 * @param whole every part of the folder could be opened
 */
export function missingNames(
  found: readonly SeenFile[],
  known: ReadonlyMap<string, KnownFile>,
  whole: boolean,
): readonly string[] | null {
  if (!whole || (found.length === 0 && known.size > 1)) return null
  const here = new Set(found.map(({ name }) => name))
  return [...known.keys()].filter((name) => !here.has(name))
}
