import type { Rating, Review } from '../../server/remarks/remarks.ts'
import { client } from './client.ts'

export async function rateAnswer(rating: Omit<Rating, 'at'>): Promise<void> {
  await client.ratings.$post({ json: rating })
}

export async function listReviews(signal: AbortSignal): Promise<Readonly<Record<string, Review>>> {
  const response = await client.disagreements.reviews.$get(undefined, { init: { signal } })
  return (await response.json()).reviews
}

export async function reviewDisagreement(key: string, review: Review | null): Promise<void> {
  await client.disagreements.reviews.$put({ json: { key, review } })
}
