import { client } from './client.ts'

/** Questions that the library is known to answer, at most one of each kind. */
export async function listExamples(signal: AbortSignal) {
  const response = await client.examples.$get(undefined, { init: { signal } })
  return (await response.json()).examples
}
