import { UserError } from '../user-error.ts'
import { doLongWork, type LongWork } from './long-work.ts'

/** What the process tells the one that started it, before it ends. */
export type LongWorkReply =
  | { readonly done: true }
  | { readonly done: false; readonly code: string | null; readonly message: string }

const [dataDir = '', work = ''] = process.argv.slice(2)

/** Without the one that started it there is nobody to work for. */
process.once('disconnect', () => process.exit(1))

function reply(message: LongWorkReply): void {
  process.send?.(message, () => process.exit(0))
}

doLongWork(dataDir, JSON.parse(work) as LongWork).then(
  () => reply({ done: true }),
  (error: unknown) =>
    reply({
      done: false,
      code: error instanceof UserError ? error.code : null,
      message: error instanceof Error ? error.message : String(error),
    }),
)
