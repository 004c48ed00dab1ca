import { mkdtempSync, rmSync } from 'node:fs'
import { BlockList } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../search/sqlite/database.ts'
import { describeError } from '../errors.ts'
import { type Guard, loginRoutes, requireAccess } from './access.ts'
import { clientAddress } from './client.ts'
import { rateLimit } from './rate-limit.ts'
import { openSessions, SESSION_SECONDS, type Sessions } from './sessions.ts'

const TOKEN = 'mot-ma-rat-kho-doan-2026'

let directory: string
let sessions: Sessions
let now = 0
const lines: string[] = []
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'access-'))
  now = 1_000
  lines.length = 0
  sessions = openSessions(openDatabase(path.join(directory, 'library.sqlite')), () => now)
})
afterEach(() => {
  sessions.close()
  rmSync(directory, { recursive: true })
})

const PROXY = '10.0.0.1'

/** Every request is by the given address. */
function app(accessToken: string | null, address = '10.0.0.9') {
  const trusted = new BlockList()
  trusted.addAddress(PROXY)
  const attempts = rateLimit(
    { requests: 3, seconds: 60 },
    (c) => clientAddress(c, trusted),
    () => 0,
  )
  const guard: Guard = { accessToken, sessions, attempts, trusted, log: (line) => lines.push(line) }
  const server = new Hono()
    .onError((error, c) => c.json(describeError(error).body, describeError(error).status))
    .route('/', loginRoutes(guard))
    .use(requireAccess(guard))
    .get('/secret', (c) => c.text('kho'))
  const socket = { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' }
  return {
    request: async (url: string, init: RequestInit = {}) =>
      server.request(url, init, { incoming: { socket } }),
  }
}

const cookieOf = (response: Response) => ({ Cookie: response.headers.get('Set-Cookie')?.split(';')[0] ?? '' })
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })

const login = (token: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ token }),
})

