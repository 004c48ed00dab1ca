import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { describeError, logUnexpected } from './errors.ts'
import { troubleWording } from './wording/trouble.ts'

/** Sends one event; resolves when the reader can take the next. */
export type SendEvent = (event: string, data: unknown) => Promise<void>

/**
 * A reply of server-sent events with JSON data. An error after the stream began travels in it as event
 * `error`, with the body that a reply would have had; then the stream ends. `signal` is aborted when the
 * reader leaves.
 */
export function eventStream(
  context: Context,
  write: (send: SendEvent, signal: AbortSignal) => Promise<void>,
): Response {
  // A proxy that collects the reply before passing it on would turn the stream into a long wait.
  context.header('X-Accel-Buffering', 'no')
  return streamSSE(context, async (stream) => {
    const left = new AbortController()
    stream.onAbort(() => left.abort())
    const send: SendEvent = (event, data) => stream.writeSSE({ event, data: JSON.stringify(data) })
    try {
      await write(send, left.signal)
    } catch (error) {
      if (left.signal.aborted) return
      logUnexpected(error)
      await send('error', { error: troubleWording(context).error(describeError(error).body.error) })
    }
  })
}
