import { Hono } from 'hono'
import type { Services } from '../services.ts'

/** `GET /health`: that it runs, over how much, and with what. */
export function healthRoutes({ library, encoder, answerer }: Services) {
  return new Hono().get('/health', async (c) => {
    const { documents, reports, passages } = await library.stats()
    return c.json({ status: 'ok' as const, documents, reports, passages, encoder, answerer: answerer.name })
  })
}
