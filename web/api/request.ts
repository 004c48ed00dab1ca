import { ApiError } from './api-error.ts'

/** The code and message of an error body `{error: {code, message}}`; `unknown` and empty where it has none. */
export function errorOf(body: unknown): { readonly code: string; readonly message: string } {
  const outer = (body ?? {}) as { readonly error?: unknown }
  const { code, message } = (outer.error ?? {}) as { readonly code?: unknown; readonly message?: unknown }
  return {
    code: typeof code === 'string' ? code : 'unknown',
    message: typeof message === 'string' ? message : '',
  }
}

/**
 * `fetch` that only returns good answers, with the server's own words in the language of the page.
 *
 * @throws ApiError with the server's code and message, or `offline` when there is no server
 * @throws DOMException `AbortError` when the signal is aborted
 */
export async function request(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let response: Response
  try {
    const headers = new Headers(init?.headers)
    headers.set('accept-language', document.documentElement.lang)
    response = await fetch(input, { ...init, headers })
  } catch (cause) {
    if (init?.signal?.aborted === true) throw cause
    throw new ApiError('offline', '', null, { cause })
  }
  if (response.ok) return response
  const body: unknown = await response.json().catch(() => null)
  const { code, message } = errorOf(body)
  throw new ApiError(code, message, response.status)
}
