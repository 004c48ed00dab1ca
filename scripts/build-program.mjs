// Builds the JavaScript that the program runs: one file for each source, in folders as they are, so that what
// looks for data beside itself finds it.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { contentStamp, sourceFiles } from './content-stamp.mjs'

const FOLDERS = ['search', 'ingest', 'server']
const COMMANDS = ['scripts/backup.ts', 'scripts/restore.ts']

/** A program that runs starts its helpers from the folder it came from: only long unused ones are removed. */
const KEPT = 5

/**
 * Where the built program of these sources is, or is to be: its name holds the stamp of the sources, so a folder
 * that is there is whole and true, and a running program is never changed under its feet. A release holds no
 * sources and one built program.
 *
 * @param {string} root
 */
export function programFolder(root) {
  if (!existsSync(path.join(root, 'server', 'main.ts'))) return path.join(root, 'dist', 'program')
  const makers = ['scripts/build-program.mjs', 'package-lock.json'].map((file) => path.join(root, file))
  const files = [...programSources(root), ...makers]
  return path.join(root, 'dist', `program-${contentStamp(files, root)}`)
}

function programSources(root) {
  const folders = FOLDERS.map((folder) => path.join(root, folder))
  return [...sourceFiles(folders), ...COMMANDS.map((file) => path.join(root, file))]
}

/**
 * Builds into a folder of its own and renames: whoever looks sees nothing or all of it, also when two start at once.
 *
 * @param {string} root
 * @param {string} folder what `programFolder` said
 */
export async function buildProgram(root, folder) {
  const { build, stop } = await import('esbuild')
  const making = path.join(root, 'dist', `making-program-${process.pid}`)
  rmSync(making, { recursive: true, force: true })
  const sources = programSources(root)
  for (const file of sources.filter((one) => !one.endsWith('.ts'))) {
    const copy = path.join(making, path.relative(root, file))
    mkdirSync(path.dirname(copy), { recursive: true })
    copyFileSync(file, copy)
  }
  await build({
    absWorkingDir: root,
    entryPoints: sources.filter((one) => one.endsWith('.ts')),
    outbase: root,
    outdir: making,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // Only so that names of imported sources are seen, and data that is imported is taken in.
    bundle: true,
    plugins: [{ name: 'sources-apart', setup: keepSourcesApart }],
    logLevel: 'warning',
  })
  // Its helper would live, with its memory, as long as the program that is started next.
  await stop()
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  removeOld(path.dirname(folder), folder)
}

function keepSourcesApart(build) {
  build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path: name }) =>
    kind === 'entry-point' ? null : { path: name.replace(/\.ts$/, '.js'), external: true },
  )
}

function removeOld(dist, current) {
  const programs = readdirSync(dist)
    .filter((name) => name.startsWith('program-'))
    .map((name) => path.join(dist, name))
    .filter((folder) => folder !== current)
    .map((folder) => ({ folder, made: statSync(folder).mtimeMs }))
    .sort((a, b) => b.made - a.made)
  for (const { folder } of programs.slice(KEPT - 1)) rmSync(folder, { recursive: true, force: true })
}
