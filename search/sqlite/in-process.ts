import { runAside } from '../aside.ts'
import type { LongWork } from './long-work.ts'

/**
 * Does long work on the library of a folder in a process of its own. It may be cut off anywhere and leaves the
 * library as it was.
 *
 * @throws UserError as the work does
 */
export function inProcess(dataDir: string, work: LongWork, signal?: AbortSignal): Promise<void> {
  const program = new URL('./long-work-process.ts', import.meta.url)
  return runAside(program, [dataDir, JSON.stringify(work)], signal)
}
