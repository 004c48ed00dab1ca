import type { Choice } from '../../server/answer/choice.ts'
import { client } from './client.ts'

/** Questions near to one that was answered, which the library answers too. */
export async function listSuggestions(question: string, signal: AbortSignal): Promise<readonly Choice[]> {
  const response = await client.suggestions.$post({ json: { question } }, { init: { signal } })
  return (await response.json()).suggestions
}
