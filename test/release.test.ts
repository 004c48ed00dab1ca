import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const QUESTION = 'Sông Lam có bao nhiêu sản phẩm OCOP được công nhận?'
const ROOT = path.join(import.meta.dirname, '..')

let directory: string
let release: string
let running: ChildProcess | undefined
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'release-'))
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/pack.mjs'), directory])
  const [name = ''] = readdirSync(directory)
  release = path.join(directory, name)
  linkInstalledForUse()
}, 120_000)
afterAll(() => {
  running?.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
}, 60_000)

type Packages = Readonly<Record<string, { readonly dev?: boolean; readonly link?: boolean }>>

/**
 * What `npm ci --omit=dev` leaves, made from what is installed here: the test must do without a registry. Links
 * that Node is told not to follow, so that a package finds only what lies beside it.
 */
function linkInstalledForUse(): void {
  const note = 'node_modules/.package-lock.json'
  const noted: { readonly packages: Packages } = JSON.parse(readFileSync(path.join(ROOT, note), 'utf8'))
  const locked: typeof noted = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'))
  const used = Object.entries(noted.packages).filter(([name]) => locked.packages[name]?.dev !== true)
  for (const [folder] of used.filter(([name]) => name.lastIndexOf('node_modules/') === 0)) {
    mkdirSync(path.dirname(path.join(release, folder)), { recursive: true })
    symlinkSync(path.join(ROOT, folder), path.join(release, folder), 'junction')
  }
  writeFileSync(path.join(release, note), JSON.stringify({ ...noted, packages: Object.fromEntries(used) }))
}

const settings = () => ({
  ...process.env,
  NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main',
  PORT: '0',
  HOST: '',
  ACCESS_TOKEN: '',
  DATA_DIR: path.join(directory, 'data'),
})

async function started(): Promise<string> {
  const child = spawn(process.execPath, [path.join(release, 'scripts/start.mjs')], {
    cwd: release,
    env: { ...settings(), TMPDIR: path.join(directory, 'temporary') },
  })
  running = child
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)
    if (found !== null) return found[0]
    if (child.exitCode !== null) throw new Error(output)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('a release', () => {
  it('holds no sources and no packages for development', () => {
    expect(existsSync(path.join(release, 'server'))).toBe(false)
    expect(existsSync(path.join(release, 'web/main.tsx'))).toBe(false)
    for (const name of ['tsx', 'esbuild', 'vite', 'vitest', 'typescript']) {
      expect(existsSync(path.join(release, 'node_modules', name))).toBe(false)
    }
    const built = readdirSync(path.join(release, 'dist/program'), { recursive: true }).map(String)
    expect(built.filter((file) => /\.ts$|\.test\./.test(file))).toEqual([])
  })

  it('adds the samples, answers a question, hands out its page, and writes nothing outside its data', async () => {
    mkdirSync(path.join(directory, 'temporary'))
    const address = await started()
    const asked = await fetch(`${address}/api/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', content: QUESTION }] }),
    })
    expect(asked.status).toBe(200)
    expect((await asked.json()).citations).not.toEqual([])
    const page = await fetch(address)
    expect(await page.text()).toContain('<div id="root">')
    // A cache in a folder that others may write to would let them bring in code.
    expect(readdirSync(path.join(directory, 'temporary'))).toEqual([])
    // A file goes through the process of its own.
    const form = new FormData()
    form.append('files', new File(['# BÁO CÁO\n\nToàn huyện trồng 125 ha rừng.\n'], 'rung.md'))
    const { jobs } = await (await fetch(`${address}/api/documents`, { method: 'POST', body: form })).json()
    for (let state = 'queued'; state !== 'done'; ) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      const job = await (await fetch(`${address}/api/jobs/${jobs[0].id}`)).json()
      state = job.state
      if (state === 'failed') throw new Error(JSON.stringify(job))
    }
  }, 120_000)

  it('has its commands', () => {
    const backup = path.join(directory, 'sao-luu.sqlite')
    const command = [path.join(release, 'scripts/run.mjs'), 'scripts/backup.js', backup]
    expect(execFileSync(process.execPath, command, { cwd: release, env: settings() }).toString()).toContain(
      'Đã sao lưu',
    )
    expect(existsSync(backup)).toBe(true)
  }, 60_000)
})
