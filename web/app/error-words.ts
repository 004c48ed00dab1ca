import { ApiError } from '../api/api-error.ts'
import type { Text } from '../text/vi.ts'

/** What the person is told of a failure: the server's own words, else ours for its code. */
export function errorWords(error: unknown, text: Text): string {
  if (error instanceof ApiError) return failureWords(error, text)
  return text.error.unknown
}

export function failureWords(
  { code, message }: { readonly code: string; readonly message: string },
  text: Text,
): string {
  if (message !== '') return message
  switch (code) {
    case 'offline':
      return text.error.offline
    case 'interrupted':
      return text.error.interrupted
    case 'unauthorized':
      return text.error.unauthorized
    default:
      return text.error.unknown
  }
}
