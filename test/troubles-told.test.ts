import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { inventedText } from '../search/testing/invented-document.ts'

const ROOT = path.join(import.meta.dirname, '..')
const START = path.join(ROOT, 'scripts/start.mjs')
const RUN = path.join(ROOT, 'scripts/run.mjs')
const POSIX = process.platform !== 'win32'
/** A line of a stack, or a fault of Node's own in English. */
const STACK = /^\s+at |Error:|node:internal/mu

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'troubles-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

interface Told {
  readonly code: number | null
  readonly text: string
}

function told(
  command: readonly string[],
  dataDir: string,
  options: { readonly cwd?: string; readonly uid?: number } = {},
): Told {
  const [file = '', ...rest] = command
  const { status, stdout, stderr } = spawnSync(file, rest, {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '', ACCESS_TOKEN: '', DATA_DIR: dataDir },
    encoding: 'utf8',
    timeout: 60_000,
    ...options,
  })
  return { code: status, text: `${stdout}${stderr}` }
}

/** A checkout that holds nothing but the scripts, whose packages count as installed and whose program as not built. */
function bareCheckout(name: string): string {
  const root = path.join(directory, name)
  mkdirSync(path.join(root, 'node_modules'), { recursive: true })
  cpSync(path.join(ROOT, 'scripts'), path.join(root, 'scripts'), { recursive: true })
  for (const file of ['package-lock.json', 'node_modules/.package-lock.json'])
    writeFileSync(path.join(root, file), JSON.stringify({ packages: {} }))
  return root
}

describe('a trouble is told at the terminal in words that say what to do, without a stack', () => {
  it.each([
    ['a file', 'tep'],
    ['a folder inside a file', 'tep/du-lieu'],
  ])('DATA_DIR that is %s', (_, name) => {
    writeFileSync(path.join(directory, 'tep'), '')
    const dataDir = path.join(directory, name)
    const { code, text } = told([process.execPath, START], dataDir)
    expect(code).toBe(1)
    expect(text).toContain(`Không tạo được thư mục dữ liệu “${dataDir}”`)
    expect(text).toContain('Hãy chọn thư mục khác bằng DATA_DIR.')
    expect(text).not.toMatch(STACK)
  })

  it.skipIf(!POSIX)('a backup for which there is no room, of which nothing is left', async () => {
    const dataDir = path.join(directory, 'data')
    const library = await openLibrary({ dataDir })
    const texts = Array.from({ length: 800 }, (_, i) => `Thôn ${i} nuôi tôm sú trên ao nước lợ số ${i}.`)
    await library.add(inventedText('a.txt', texts))
    await library.close()
    const copies = path.join(directory, 'sao-luu')
    const copy = path.join(copies, 'b.sqlite')
    // A limit on what one file may hold stands for a full disk.
    const limited = `ulimit -f 128; exec "${process.execPath}" "${RUN}" scripts/backup.js "${copy}"`
    const { code, text } = told(['sh', '-c', limited], dataDir)
    expect(text).toContain(`Không ghi được bản sao lưu “${copy}”: đĩa đã đầy`)
    expect(text).not.toMatch(STACK)
    expect(code).toBe(1)
    expect(readdirSync(copies)).toEqual([])
    expect(told([process.execPath, RUN, 'scripts/backup.js', copy], dataDir).code).toBe(0)
    expect(readdirSync(copies)).toEqual(['b.sqlite'])
  })

  it.each([
    ['npm start', [START]],
    ['npm run ingest', [RUN, 'ingest/command.js', 'x.txt']],
    ['npm run backup', [RUN, 'scripts/backup.js', 'x.sqlite']],
    ['npm run restore', [RUN, 'scripts/restore.js', 'x.sqlite']],
  ])('%s under an old Node', (_, script) => {
    const versions = '{ value: { ...process.versions, node: "18.20.4" } }'
    const old = `data:text/javascript,Object.defineProperty(process, "versions", ${versions})`
    const { code, text } = told([process.execPath, '--import', old, ...script], directory)
    expect(text).toMatch(/^Cần Node\.js 20\.19 trở lên; máy này đang có 18\.20\.4\./)
    expect(text).not.toMatch(STACK)
    expect(code).toBe(1)
  })

  it.each(['a#b', 'a?b'].filter((name) => POSIX || !name.includes('?')))(
    'a program in a folder named %s',
    (name) => {
      const root = bareCheckout(name)
      // As if the program were built: a release is not, its page is.
      mkdirSync(path.join(root, 'dist', 'program'), { recursive: true })
      const { code, text } = told([process.execPath, path.join(root, 'scripts/start.mjs')], directory, {
        cwd: root,
      })
      expect(text).toContain('không dựng được trang web. Hãy đổi tên thư mục (bỏ ký tự đó) rồi chạy lại.')
      expect(text).not.toMatch(STACK)
      expect(code).toBe(1)
    },
  )

  it.skipIf(!POSIX)('a checkout that may not be written to', () => {
    const root = bareCheckout('chi-doc')
    writeFileSync(
      path.join(root, 'package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/x': { version: '1.0.0' } } }),
    )
    chmodSync(directory, 0o755)
    chmodSync(root, 0o555)
    // The administrator may write everywhere.
    const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {}
    const { code, text } = told([process.execPath, path.join(root, 'scripts/start.mjs')], directory, {
      cwd: root,
      ...uid,
    })
    chmodSync(root, 0o755)
    expect(text).toContain(`Không ghi được vào thư mục chương trình ${root} (chỉ đọc`)
    expect(text).not.toMatch(STACK)
    expect(code).toBe(1)
  })
})
