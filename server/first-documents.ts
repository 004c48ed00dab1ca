import path from 'node:path'
import { ingestFiles } from '../ingest/ingest.ts'
import { showProgress } from '../ingest/progress.ts'
import type { Encoder } from '../search/encoder/encoder.ts'
import type { Library } from '../search/library.ts'
import { PROGRAM_ROOT } from '../search/program-root.ts'

const SAMPLES = path.join(PROGRAM_ROOT, 'samples')

/**
 * Adds what was named on the command line before the server opens, or the samples when nothing was named and
 * the library is empty. What is in the library already is passed over.
 *
 * @param log lines for the person at the terminal
 */
export async function addFirstDocuments(
  paths: readonly string[],
  { library, encoder }: { readonly library: Library; readonly encoder: Encoder },
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { documents } = await library.stats()
  if (paths.length === 0 && documents > 0) return
  if (paths.length === 0) log('Kho đang trống: thêm các báo cáo mẫu.')
  const display = showProgress(process.stderr)
  try {
    const outcomes = await ingestFiles(paths.length === 0 ? [SAMPLES] : paths, {
      library,
      encoder,
      onProgress: display.update,
      signal,
    })
    for (const outcome of outcomes) {
      if (outcome.state === 'failed' && outcome.error !== undefined) console.error(outcome.error)
    }
  } finally {
    display.end()
  }
}
