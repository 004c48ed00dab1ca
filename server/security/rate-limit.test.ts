import { BlockList } from 'node:net'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { describeError } from '../errors.ts'
import { clientAddress } from './client.ts'
import { allLimits, rateLimit } from './rate-limit.ts'

function server() {
  let time = 0
  const app = new Hono()
    .onError((error, c) => c.json(describeError(error).body, describeError(error).status))
    .use(
      rateLimit(
        { requests: 2, seconds: 10 },
        (c) => clientAddress(c, new BlockList()),
        () => time,
      ).middleware,
    )
    .get('/', (c) => c.text('ok'))
  const ask = async (address: string) =>
    app.request(
      '/',
      {},
      { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } } },
    )
  return { ask, wait: (milliseconds: number) => (time += milliseconds) }
}

describe('rateLimit', () => {
  it('refuses what is over the allowance and says when to come back', async () => {
    const { ask } = server()
    expect((await ask('10.0.0.5')).status).toBe(200)
    expect((await ask('10.0.0.5')).status).toBe(200)
    const refused = await ask('10.0.0.5')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Retry-After')).toBe('5')
    expect(await refused.json()).toMatchObject({ error: { code: 'too_many_requests' } })
  })

  it('gives the allowance back evenly', async () => {
    const { ask, wait } = server()
    await ask('10.0.0.5')
    await ask('10.0.0.5')
    wait(5_000)
    expect((await ask('10.0.0.5')).status).toBe(200)
    expect((await ask('10.0.0.5')).status).toBe(429)
  })

  it('counts each address for itself', async () => {
    const { ask } = server()
    for (const _ of [1, 2, 3]) await ask('10.0.0.5')
    expect((await ask('10.0.0.6')).status).toBe(200)
  })
})

describe('allLimits', () => {
  it('lets through no more in an hour than its slower limit, however evenly it is asked', async () => {
    let time = 0
    const limit = (requests: number, seconds: number) =>
      rateLimit(
        { requests, seconds },
        () => 'ai',
        () => time,
      )
    const app = new Hono()
      .onError((error, c) => c.json(describeError(error).body, describeError(error).status))
      .use(allLimits(limit(10, 60), limit(50, 3_600)).middleware)
      .get('/', (c) => c.text('ok'))
    let passed = 0
    for (; time < 3_600_000; time += 6_000) if ((await app.request('/')).status === 200) passed++
    expect(passed).toBeGreaterThan(90)
    expect(passed).toBeLessThanOrEqual(100)
  })
})
