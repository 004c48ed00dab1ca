import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INGEST_LIMITS } from '../ingest/ingest-process.ts'
import { type Program, startProgram } from './program.ts'

const ROOT = path.join(import.meta.dirname, '..')
const run = promisify(execFile)

let directory: string
let program: Program
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'folder-'))
  program = await startProgram(path.join(directory, 'data'))
})
afterAll(async () => {
  await program.end()
  rmSync(directory, { recursive: true })
})

const report = (hectares: number) =>
  `TỈNH ỦY SÔNG LAM\n\n**BÁO CÁO**\n**Kết quả trồng rừng năm 2024 của huyện Bình Khê**\n\nHuyện Bình Khê trồng mới được ${hectares} ha rừng sản xuất.\n`

/** The command as people run it, and what it will have told. */
function ingest(folder: string): { readonly pid: number; readonly told: Promise<string> } {
  const command = [path.join(ROOT, 'scripts/run.mjs'), 'ingest/command.js', folder]
  const env = { ...process.env, DATA_DIR: program.directory, ENCODER: 'vi-admin-static' }
  const running = run(process.execPath, command, { env })
  const told = running
    .catch((error: { readonly stdout: string; readonly stderr: string }) => error)
    .then(({ stdout, stderr }) => stdout + stderr)
  return { pid: running.child.pid ?? 0, told }
}

interface Process {
  readonly pid: number
  readonly words: readonly string[]
}

/** The process that reads files for a command that was started by the process, once it is there; as Linux tells it. */
async function readerBelow(ancestor: number): Promise<Process> {
  const parentOf = (pid: number): number => {
    try {
      return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
    } catch {
      return 0
    }
  }
  const isBelow = (pid: number): boolean => pid > 1 && (parentOf(pid) === ancestor || isBelow(parentOf(pid)))
  for (;;) {
    for (const pid of readdirSync('/proc').map(Number).filter(isBelow)) {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      if (words.some((word) => word.endsWith('ingest-worker.js'))) return { pid, words }
    }
    await sleep(5)
  }
}

describe('the command that adds a folder', () => {
  it('may run while the program serves, which knows at once what was added, in place of the same name', async () => {
    const name = 'Báo cáo rừng.md'
    await program.add(new File([report(1_250)], name.normalize('NFC')))
    const folder = path.join(directory, 'papers')
    mkdirSync(folder)
    writeFileSync(path.join(folder, name.normalize('NFD')), report(1_375))
    expect(await ingest(folder).told).toContain('thay bản cũ')
    const { documents } = await (await program.get('/api/documents')).json()
    expect(documents).toMatchObject([{ file: name.normalize('NFC') }])
    const found = await program.send('POST', '/api/search', {
      question: 'Huyện Bình Khê trồng mới bao nhiêu ha rừng?',
    })
    const texts = JSON.stringify(await found.json())
    expect(texts).toContain('1375 ha')
    expect(texts).not.toContain('1250 ha')
    expect(await ingest(folder).told).toContain('1 không thay đổi')
  }, 60_000)

  it.skipIf(process.platform !== 'linux')(
    'reads in a process with limits of its own, outlives it, and adds the others',
    async () => {
      const folder = path.join(directory, 'hostile')
      mkdirSync(folder)
      const lines = Array.from({ length: 20_000 }, (_, i) => `Thôn ${i} trồng ${i} ha rừng.`)
      writeFileSync(path.join(folder, 'a.txt'), lines.join('\n\n'))
      writeFileSync(path.join(folder, 'b.txt'), report(1_500))
      const command = ingest(folder)
      const reader = await readerBelow(command.pid)
      expect(reader.words).toContain(`--max-old-space-size=${INGEST_LIMITS.heapMegabytes}`)
      expect(reader.words).toContain(String(INGEST_LIMITS.memoryMegabytes))
      process.kill(reader.pid, 'SIGKILL')
      const told = await command.told
      expect(told).toMatch(/✗ a\.txt: Tệp "a\.txt" cần quá nhiều bộ nhớ/)
      expect(told).toContain('✓ b.txt')
    },
    60_000,
  )
})
