import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What `fork` needs to run a part of the program in a process of its own. */
export interface ChildProgram {
  readonly file: string
  /** Options of Node itself, before those of the caller. */
  readonly execArgv: readonly string[]
}

const RUNS_SOURCES = import.meta.url.endsWith('.ts')

/**
 * The program of a child process, given by the address of its source: `new URL('./reader.ts', import.meta.url)`.
 * Built JavaScript starts built JavaScript; where the sources run (tests, measurements) the child is translated
 * as it loads, by a loader that is found by its place, not by a name looked up in the folder one happens to be in.
 */
export function childProgram(source: URL): ChildProgram {
  const file = fileURLToPath(source)
  if (!RUNS_SOURCES) return { file: file.replace(/\.ts$/, '.js'), execArgv: [] }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return { file, execArgv: ['--import', loader] }
}
