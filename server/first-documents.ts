import path from 'node:path'
import { ingestFiles } from '../ingest/ingest.ts'
import { type IngestProcessOptions, openIngestProcess } from '../ingest/ingest-process.ts'
import { showProgress } from '../ingest/progress.ts'
import { showable } from '../ingest/showable.ts'
import type { Library } from '../search/library.ts'
import { PROGRAM_ROOT } from '../search/program-root.ts'

const SAMPLES = path.join(PROGRAM_ROOT, 'samples')

/**
 * Adds what was named on the command line before the server opens, or the samples when nothing was named and
 * the library is empty. What is in the library already is passed over.
 *
 * @param watched a folder is watched: its files come by themselves, and no samples beside them
 * @param ingest where and how files are added; they are read in a process of their own, as uploads are
 * @param log lines for the person at the terminal
 */
export async function addFirstDocuments(
  paths: readonly string[],
  watched: boolean,
  library: Library,
  ingest: IngestProcessOptions,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { documents } = await library.stats()
  if (paths.length === 0 && (documents > 0 || watched)) return
  if (paths.length === 0) log('Kho đang trống: thêm các báo cáo mẫu.')
  const { ingestFile, close } = openIngestProcess({ ...ingest, foreground: true })
  const display = showProgress(process.stderr)
  try {
    const outcomes = await ingestFiles(paths.length === 0 ? [SAMPLES] : paths, {
      library,
      ingestFile,
      onProgress: display.update,
      onPassedOver: log,
      signal,
    })
    for (const outcome of outcomes) {
      if (outcome.state === 'failed' && outcome.error !== undefined) console.error(outcome.error)
      if ('warnings' in outcome)
        for (const warning of outcome.warnings) log(showable(`! ${outcome.file}: ${warning}`))
    }
  } finally {
    display.end()
    await close()
  }
}
