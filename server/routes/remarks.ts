import { Hono } from 'hono'
import * as z from 'zod'
import type { Services } from '../services.ts'
import { validated } from '../validation.ts'

const ratingSchema = z.object({
  messageId: z.string().min(1).max(200),
  isGood: z.boolean(),
  reason: z.string().trim().max(2_000),
  question: z.string().max(5_000),
  answer: z.string().max(200_000),
})

const reviewSchema = z.object({
  key: z.string().min(1).max(4_000),
  review: z.enum(['checked', 'ignored']).nullable(),
})

/**
 * `GET` and `POST /ratings`: what people thought of answers, for whoever looks after the program; `GET` and
 * `PUT /disagreements/reviews`: which disagreements were looked at, or are to be passed over.
 */
export function remarkRoutes({ remarks }: Pick<Services, 'remarks'>) {
  return new Hono()
    .get('/ratings', (c) => c.json({ ratings: remarks.ratings() }))
    .post('/ratings', validated('json', ratingSchema), async (c) => {
      await remarks.rate(c.req.valid('json'))
      return c.body(null, 204)
    })
    .get('/disagreements/reviews', (c) => c.json({ reviews: remarks.reviews() }))
    .put('/disagreements/reviews', validated('json', reviewSchema), async (c) => {
      const { key, review } = c.req.valid('json')
      await remarks.review(key, review)
      return c.body(null, 204)
    })
}
