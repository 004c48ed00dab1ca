// Builds the page that the server hands out, when its sources or the packages it is made of have changed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contentStamp, sourceFiles } from './content-stamp.mjs'

/** @param {string} root */
export function isPageBuilt(root) {
  if (!existsSync(path.join(root, 'web', 'dist', 'index.html'))) return false
  // A release holds the page and not its sources.
  if (!existsSync(path.join(root, 'web', 'main.tsx'))) return true
  const stamp = stampFile(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === pageStamp(root)
}

/**
 * Builds beside the present page and puts it in its place.
 *
 * @param {string} root
 * @returns {boolean} false when the builder has told a fault
 */
export function buildPage(root) {
  const stamp = pageStamp(root)
  const making = path.join(root, 'dist', `making-page-${process.pid}`)
  const former = path.join(root, 'dist', `former-page-${process.pid}`)
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const built = spawnSync(
    process.execPath,
    [vite, 'build', 'web', '--outDir', making, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: 'inherit',
      // What is set for other programs would make a page for developers, which the content policy stops.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  if (built.status !== 0) return false
  const page = path.join(root, 'web', 'dist')
  // Another start may be doing the same: its page is as good.
  renameIfThere(page, former)
  try {
    renameSync(making, page)
  } catch (error) {
    if (!existsSync(path.join(page, 'index.html'))) throw error
  }
  writeFileSync(`${stampFile(root)}.${process.pid}`, stamp)
  renameSync(`${stampFile(root)}.${process.pid}`, stampFile(root))
  for (const folder of [making, former]) rmSync(folder, { recursive: true, force: true })
  return true
}

function renameIfThere(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

function stampFile(root) {
  return path.join(root, 'dist', 'page.stamp')
}

function pageStamp(root) {
  const web = path.join(root, 'web')
  const dist = path.join(web, 'dist') + path.sep
  const files = sourceFiles([web], (file) => file.startsWith(dist))
  // The guide is a part of the page.
  const others = ['package-lock.json', path.join('docs', 'huong-dan.md')]
  return contentStamp([...files, ...others.map((file) => path.join(root, file))], root)
}
