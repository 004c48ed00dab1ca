/**
 * A request that the server refused, or that never reached it. `message` is for the person, empty when the
 * server gave none; `code` is the server's own, or `offline`, `interrupted`, `unknown`.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly code: string,
    message: string,
    readonly status: number | null,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}