describe('access by token', () => {
  it.each([
    ['nothing', {}],
    ['another token', { Authorization: 'Bearer mot-ma-rat-kho-doan-2027' }],
    ['the start of the token', { Authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ['an empty token', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: `Basic ${TOKEN}` }],
    ['the token itself as cookie', { Cookie: `dan_nguon_access=${TOKEN}` }],
  ])('refuses %s', async (_, headers) => {
    const response = await app(TOKEN).request('/secret', { headers })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: { code: 'unauthorized' } })
  })

  it('lets the bearer in', async () => {
    const response = await app(TOKEN).request('/secret', { headers: { Authorization: `Bearer ${TOKEN}` } })
    expect(await response.text()).toBe('kho')
  })

  it('gives the page a cookie that scripts and other sites cannot use, and that does not hold the token', async () => {
    const server = app(TOKEN)
    const response = await server.request('/login', login(TOKEN))
    expect(response.status).toBe(204)
    const cookie = response.headers.get('Set-Cookie') ?? ''
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    expect(cookie).not.toContain(TOKEN)
    const headers = { Cookie: cookie.split(';')[0] ?? '' }
    expect((await server.request('/secret', { headers })).status).toBe(200)
    expect((await app('mot-ma-khac-cung-kho-doan').request('/secret', { headers })).status).toBe(401)
  })

  it('marks the cookie as secure where the page is, also behind the proxy that the owner trusts', async () => {
    const isSecure = async (address: string, url: string, headers: Record<string, string>) => {
      const request = login(TOKEN)
      const response = await app(TOKEN, address).request(url, {
        ...request,
        headers: { ...request.headers, ...headers },
      })
      return response.headers.get('Set-Cookie')?.includes('Secure')
    }
    expect(await isSecure('10.0.0.9', 'https://dan-nguon.example/login', {})).toBe(true)
    expect(await isSecure(PROXY, '/login', { 'X-Forwarded-Proto': 'https' })).toBe(true)
    expect(await isSecure(PROXY, '/login', { 'X-Forwarded-Proto': 'https, http' })).toBe(true)
    expect(await isSecure(PROXY, '/login', { 'X-Forwarded-Proto': 'http' })).toBe(false)
    expect(await isSecure('10.0.0.9', '/login', { 'X-Forwarded-Proto': 'https' })).toBe(false)
  })

  it('ends a session on the server when the person leaves, wherever its cookie was copied to', async () => {
    const server = app(TOKEN)
    const headers = cookieOf(await server.request('/login', login(TOKEN)))
    const others = cookieOf(await server.request('/login', login(TOKEN)))
    expect((await server.request('/secret', { headers })).status).toBe(200)
    const left = await server.request('/login', { method: 'DELETE', headers })
    expect(left.headers.get('Set-Cookie')).toContain('Max-Age=0')
    expect((await server.request('/secret', { headers })).status).toBe(401)
    expect((await server.request('/secret', { headers: others })).status).toBe(200)
  })

  it('ends a session after its time', async () => {
    const server = app(TOKEN)
    const response = await server.request('/login', login(TOKEN))
    expect(response.headers.get('Set-Cookie')).toContain(`Max-Age=${SESSION_SECONDS}`)
    now += SESSION_SECONDS - 1
    expect((await server.request('/secret', { headers: cookieOf(response) })).status).toBe(200)
    now += 1
    expect((await server.request('/secret', { headers: cookieOf(response) })).status).toBe(401)
  })

  it.each([
    ['at the login', '/login', (guess: number) => login(`doan-${guess}`)],
    ['as bearer', '/secret', (guess: number) => bearer(`doan-${guess}`)],
  ])('slows guessing %s down, the right token included, and tells the terminal', async (_, url, guessing) => {
    const server = app(TOKEN)
    const statuses = []
    for (let guess = 0; guess < 5; guess += 1)
      statuses.push((await server.request(url, guessing(guess))).status)
    expect(statuses).toEqual([401, 401, 401, 429, 429])
    expect((await server.request('/secret', bearer(TOKEN))).status).toBe(429)
    expect((await server.request('/login', login(TOKEN))).status).toBe(429)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toContain('10.0.0.9')
  })

  it('counts no right token, so that those who may come in never lock themselves out', async () => {
    const server = app(TOKEN)
    for (let n = 0; n < 10; n += 1) {
      expect((await server.request('/login', login(TOKEN))).status).toBe(204)
      expect((await server.request('/secret', bearer(TOKEN))).status).toBe(200)
    }
  })

  it('lets those with a session go on while their address is refused', async () => {
    const server = app(TOKEN)
    const headers = cookieOf(await server.request('/login', login(TOKEN)))
    for (let guess = 0; guess < 5; guess += 1) await server.request('/login', login('sai'))
    expect((await server.request('/secret', { headers })).status).toBe(200)
  })

  it('counts the people behind a trusted proxy one by one, and nobody who only says so', async () => {
    const guess = (server: ReturnType<typeof app>, forwarded: string) => {
      const request = login('sai')
      return server.request('/login', {
        ...request,
        headers: { ...request.headers, 'X-Forwarded-For': forwarded },
      })
    }
    const behind = app(TOKEN, PROXY)
    for (let n = 0; n < 4; n += 1) await guess(behind, '192.0.2.1')
    expect((await guess(behind, '192.0.2.1')).status).toBe(429)
    expect((await guess(behind, '192.0.2.2')).status).toBe(401)
    expect((await guess(behind, '192.0.2.7, 192.0.2.1')).status).toBe(429)
    const direct = app(TOKEN)
    for (let n = 0; n < 4; n += 1) await guess(direct, `192.0.2.${n}`)
    expect((await guess(direct, '192.0.2.99')).status).toBe(429)
  })

  it('reads no long body of those who are not let in', async () => {
    const response = await app(TOKEN).request('/login', {
      ...login(TOKEN),
      body: JSON.stringify({ token: 'a'.repeat(5_000) }),
    })
    expect(response.status).toBe(413)
  })

  it('asks for nothing where there is no token', async () => {
    expect((await app(null).request('/secret')).status).toBe(200)
    expect((await app(null).request('/login', login('gì cũng được'))).headers.get('Set-Cookie')).toBeNull()
  })
})
