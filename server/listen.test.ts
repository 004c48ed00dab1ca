import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { listen, requireFreePort } from './listen.ts'

const app = new Hono().get('/', (c) => c.text('ok'))
const host = '127.0.0.1'

describe('listen', () => {
  it('serves until it is closed', async () => {
    const server = await listen(app, { host, port: 0 })
    const url = `http://${host}:${server.port}/`
    expect(await (await fetch(url)).text()).toBe('ok')
    await server.close()
    await expect(fetch(url)).rejects.toThrow()
  })

  it('says which port is taken and what to do', async () => {
    const { port, close } = await listen(app, { host, port: 0 })
    const error = { code: 'port_taken', message: expect.stringContaining(`PORT=${port + 1}`) }
    await expect(listen(app, { host, port })).rejects.toMatchObject(error)
    await expect(requireFreePort({ host, port })).rejects.toMatchObject(error)
    await close()
    await expect(requireFreePort({ host, port })).resolves.toBeUndefined()
  })

  it('says when the address is not of this machine', async () => {
    await expect(listen(app, { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({ code: 'cannot_listen' })
  })

  it('ends requests that would never end', async () => {
    const endless = new Hono().get(
      '/',
      () => new Response(new ReadableStream({ start: (c) => c.enqueue('a') })),
    )
    const server = await listen(endless, { host, port: 0 })
    const response = await fetch(`http://${host}:${server.port}/`)
    const reading = expect(response.text()).rejects.toThrow()
    await server.close()
    await reading
  })
})
