import { FIGURES_VERSION } from '../../ingest/figures/read-figures.ts'
import { errorLine } from '../../search/error-line.ts'
import type { Library } from '../../search/library.ts'

/** Keeps the figures of a library as the present reader reads them, and as its reports were corrected. */
export interface FigureKeeper {
  /** Reads in the background what is out of date; called again while it reads it looks once more afterwards. */
  look(): void
  /** Resolves when nothing is being read. */
  settled(): Promise<void>
}

/**
 * @param reread reads the figures of all documents that are behind
 * @param signal ends the reading
 * @param log a line for the person at the terminal, when documents have been read anew
 */
export function keepFigures(
  library: Pick<Library, 'documentsBehind'>,
  reread: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
  log: (line: string) => void,
): FigureKeeper {
  let reading: Promise<void> | null = null
  let again = false
  const read = async (): Promise<void> => {
    do {
      again = false
      const behind = await library.documentsBehind(FIGURES_VERSION)
      if (behind.length === 0) continue
      await reread(signal)
      const count = behind.length - (await library.documentsBehind(FIGURES_VERSION)).length
      if (count > 1 && !signal.aborted) log(`Đã đọc lại số liệu của ${count} tài liệu trong kho.`)
    } while (again && !signal.aborted)
  }
  return {
    look() {
      again = true
      reading ??= read()
        .catch((error: unknown) => {
          if (!signal.aborted) console.error(errorLine(error))
        })
        .finally(() => {
          reading = null
        })
    },
    async settled() {
      await reading
    },
  }
}
