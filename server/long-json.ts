import { setImmediate as others } from 'node:timers/promises'

/** Elements that are written at once; then everything else that waits has its turn. */
const SLICE = 250

/**
 * A reply whose body is `{...head, [name]: items}` as JSON, written piece by piece as the one who asked takes it: a
 * list of tens of thousands keeps nobody waiting.
 */
export function longJson(head: object, name: string, items: readonly unknown[]): Response {
  const encoder = new TextEncoder()
  const opening = JSON.stringify({ ...head, [name]: [] }).slice(0, -2)
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (at > 0) await others()
      const slice = JSON.stringify(items.slice(at, at + SLICE)).slice(1, -1)
      const before = at === 0 ? opening : slice === '' ? '' : ','
      at += SLICE
      const isLast = at >= items.length
      controller.enqueue(encoder.encode(`${before}${slice}${isLast ? ']}' : ''}`))
      if (isLast) controller.close()
    },
  })
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}
