import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Hono } from 'hono'
import type { Services } from '../services.ts'

/** Milliseconds between two looks at how late the thread that answers is. */
const RESOLUTION = 20

/**
 * `GET /health`: that it runs, over how much, how much of that is encoded, and with what; how many files wait to be
 * added, and by how many milliseconds the thread that answers was late at worst since the last look. The error
 * `library_damaged` of a damaged library.
 */
export function healthRoutes({ library, encoder, answerer, jobs, damage }: Services) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  return new Hono().get('/health', async (c) => {
    const found = damage()
    if (found !== null) throw found
    const { documents, reports, passages, encoded } = await library.stats()
    const queue = jobs.list().filter(({ state }) => state === 'queued' || state === 'running').length
    const delayMs = Math.max(0, Math.round(delay.max / 1e6) - RESOLUTION)
    delay.reset()
    return c.json({
      status: 'ok' as const,
      documents,
      reports,
      passages,
      encoded,
      encoder,
      answerer: answerer.name,
      queue,
      delayMs,
    })
  })
}
