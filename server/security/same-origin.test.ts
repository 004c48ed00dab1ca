import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { describeError } from '../errors.ts'
import { requireOwnHost, requireOwnOrigin } from './same-origin.ts'

function app(accessToken: string | null = null) {
  return new Hono()
    .onError((error, c) => c.json(describeError(error).body, describeError(error).status))
    .use(requireOwnHost(accessToken))
    .use(requireOwnOrigin())
    .all('*', (c) => c.text('ok'))
}

describe('requireOwnHost', () => {
  it.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
    'lets %s in',
    async (url) => {
      expect((await app().request(`${url}/`)).status).toBe(200)
    },
  )

  it.each([
    'http://evil.example:3000',
    'http://127.0.0.1.evil.example',
    'http://192.168.1.9:3000',
    'http://0.0.0.0:3000',
  ])('refuses %s without a token', async (url) => {
    const response = await app().request(`${url}/`)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: { code: 'foreign_host' } })
  })

  it('leaves the name to the token where there is one', async () => {
    expect((await app('mot-ma-rat-kho-doan-2026').request('http://van-phong.example/')).status).toBe(200)
  })
})

describe('requireOwnOrigin', () => {
  const url = 'http://127.0.0.1:3000/'

  it.each([
    ['no browser', {}],
    ['the page itself', { Origin: 'http://127.0.0.1:3000', 'Sec-Fetch-Site': 'same-origin' }],
    ['the page behind a proxy that speaks https', { Origin: 'https://127.0.0.1:3000' }],
  ])('lets a change by %s pass', async (_, headers) => {
    expect((await app().request(url, { method: 'POST', headers })).status).toBe(200)
  })

  it.each([
    ['another site', { Origin: 'http://evil.example' }],
    ['another port', { Origin: 'http://127.0.0.1:8000' }],
    ['a page without origin', { Origin: 'null' }],
    ['a nonsense origin', { Origin: '://' }],
    ['another site that hides its origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbouring site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('refuses a change by %s', async (_, headers) => {
    for (const method of ['POST', 'PATCH', 'DELETE', 'PUT']) {
      const response = await app().request(url, { method, headers })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ error: { code: 'foreign_origin' } })
    }
  })

  it.each([
    { Origin: 'http://evil.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])(
    'refuses reading the API by %j: it could not be seen there, but keeps the server busy',
    async (headers) => {
      for (const path of ['api/disagreements', 'api', '/api/series', 'API/health']) {
        expect((await app().request(url + path, { headers })).status).toBe(403)
        expect((await app().request(url + path, { method: 'HEAD', headers })).status).toBe(403)
      }
    },
  )

  it('lets the page itself be opened from anywhere', async () => {
    expect((await app().request(url, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(200)
  })
})
