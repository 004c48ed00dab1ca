import { UserError } from './user-error.ts'

/** What a disk that is full, write-protected, not ours to write, or broken answers. */
const DISK_CODES =
  /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|EMFILE|ENFILE|SQLITE_(FULL|IOERR|READONLY|CANTOPEN))/

/** Names of SQLite's primary result codes; the driver names some of the extended ones by their number alone. */
const PRIMARY: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}

/** The code of a failure of the system or of SQLite, "" where it has none. */
export function failureCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const number = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1]
  return number === undefined ? code : (PRIMARY[Number(number) & 0xff] ?? code)
}

/** True for a failure that the person mends by making room or by giving the right to write; nothing else is wrong. */
export function isDiskFailure(error: unknown): boolean {
  if (error instanceof UserError) return error.code === 'disk_full'
  return DISK_CODES.test(failureCode(error))
}

/** Says `message` of a failure of the disk; whatever else happened goes on as it is. */
export function tellDiskFailure(error: unknown, message: string): unknown {
  if (error instanceof UserError || !isDiskFailure(error)) return error
  return new UserError('disk_full', message, { cause: error })
}
