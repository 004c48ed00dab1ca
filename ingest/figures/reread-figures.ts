import type { Library, ReportContent } from '../../search/library.ts'
import { FIGURES_VERSION, figureSteps } from './read-figures.ts'
import { storedSource } from './source.ts'

export interface RereadOptions {
  /** Called often; now and then it lets others have their turn. */
  readonly pause: () => Promise<void>
  readonly signal: AbortSignal
}

/**
 * Reads anew the figures of all documents that an older reader has read, or that were corrected since, one document
 * after the other while the library serves. Ends early when told to stop; what is left is read at the next start.
 *
 * @returns number of documents read
 */
export async function rereadFigures(library: Library, { pause, signal }: RereadOptions): Promise<number> {
  const behind = await library.documentsBehind(FIGURES_VERSION)
  if (behind.length === 0) return 0
  const reportIds = new Map(
    (await library.documents()).map((document) => [document.id, document.reports.map(({ id }) => id)]),
  )
  let read = 0
  for (const documentId of behind) {
    if (signal.aborted) break
    const reports: ReportContent[] = []
    for (const id of reportIds.get(documentId) ?? []) {
      await pause()
      const report = await library.report(id)
      if (report !== null) reports.push(report)
    }
    if (signal.aborted) break
    const steps = figureSteps(reports.map(storedSource))
    let step = steps.next()
    while (step.done !== true && !signal.aborted) {
      await pause()
      step = steps.next()
    }
    if (step.done !== true) break
    if (await library.writeFigures(documentId, { version: FIGURES_VERSION, reports: step.value })) read += 1
  }
  return read
}
