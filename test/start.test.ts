import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = path.join(import.meta.dirname, '..')
const REPORT = `**BÁO CÁO**
**Kết quả năm 2024 của tỉnh Sông Lam**

Thu ngân sách trên địa bàn tỉnh Sông Lam ước đạt 1.082 tỷ đồng.
`

let directory: string
let running: ChildProcess | undefined
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'start-'))
})
afterEach(() => {
  running?.kill('SIGKILL')
  rmSync(directory, { recursive: true })
})

interface Started {
  readonly process: ChildProcess
  /** What was printed so far, both streams. */
  readonly output: () => string
}

function start(files: readonly string[], environment: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs'), ...files], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '',
      ACCESS_TOKEN: '',
      DATA_DIR: path.join(directory, 'data'),
      ENCODER: 'vi-admin-static',
      ...environment,
    },
  })
  running = child
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  return { process: child, output: () => output }
}

async function address({ process: child, output }: Started): Promise<string> {
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output())
    if (found !== null) return found[0]
    if (child.exitCode !== null) throw new Error(output())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function exitCode({ process: child }: Started): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

describe('starting the program', () => {
  it('adds what is named, serves it, stops on Ctrl-C, and starts again without doing it twice', async () => {
    const file = path.join(directory, 'bao-cao.txt')
    writeFileSync(file, REPORT)
    const first = start([file, path.join(directory, 'không-có.txt')])
    const health = await fetch(`${await address(first)}/api/health`)
    expect(await health.json()).toMatchObject({ status: 'ok', documents: 1, reports: 1 })
    expect(first.output()).toContain('✓ bao-cao.txt')
    expect(first.output()).toMatch(/✗ .*không-có\.txt: Không tìm thấy/)
    first.process.kill('SIGINT')
    expect(await exitCode(first)).toBe(0)

    const second = start([])
    await address(second)
    expect(second.output()).toContain('1 tài liệu, 1 báo cáo')
    expect(second.output()).not.toContain('✓')
    second.process.kill('SIGTERM')
    expect(await exitCode(second)).toBe(0)
  }, 120_000)

  it('ends at once where another server has the data, and says which', async () => {
    const first = start([])
    const url = await address(first)
    const second = start([], { PORT: '0' })
    running = undefined
    try {
      expect(await exitCode(second)).toBe(1)
      expect(second.output()).toContain(`tiến trình ${first.process.pid}`)
      expect(second.output()).toContain(url)
      expect((await fetch(`${url}/api/health`)).status).toBe(200)
    } finally {
      first.process.kill('SIGKILL')
      await exitCode(first).catch(() => undefined)
    }
  }, 120_000)

  it('ends at once when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const bound = other.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    const started = start([], { PORT: String(port) })
    expect(await exitCode(started)).toBe(1)
    expect(started.output()).toContain(`Cổng ${port} đang được chương trình khác dùng`)
    other.close()
  }, 60_000)

  it('ends at once when it would be open to others without a token', async () => {
    const started = start([], { HOST: '0.0.0.0' })
    expect(await exitCode(started)).toBe(1)
    expect(started.output()).toContain('ACCESS_TOKEN')
  }, 60_000)
})
