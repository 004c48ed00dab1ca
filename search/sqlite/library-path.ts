import { join } from 'node:path'

/** The database of a data folder. */
export function libraryPath(dataDir: string): string {
  return join(dataDir, 'library.sqlite')
}
