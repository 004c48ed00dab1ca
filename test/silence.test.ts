import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../search/library.ts'
import type { Job } from '../server/jobs/job.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FIXTURES = path.join(ROOT, 'test', 'fixtures')
const WATCH = pathToFileURL(path.join(ROOT, 'test', 'watch-network.mjs')).href

let directory: string
let trap: Server
let trapAddress: string
let caught: string[]
let running: ChildProcess | undefined

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'silence-'))
  caught = []
  trap = createServer((request, response) => {
    caught.push(`${request.method} ${request.url}`)
    response.end('{}')
  })
  trap.on('connect', (request, socket) => {
    caught.push(`CONNECT ${request.url}`)
    socket.destroy()
  })
  trap.listen(0, '127.0.0.1')
  await once(trap, 'listening')
  trapAddress = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
})
afterEach(async () => {
  running?.kill('SIGKILL')
  trap.closeAllConnections()
  trap.close()
  rmSync(directory, { recursive: true, force: true })
})

/** What people have set for other programs, all pointing at the trap. */
function hostile(): Readonly<Record<string, string>> {
  const tracing = Object.fromEntries(
    ['LANGSMITH', 'LANGCHAIN'].flatMap((prefix) => [
      [`${prefix}_TRACING`, 'true'],
      [`${prefix}_TRACING_V2`, 'true'],
      [`${prefix}_API_KEY`, 'khoa-bia-ra'],
      [`${prefix}_ENDPOINT`, trapAddress],
      [`${prefix}_CALLBACKS_BACKGROUND`, 'false'],
      [`${prefix}_OTEL_ENABLED`, 'true'],
    ]),
  )
  const proxies = Object.fromEntries(
    ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((name) => [
      [name, trapAddress],
      [name.toLowerCase(), trapAddress],
    ]),
  )
  return {
    ...tracing,
    ...proxies,
    NODE_USE_ENV_PROXY: '1',
    OTEL_ENABLED: 'true',
    OTEL_TRACES_EXPORTER: 'otlp',
    OTEL_EXPORTER_OTLP_ENDPOINT: trapAddress,
    HF_ENDPOINT: trapAddress,
    SENTRY_DSN: trapAddress.replace('://', '://khoa@'),
  }
}

/** Node with the watch in it and in every process that it starts. */
function startNode(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: {
      ...process.env,
      ...environment,
      NODE_OPTIONS: `--import=${WATCH}`,
      NETWORK_LOG: path.join(directory, 'network.log'),
    },
  })
  running = child
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  return { child, output: () => output }
}

function asked(): readonly string[] {
  const log = path.join(directory, 'network.log')
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
}

/** One of every format, of scans the smallest: recognising letters takes seconds a page. */
function files(): readonly string[] {
  const all = readdirSync(path.join(FIXTURES, 'formats')).filter((name) => !/\.ts$|-quet/.test(name))
  return [
    ...all.map((name) => path.join(FIXTURES, 'formats', name)),
    path.join(FIXTURES, 'scans', 'dong-dau.pdf'),
  ]
}

async function addressOf({ child, output }: ReturnType<typeof startNode>): Promise<string> {
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output())
    if (found !== null) return found[0]
    if (child.exitCode !== null) throw new Error(output())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('what leaves the machine', () => {
  it('is seen by the watch, in a process and in what it starts', async () => {
    const calls = `await fetch('${trapAddress}/fetch'); require('node:dns').lookup('ai-do.example', () => {});
      require('node:https').get('https://127.0.0.1:1').on('error', () => {})`
    const child = `require('node:child_process').execFileSync(process.execPath, ['-e', "fetch('${trapAddress}/child')"])`
    const { child: node } = startNode(['-e', `(async () => { ${calls}; ${child} })()`], {})
    await once(node, 'exit')
    expect(caught).toEqual(['GET /fetch', 'GET /child'])
    expect(asked().filter((line) => line.includes('"connect"'))).toHaveLength(3)
    expect(asked().some((line) => line.includes('ai-do.example'))).toBe(true)
  })

  it('is nothing, over a whole run, whatever the environment says', async () => {
    const server = startNode([path.join(ROOT, 'scripts', 'start.mjs'), path.join(ROOT, 'samples')], {
      ...hostile(),
      PORT: '0',
      HOST: '',
      ACCESS_TOKEN: '',
      DATA_DIR: path.join(directory, 'data'),
      ENCODER: 'vi-admin-static',
    })
    const address = await addressOf(server)
    const get = async (url: string) => {
      const response = await fetch(`${address}${url}`)
      expect([url, response.status]).toEqual([url, 200])
      return response
    }
    const post = async (url: string, body: unknown) => {
      const response = await fetch(`${address}${url}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(body),
      })
      expect([url, response.status]).toEqual([url, 200])
      return await response.json()
    }
    const form = new FormData()
    for (const file of files()) form.append('files', new File([readFileSync(file)], path.basename(file)))
    await fetch(`${address}/api/documents`, { method: 'POST', body: form })
    for (;;) {
      const { jobs } = (await (await get('/api/jobs')).json()) as { readonly jobs: readonly Job[] }
      expect(jobs.filter(({ state }) => state === 'failed')).toEqual([])
      if (jobs.length > 0 && jobs.every(({ state }) => state === 'done')) break
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    const messages = [{ role: 'user', content: 'Tỷ lệ hộ nghèo của Sông Lam năm 2025 là bao nhiêu?' }]
    expect(await post('/api/chat', { messages })).toMatchObject({ status: 'answered' })
    await post('/api/search', { question: 'Thu ngân sách của Sông Lam?' })
    const { documents } = (await (await get('/api/documents')).json()) as {
      readonly documents: readonly DocumentSummary[]
    }
    const reportIds = documents.flatMap(({ reports }) => reports.slice(0, 1).map(({ id }) => id)).slice(0, 1)
    const { id } = await post('/api/drafts', { request: 'Bảng số liệu chính', kind: 'figures', reportIds })
    for (const ending of ['docx', 'md', 'csv', '']) await get(`/api/drafts/${id}${ending && `.${ending}`}`)
    for (const url of ['disagreements', 'disagreements.csv', 'series', 'conversations', 'health'])
      await get(`/api/${url}`)
    await get('/')
    server.child.kill('SIGTERM')
    await once(server.child, 'exit')
    expect(asked()).toEqual([])
    expect(caught).toEqual([])
  }, 400_000)
})
