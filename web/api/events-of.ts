import { ApiError } from './api-error.ts'
import { errorOf } from './request.ts'
import { serverEvents } from './server-events.ts'

/**
 * The events of a streamed reply with their JSON read.
 *
 * @throws ApiError what an `error` event tells, or `interrupted` when the stream breaks off
 */
export async function* eventsOf(
  response: Response,
  signal: AbortSignal,
): AsyncGenerator<{ readonly event: string; readonly data: unknown }> {
  if (response.body === null) throw new ApiError('interrupted', '', response.status)
  try {
    for await (const { event, data } of serverEvents(response.body)) {
      const value: unknown = JSON.parse(data)
      if (event === 'error') {
        const { code, message } = errorOf(value)
        throw new ApiError(code, message, response.status)
      }
      yield { event, data: value }
    }
  } catch (cause) {
    if (cause instanceof ApiError || signal.aborted) throw cause
    throw new ApiError('interrupted', '', null, { cause })
  }
}
