// What has to be there before anything runs. Plain JavaScript without packages: it runs before they are installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const MINIMUM_NODE = [20, 19]

/** Ends the program with a Vietnamese line when Node is too old. */
export function requireNode() {
  if (isNewEnough(process.versions.node)) return
  fail(
    `Cần Node.js ${MINIMUM_NODE.join('.')} trở lên; máy này đang có ${process.versions.node}.\n` +
      'Tải bản LTS mới tại nodejs.org rồi chạy lại lệnh này.',
  )
}

/** @param {string} version e.g. `20.19.2` */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  const [wantedMajor, wantedMinor] = MINIMUM_NODE
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/** Installs exactly what package-lock.json names, unless it is installed already. */
export function ensureInstalled() {
  if (isInstalled()) return
  console.log('Đang cài các gói cần thiết (chỉ lần đầu, hoặc khi chương trình được cập nhật) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    // On Windows npm is a .cmd file, which only a shell starts; the arguments are fixed words.
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    fail('Không cài được các gói. Hãy kiểm tra kết nối tới kho npm (và chỗ trống trên đĩa) rồi chạy lại.')
  }
}

function isInstalled() {
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'))
  if (wanted === null) fail('Thiếu tệp package-lock.json. Hãy lấy lại toàn bộ mã nguồn.')
  return holdsLocked(wanted, readPackages(path.join(ROOT, 'node_modules', '.package-lock.json')))
}

/**
 * True when what npm noted as installed holds what the lock says. Optional packages may be missing: their build
 * needs a compiler, or they are for another system.
 *
 * @param {Record<string, object>} wanted `packages` of package-lock.json
 * @param {Record<string, object> | null} installed `packages` of npm's copy in node_modules
 */
export function holdsLocked(wanted, installed) {
  if (installed === null) return false
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '' || entry.link) return true
    const found = installed[name]
    if (found === undefined) return Boolean(entry.optional || entry.devOptional || entry.peer)
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** Builds the page when its sources, or the packages it is made of, changed since the last build. */
export function ensurePage() {
  const stampFile = path.join(ROOT, 'web', 'dist', '.stamp')
  const stamp = pageStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Đang dựng trang web …')
  const vite = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'web', '--logLevel', 'warn'],
    { cwd: ROOT, stdio: 'inherit' },
  )
  if (vite.status !== 0) fail('Không dựng được trang web; xem lỗi ở trên.')
  writeFileSync(stampFile, stamp)
}

function pageStamp() {
  const hash = createHash('sha256')
  const web = path.join(ROOT, 'web')
  const sources = readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join(web, 'dist')) && !/\.test\.tsx?$/.test(file))
    .sort()
  for (const file of [...sources, path.join(ROOT, 'package-lock.json')]) {
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @returns {never} */
export function fail(message) {
  console.error(message)
  process.exit(1)
}
