import { statSync } from 'node:fs'
import { UserError } from '../user-error.ts'
import { inProcess } from './in-process.ts'
import { libraryDamaged } from './library-damaged.ts'
import { libraryPath } from './library-path.ts'

/** How a process ends that read what it could not bear. */
const CRASH = /ended with SIG(ABRT|SEGV|BUS|ILL|TRAP)/

/**
 * Checks a library in a process of its own, which may read what would end this one.
 *
 * @returns the damage, null when there is none, and when it could not be looked for (a full disk, a signal to end)
 */
export async function checkLibraryAside(dataDir: string, signal: AbortSignal): Promise<UserError | null> {
  const path = libraryPath(dataDir)
  // Of no library and an empty one whoever opens it is the judge.
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return null
  try {
    await inProcess(dataDir, { kind: 'check' }, signal)
    return null
  } catch (error) {
    if (error instanceof UserError) return error.code === 'library_damaged' ? error : null
    return CRASH.test(String(error)) ? libraryDamaged(path, error) : null
  }
}
