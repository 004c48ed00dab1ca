import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { describeError } from '../errors.ts'
import { loginRoutes, requireAccess } from './access.ts'
import { rateLimit } from './rate-limit.ts'

const TOKEN = 'mot-ma-rat-kho-doan-2026'

function app(token: string | null) {
  const attempts = rateLimit({ requests: 3, seconds: 60 }, () => 0)
  return new Hono()
    .onError((error, c) => c.json(describeError(error).body, describeError(error).status))
    .route('/', loginRoutes(token, attempts))
    .use(requireAccess(token))
    .get('/secret', (c) => c.text('kho'))
}

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

  it('marks the cookie as secure where the page is, also behind a proxy that speaks https', async () => {
    const direct = await app(TOKEN).request('https://dan-nguon.example/login', login(TOKEN))
    expect(direct.headers.get('Set-Cookie')).toContain('Secure')
    const { headers, ...request } = login(TOKEN)
    const proxied = await app(TOKEN).request('/login', {
      ...request,
      headers: { ...headers, 'X-Forwarded-Proto': 'https' },
    })
    expect(proxied.headers.get('Set-Cookie')).toContain('Secure')
  })

  it('forgets the cookie', async () => {
    const response = await app(TOKEN).request('/login', { method: 'DELETE' })
    expect(response.headers.get('Set-Cookie')).toContain('Max-Age=0')
  })

  it('slows guessing down', async () => {
    const server = app(TOKEN)
    const statuses = []
    for (let guess = 0; guess < 5; guess += 1) {
      statuses.push((await server.request('/login', login(`doan-${guess}`))).status)
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429])
  })

  it('asks for nothing where there is no token', async () => {
    expect((await app(null).request('/secret')).status).toBe(200)
    expect((await app(null).request('/login', login('gì cũng được'))).headers.get('Set-Cookie')).toBeNull()
  })
})
