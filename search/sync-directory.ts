import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Lets a rename outlast a power failure. Where folders cannot be synced (Windows) the system does it itself. */
export function syncDirectory(directory: string): void {
  let folder: number
  try {
    folder = openSync(directory, 'r')
  } catch {
    return
  }
  try {
    fsyncSync(folder)
  } catch {
    // Some file systems refuse it; the rename stands.
  } finally {
    closeSync(folder)
  }
}
