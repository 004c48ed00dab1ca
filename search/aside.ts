import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { childProgram } from './child-program.ts'
import { UserError } from './user-error.ts'

/** What a program aside tells the one that started it, before it ends. */
type AsideReply =
  | { readonly done: true }
  | { readonly done: false; readonly code: string | null; readonly message: string }

/**
 * Runs one of our programs to its end in a process of its own: people are answered meanwhile, its memory is given
 * back when it ends, and a crash of native code ends only it. It may be cut off anywhere and must bear that.
 *
 * @param program the address of its source, which calls `workAside`
 * @param signal ends it at once; it is no error then
 * @throws UserError as the work does
 */
export function runAside(program: URL, args: readonly string[], signal?: AbortSignal): Promise<void> {
  const { file, execArgv } = childProgram(program)
  return new Promise((resolve, reject) => {
    const child = fork(file, [...args], {
      execArgv: [...execArgv],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    // Whoever asks a question comes first.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    let reply: AsideReply | null = null
    const stop = (): void => {
      child.kill('SIGKILL')
    }
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
    child.once('message', (message: AsideReply) => {
      reply = message
    })
    child.once('error', reject)
    child.once('exit', (code, killed) => {
      signal?.removeEventListener('abort', stop)
      if (reply?.done || signal?.aborted) resolve()
      else if (reply === null)
        reject(new Error(`the process for ${args.join(' ')} ended with ${killed ?? code}`))
      else reject(reply.code === null ? new Error(reply.message) : new UserError(reply.code, reply.message))
    })
  })
}

/** What a program that `runAside` starts does: works, tells how it went, and ends. */
export function workAside(work: () => Promise<unknown>): void {
  // Without the one that started it there is nobody to work for.
  process.once('disconnect', () => process.exit(1))
  // Ctrl-C goes to every process of the terminal; the one that started it decides.
  process.on('SIGINT', () => {})
  const reply = (message: AsideReply): void => {
    process.send?.(message, () => process.exit(0))
  }
  work().then(
    () => reply({ done: true }),
    (error: unknown) =>
      reply({
        done: false,
        code: error instanceof UserError ? error.code : null,
        message: error instanceof Error ? error.message : String(error),
      }),
  )
}
