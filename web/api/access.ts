import { client } from './client.ts'

/**
 * Shows the access code; from then on the browser carries a cookie for it.
 *
 * @throws ApiError `unauthorized` when it is wrong
 */
export async function login(token: string): Promise<void> {
  await client.login.$post({ json: { token } })
}

export async function readHealth(signal: AbortSignal) {
  const response = await client.health.$get(undefined, { init: { signal } })
  return await response.json()
}
