import { setImmediate as others } from 'node:timers/promises'

/**
 * A reply that is written piece by piece as the one who asked takes it: a long list keeps nobody waiting.
 *
 * @param pieces each is made when the one before was taken, in a turn of its own
 */
export function longBody(pieces: Iterable<string>, headers: Readonly<Record<string, string>>): Response {
  const encoder = new TextEncoder()
  const left = pieces[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await others()
      const next = left.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
  return new Response(body, { headers })
}
