import { UserError } from './user-error.ts'

/** What a disk that is full, write-protected, not ours to write, or broken answers. */
const DISK_CODES =
  /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|EMFILE|ENFILE|SQLITE_(FULL|IOERR|READONLY|CANTOPEN))/

/** True for a failure that the person mends by making room or by giving the right to write; nothing else is wrong. */
export function isDiskFailure(error: unknown): boolean {
  if (error instanceof UserError) return error.code === 'disk_full'
  return error instanceof Error && 'code' in error && DISK_CODES.test(String(error.code))
}

/** Says `message` of a failure of the disk; whatever else happened goes on as it is. */
export function tellDiskFailure(error: unknown, message: string): unknown {
  if (error instanceof UserError || !isDiskFailure(error)) return error
  return new UserError('disk_full', message, { cause: error })
}
