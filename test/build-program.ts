import { existsSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '..')

const builder: {
  readonly programFolder: (root: string) => string
  readonly buildProgram: (root: string, folder: string) => Promise<void>
} = await import(new URL('../scripts/build-program.mjs', import.meta.url).href)

/** Builds the program once for all tests: what they start in other processes is what people run. */
export default async function setup(): Promise<void> {
  const folder = builder.programFolder(ROOT)
  if (!existsSync(folder)) await builder.buildProgram(ROOT, folder)
  process.env.BUILT_PROGRAM = folder
}
