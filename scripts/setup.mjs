// What has to be there before anything runs. Plain JavaScript without packages: it runs before they are installed.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage, isPageBuilt } from './build-page.mjs'
import { buildProgram, programFolder } from './build-program.mjs'

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

/**
 * Installs and builds what is missing. Developers' packages are only needed to build and to test: a program that
 * is built already does without them.
 *
 * @param {{ readonly page?: boolean, readonly tests?: boolean }} needs whether the page is needed, and whether tests will run
 * @returns {Promise<string>} the folder of the built program
 */
export async function ensureReady({ page = true, tests = false } = {}) {
  const program = programFolder(ROOT)
  const lacksProgram = !existsSync(program)
  const lacksPage = page && !isPageBuilt(ROOT)
  ensureInstalled(tests || lacksProgram || lacksPage)
  try {
    if (lacksProgram) {
      console.log('Đang dựng chương trình …')
      await buildProgram(ROOT, program)
    }
    if (lacksPage) {
      console.log('Đang dựng trang web …')
      requirePlainPath()
      if (!buildPage(ROOT)) fail('Không dựng được trang web; xem lỗi ở trên.')
    }
  } catch (error) {
    fail(writingTrouble(error) ?? `Không dựng được chương trình: ${error.message}`)
  }
  return program
}

/** Installs exactly what package-lock.json names, unless it is installed already. */
function ensureInstalled(developing) {
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'))
  if (wanted === null) fail('Thiếu tệp package-lock.json. Hãy lấy lại toàn bộ mã nguồn.')
  if (holdsLocked(wanted, readPackages(path.join(ROOT, 'node_modules', '.package-lock.json')), developing))
    return
  requireWritable()
  console.log('Đang cài các gói cần thiết (chỉ lần đầu, hoặc khi chương trình được cập nhật) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', ...(developing ? [] : ['--omit=dev'])], {
    cwd: ROOT,
    stdio: 'inherit',
    // On Windows npm is a .cmd file, which only a shell starts; the arguments are fixed words.
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    fail(
      'Không cài được các gói; lý do ở các dòng trên của npm. Thường là: chưa kết nối được tới kho npm, ' +
        `đĩa đã đầy, hoặc không có quyền ghi vào ${ROOT}. Sửa xong hãy chạy lại.`,
    )
  }
}

/**
 * True when what npm noted as installed holds what the lock says. Optional packages may be missing: their build
 * needs a compiler, or they are for another system.
 *
 * @param {Record<string, object>} wanted `packages` of package-lock.json
 * @param {Record<string, object> | null} installed `packages` of npm's copy in node_modules
 * @param {boolean} developing false when packages for building and testing may be missing too
 */
export function holdsLocked(wanted, installed, developing = true) {
  if (installed === null) return false
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '' || entry.link || (entry.dev && !developing)) return true
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

/** npm would tell it in English, after half a minute. */
function requireWritable() {
  const modules = path.join(ROOT, 'node_modules')
  for (const folder of [ROOT, modules].filter(existsSync)) {
    try {
      accessSync(folder, constants.W_OK)
    } catch (error) {
      fail(writingTrouble(error) ?? error.message)
    }
  }
}

/** What a person is told of a folder that cannot be written to; null for another fault. */
function writingTrouble({ code }) {
  if (code === 'ENOSPC') return 'Đĩa đã đầy. Hãy dọn chỗ trống rồi chạy lại.'
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') return null
  return (
    `Không ghi được vào thư mục chương trình ${ROOT} (chỉ đọc, hoặc thuộc tài khoản khác). ` +
    'Lần chạy đầu phải cài gói và dựng chương trình ở đó: hãy chạy một lần bằng tài khoản có quyền ghi, ' +
    'hoặc chép chương trình sang thư mục của mình rồi chạy lại. Dữ liệu có thể để nơi khác bằng DATA_DIR.'
  )
}

/** The page's builder takes what follows these characters for a part of an address. */
function requirePlainPath() {
  if (!/[#?]/.test(ROOT)) return
  fail(
    `Đường dẫn ${ROOT} có ký tự # hoặc ?, nên không dựng được trang web. ` +
      'Hãy đổi tên thư mục (bỏ ký tự đó) rồi chạy lại.',
  )
}

/** @returns {never} */
export function fail(message) {
  console.error(message)
  process.exit(1)
}
