// npm run pack [-- folder]: a release, which runs with `npm ci --omit=dev` and `npm start`: the built program and
// page without their sources, what they read, and the lockfile. Made in dist/release unless a folder is named.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureReady, fail, ROOT, requireNode } from './setup.mjs'

const FILES = [
  'package.json',
  'package-lock.json',
  'README.md',
  'LICENSE',
  'docs',
  'models',
  'samples',
  'web/dist',
]
const SCRIPTS = ['start', 'run', 'setup', 'build-page', 'build-program', 'content-stamp']

requireNode()
const program = await ensureReady()
const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
const target = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist', 'release'), `${name}-${version}`)
if (existsSync(target) && process.argv[2] !== undefined)
  fail(`Thư mục ${target} đã có. Hãy chọn thư mục khác.`)

const making = `${target}.making-${process.pid}`
mkdirSync(making, { recursive: true })
for (const file of [...FILES, ...SCRIPTS.map((script) => `scripts/${script}.mjs`)]) {
  // Tests beside the samples and models that were fetched are no part of a release.
  const filter = (from) => !/\.test\.ts$/.test(from) && path.basename(from) !== '.hub'
  cpSync(path.join(ROOT, file), path.join(making, file), { recursive: true, filter })
}
cpSync(program, path.join(making, 'dist', 'program'), { recursive: true })
rmSync(target, { recursive: true, force: true })
renameSync(making, target)
console.log(`Bản phát hành ở ${target}; chạy bằng: cd ${target} && npm start`)
