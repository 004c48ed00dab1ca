import { Hono } from 'hono'
import type { Services } from '../services.ts'

/** `GET /examples`: questions that this library answers, at most one of each kind. */
export function exampleRoutes({ listExamples }: Pick<Services, 'listExamples'>) {
  return new Hono().get('/examples', async (c) => c.json({ examples: await listExamples() }))
}
