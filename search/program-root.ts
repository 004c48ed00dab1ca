import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Absolute path of the folder that the program lies in, where `models/`, `samples/` and the built page are: the
 * nearest one above this file with a `package.json`. The same whether the sources run or what was built of them.
 */
export const PROGRAM_ROOT = rootAbove(import.meta.dirname)

function rootAbove(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder
  const above = path.dirname(folder)
  if (above === folder) throw new Error('no package.json above the program')
  return rootAbove(above)
}
