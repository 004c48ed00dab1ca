import { isDiskFailure } from '../search/disk-failure.ts'
import { errorLine } from '../search/error-line.ts'
import type { ParsedDocument } from '../search/parsed-document.ts'
import type { SqliteLibrary } from '../search/sqlite/open-library.ts'
import type { Reserve } from '../search/sqlite/reserve.ts'

/** What tidying needs of a library. */
export type TidiedLibrary = Pick<
  SqliteLibrary,
  'add' | 'remove' | 'removeThriftily' | 'compact' | 'isUntidied' | 'emptyLog'
>

export interface Tidying<Tidied> {
  readonly library: Tidied
  /** Does what a program before this one left undone. */
  resume(): void
  /** To be told when another process has replaced a document of the library. */
  replaced(): void
  /** To be told when a saved chat or draft has been removed. */
  forgotten(): void
  /** Does what is still to be done, so that nothing of what was removed outlasts the program. */
  close(): Promise<void>
}

/** Removing twenty documents one by one is followed by one compaction. In milliseconds. */
const QUIET = 20_000

/** A compaction that found no room is tried again so often, in milliseconds. */
const AGAIN = 10 * 60_000

/**
 * The same library, which gives back the room of removed and replaced documents by itself, once changes have
 * been quiet for a while: from then on no file holds a word of them. Removed chats and drafts leave the log sooner.
 * On a full disk a document is removed with the room that was kept back for it.
 */
export function tidyLibrary<Tidied extends TidiedLibrary>(
  library: Tidied,
  reserve: Reserve,
  quiet = QUIET,
): Tidying<Tidied> {
  let work = Promise.resolve()
  const timer = (todo: () => Promise<void>) => {
    let waiting: NodeJS.Timeout | undefined
    const now = () => {
      clearTimeout(waiting)
      waiting = undefined
      work = work.then(todo).catch((error: unknown) => {
        console.error(errorLine(error))
        waiting ??= setTimeout(now, AGAIN).unref()
      })
    }
    return {
      now,
      soon(milliseconds: number) {
        clearTimeout(waiting)
        waiting = setTimeout(now, milliseconds)
      },
      isDue: () => waiting !== undefined,
    }
  }
  const compaction = timer(async () => {
    await library.compact()
    reserve.keep()
  })
  const emptying = timer(() => library.emptyLog())
  const compactSoon = () => compaction.soon(quiet)

  const removeAnyhow = async (documentId: string): Promise<boolean> => {
    try {
      return await library.remove(documentId)
    } catch (error) {
      if (!isDiskFailure(error) || !reserve.release()) throw error
      return library.removeThriftily(documentId)
    }
  }
  return {
    library: {
      ...library,
      async add(parsed: ParsedDocument) {
        const added = await library.add(parsed)
        if (added.state === 'replaced') compactSoon()
        return added
      },
      async remove(documentId: string) {
        const removed = await removeAnyhow(documentId)
        if (removed) compactSoon()
        return removed
      },
    },
    resume() {
      reserve.keep()
      if (library.isUntidied()) compaction.now()
      else emptying.now()
    },
    replaced: compactSoon,
    forgotten: () => emptying.soon(quiet / 10),
    async close() {
      if (compaction.isDue()) compaction.now()
      else if (emptying.isDue()) emptying.now()
      await work
    },
  }
}
