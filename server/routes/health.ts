import { Hono } from 'hono'
import type { Services } from '../services.ts'

/**
 * `GET /health`: that it runs, over how much, how much of that is encoded, and with what; how many files wait to be
 * added. The error `library_damaged` of a damaged library. Two looks at a server with nothing to do are equal.
 */
export function healthRoutes({ library, encoder, answerer, jobs, damage }: Services) {
  return new Hono().get('/health', async (c) => {
    const found = damage()
    if (found !== null) throw found
    const { documents, reports, passages, encoded } = await library.stats()
    const queue = jobs.list().filter(({ state }) => state === 'queued' || state === 'running').length
    return c.json({
      status: 'ok' as const,
      documents,
      reports,
      passages,
      encoded,
      encoder,
      answerer: answerer.name,
      queue,
    })
  })
}
