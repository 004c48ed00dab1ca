import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { childProgram } from '../child-program.ts'
import { UserError } from '../user-error.ts'
import type { LongWork } from './long-work.ts'
import type { LongWorkReply } from './long-work-process.ts'

/**
 * Does long work in a process of its own: searches are answered meanwhile, its memory is given back when it ends,
 * and a crash of native code ends only it. It may be cut off anywhere and leaves the library as it was.
 *
 * @throws UserError as the work does
 */
export function inProcess(dataDir: string, work: LongWork, signal?: AbortSignal): Promise<void> {
  const { file, execArgv } = childProgram(new URL('./long-work-process.ts', import.meta.url))
  return new Promise((resolve, reject) => {
    const child = fork(file, [dataDir, JSON.stringify(work)], {
      execArgv: [...execArgv],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    // Whoever asks a question comes first.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    let reply: LongWorkReply | null = null
    const stop = (): void => {
      child.kill('SIGKILL')
    }
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
    child.once('message', (message: LongWorkReply) => {
      reply = message
    })
    child.once('error', reject)
    child.once('exit', (code, killed) => {
      signal?.removeEventListener('abort', stop)
      if (reply?.done || signal?.aborted) resolve()
      else if (reply === null) reject(new Error(`the process for ${work.kind} ended with ${killed ?? code}`))
      else reject(reply.code === null ? new Error(reply.message) : new UserError(reply.code, reply.message))
    })
  })
}
