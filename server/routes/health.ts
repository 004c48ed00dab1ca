import { Hono } from 'hono'
import type { Services } from '../services.ts'

/**
 * `GET /health`: that it runs, over how much, how much of that is encoded, and with what; the error
 * `library_damaged` of a damaged library.
 */
export function healthRoutes({ library, encoder, answerer, damage }: Services) {
  return new Hono().get('/health', async (c) => {
    const found = damage()
    if (found !== null) throw found
    const { documents, reports, passages, encoded } = await library.stats()
    return c.json({
      status: 'ok' as const,
      documents,
      reports,
      passages,
      encoded,
      encoder,
      answerer: answerer.name,
    })
  })
}
