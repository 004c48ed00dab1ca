import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { PROGRAM_ROOT } from './program-root.ts'

/** What `fork` needs to run a part of the program in a process of its own. */
export interface ChildProgram {
  readonly file: string
  /** Options of Node itself, before those of the caller. */
  readonly execArgv: readonly string[]
}

const RUNS_SOURCES = import.meta.url.endsWith('.ts')

/** Set where tests run: the program built of these very sources, which starts in a third of the time. */
const BUILT = process.env.BUILT_PROGRAM

/**
 * The program of a child process, given by the address of its source: `new URL('./reader.ts', import.meta.url)`.
 * Built JavaScript starts built JavaScript; where the sources run (tests, measurements) the child is translated
 * as it loads, by a loader that is found by its place, not by a name looked up in the folder one happens to be in.
 */
export function childProgram(source: URL): ChildProgram {
  const file = fileURLToPath(source)
  if (!RUNS_SOURCES) return { file: file.replace(/\.ts$/, '.js'), execArgv: [] }
  const built = BUILT === undefined ? null : builtFile(file, BUILT)
  if (built !== null) return { file: built, execArgv: [] }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return { file, execArgv: ['--import', loader] }
}

/** Null for what is not part of the program, as the helpers of tests. */
function builtFile(source: string, folder: string): string | null {
  const file = path.join(folder, path.relative(PROGRAM_ROOT, source)).replace(/\.ts$/, '.js')
  return existsSync(file) ? file : null
}
