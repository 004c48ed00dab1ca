import type { ParsedDocument } from '../search/parsed-document.ts'
import type { SqliteLibrary } from '../search/sqlite/open-library.ts'

export interface Tidying<Tidied> {
  readonly library: Tidied
  /** To be told when another process has replaced a document of the library. */
  replaced(): void
  /** Does what is still to be done, so that nothing of a removed document outlasts the program. */
  close(): Promise<void>
}

/** Removing twenty documents one by one is followed by one compaction. In milliseconds. */
const QUIET = 20_000

/**
 * The same library, which gives back the room of removed and replaced documents by itself, once changes have
 * been quiet for a while: from then on no file holds a word of them.
 */
export function tidyLibrary<Tidied extends Pick<SqliteLibrary, 'add' | 'remove' | 'compact'>>(
  library: Tidied,
  quiet = QUIET,
): Tidying<Tidied> {
  let waiting: NodeJS.Timeout | undefined
  let work = Promise.resolve()

  const compact = () => {
    clearTimeout(waiting)
    waiting = undefined
    work = work.then(() => library.compact()).catch((error: unknown) => console.error(error))
  }
  const compactSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(compact, quiet)
  }
  return {
    library: {
      ...library,
      async add(parsed: ParsedDocument, vectors: readonly Float32Array[]) {
        const added = await library.add(parsed, vectors)
        if (added.state === 'replaced') compactSoon()
        return added
      },
      async remove(documentId: string) {
        const removed = await library.remove(documentId)
        if (removed) compactSoon()
        return removed
      },
    },
    replaced: compactSoon,
    async close() {
      if (waiting !== undefined) compact()
      await work
    },
  }
}
