import { Worker } from 'node:worker_threads'
import { UserError } from '../user-error.ts'
import type { LongWork } from './long-work.ts'

/**
 * Does long work in a worker, so that searches are answered meanwhile. Ends it when the signal says so; all such
 * work may be cut off anywhere and leaves the library as it was.
 *
 * @throws what the work throws; a UserError with its code
 */
export function inWorker(dataDir: string, work: LongWork, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./long-work-worker.ts', import.meta.url), {
      workerData: { dataDir, work },
      execArgv: ['--import', 'tsx'],
    })
    const stop = (): void => {
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.once('error', (error: unknown) => reject(asUserError(error)))
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      if (code === 0 || signal?.aborted) resolve()
      else reject(new Error(`the worker for ${work.kind} ended with ${code}`))
    })
  })
}

/** Errors lose their class on the way between threads. */
function asUserError(error: unknown): unknown {
  if (
    error instanceof Error &&
    error.name === 'UserError' &&
    'code' in error &&
    typeof error.code === 'string'
  ) {
    return new UserError(error.code, error.message, { cause: error })
  }
  return error
}
