import { once } from 'node:events'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { UserError } from '../search/user-error.ts'
import { eventStream } from './event-stream.ts'

let server: Server | undefined
afterEach(async () => {
  vi.restoreAllMocks()
  server?.close()
  server?.closeAllConnections()
})

describe('eventStream', () => {
  it('sends each event with its data as JSON, on one line whatever it holds', async () => {
    const app = new Hono().get('/', (c) =>
      eventStream(c, async (send) => {
        await send('sentence', { text: 'Dòng một\n\nevent: done\r\ndata: {}' })
        await send('done', {})
      }),
    )
    const response = await app.request('/')
    expect(response.headers.get('Content-Type')).toBe('text/event-stream')
    expect(await response.text()).toBe(
      'event: sentence\ndata: {"text":"Dòng một\\n\\nevent: done\\r\\ndata: {}"}\n\nevent: done\ndata: {}\n\n',
    )
  })

  it('tells a failure inside the stream and ends it', async () => {
    const app = new Hono().get('/', (c) =>
      eventStream(c, async (send) => {
        await send('sentence', { text: 'a' })
        throw new UserError('disk_full', 'Đĩa đã đầy.')
      }),
    )
    expect(await (await app.request('/')).text()).toMatch(
      /event: error\ndata: {"error":{"code":"disk_full","message":"Đĩa đã đầy."}}\n\n$/,
    )
  })

  it('tells nothing of a fault of the program but that there was one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const app = new Hono().get('/', (c) =>
      eventStream(c, async () => {
        throw new TypeError('secret of the document')
      }),
    )
    const text = await (await app.request('/')).text()
    expect(text).toContain('internal_error')
    expect(text).not.toContain('secret')
  })

  it('stops the work when the reader leaves', async () => {
    let stopped = () => {}
    const workStopped = new Promise<void>((resolve) => {
      stopped = resolve
    })
    const app = new Hono().get('/', (c) =>
      eventStream(c, async (send, signal) => {
        signal.addEventListener('abort', () => stopped())
        while (!signal.aborted) {
          await send('sentence', { text: 'a' })
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
      }),
    )
    const listening = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
    server = listening
    await once(listening, 'listening')
    const address = listening.address()
    if (address === null || typeof address === 'string') throw new Error('No port')
    const reader = new AbortController()
    const response = await fetch(`http://127.0.0.1:${address.port}/`, { signal: reader.signal })
    await response.body?.getReader().read()
    reader.abort()
    await workStopped
  })
})
