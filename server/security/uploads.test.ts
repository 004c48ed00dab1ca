import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { describeError } from '../errors.ts'
import { fewAtOnce, fewParts } from './uploads.ts'

const base = () =>
  new Hono().onError((error, c) => c.json(describeError(error).body, describeError(error).status))

describe('fewAtOnce', () => {
  it('lets some be read at a time, the next one after the other, and none wait for ever', async () => {
    let inside = 0
    let most = 0
    const ends: (() => void)[] = []
    const app = base()
      .use(fewAtOnce(2, 50))
      .post('/', async (c) => {
        inside += 1
        most = Math.max(most, inside)
        await new Promise<void>((resolve) => ends.push(resolve))
        inside -= 1
        return c.text('ok')
      })
    const send = () => app.request('/', { method: 'POST' })
    const [first, second, third] = [send(), send(), send()]
    await expect.poll(() => ends.length).toBe(2)
    ends.shift()?.()
    expect((await first).status).toBe(200)
    await expect.poll(() => ends.length).toBe(2)
    const late = await send()
    expect(late.status).toBe(503)
    expect(await late.json()).toMatchObject({ error: { code: 'server_busy' } })
    for (const end of ends) end()
    expect([(await second).status, (await third).status]).toEqual([200, 200])
    expect((await third).headers.has('Retry-After')).toBe(false)
    expect(most).toBe(2)
  })
})

describe('fewParts', () => {
  const app = base()
    .use(fewParts(3))
    .post('/', async (c) => c.json(Object.keys(await c.req.parseBody({ all: true }))))
  const form = (parts: number) => {
    const body = new FormData()
    for (let n = 0; n < parts; n += 1) body.append(`tệp-${n}`, new File(['x'], 'a.txt'))
    return app.request('/', { method: 'POST', body })
  }

  it('passes a form with its files', async () => {
    expect(await (await form(3)).json()).toEqual(['tệp-0', 'tệp-1', 'tệp-2'])
  })

  it('refuses one of too many parts', async () => {
    const response = await form(4)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ error: { code: 'too_many_files' } })
  })

  it('refuses a boundary that the parser misreads', async () => {
    const response = await app.request('/', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
      body: '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nbob\r\n--b--\r\n',
    })
    expect(response.status).toBe(400)
  })
})
