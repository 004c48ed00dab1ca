import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { syncDirectory } from '../search/sync-directory.ts'

/**
 * Writes a small file whole or not at all, for its owner alone: beside its place first, then under its name, so that it
 * outlasts a power failure. @throws what the disk throws; what was begun stays as `temporary`
 */
export function writeWhole(file: string, text: string, temporary = `${file}.writing`): void {
  writeFileSync(temporary, text, { flush: true, mode: 0o600 })
  renameSync(temporary, file)
  syncDirectory(path.dirname(file))
}
