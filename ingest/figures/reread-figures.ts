import { runAside } from '../../search/aside.ts'
import type { Library, ReportContent } from '../../search/library.ts'
import { FIGURES_VERSION, readFigures } from './read-figures.ts'
import { storedSource } from './source.ts'

/**
 * Reads anew the figures of all documents that an older reader has read, or that were corrected since, one document
 * after the other, while others may use the library. Cut off, it is gone on with the next time.
 */
export async function rereadFigures(library: Library): Promise<void> {
  const behind = await library.documentsBehind(FIGURES_VERSION)
  if (behind.length === 0) return
  const reportIds = new Map(
    (await library.documents()).map((document) => [document.id, document.reports.map(({ id }) => id)]),
  )
  for (const documentId of behind) {
    const reports: ReportContent[] = []
    for (const id of reportIds.get(documentId) ?? []) {
      const report = await library.report(id)
      if (report !== null) reports.push(report)
    }
    const figures = readFigures(reports.map(storedSource))
    await library.writeFigures(documentId, { version: FIGURES_VERSION, reports: figures })
  }
}

/** The same in a process of its own: the figures of a long paper take seconds to be read and written. */
export function rereadFiguresAside(dataDir: string, signal: AbortSignal): Promise<void> {
  return runAside(new URL('./reread-worker.ts', import.meta.url), [dataDir], signal)
}
