export interface ServerEvent {
  /** `message` when the stream names none. */
  readonly event: string
  readonly data: string
}

function readEvent(block: string): ServerEvent | null {
  let event = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    else if (field === 'data') data.push(value)
  }
  return data.length === 0 ? null : { event, data: data.join('\n') }
}

/**
 * The events of a `text/event-stream` body. Chunks may end anywhere, within a letter or between CR and LF;
 * comments are passed over, an event that the stream's end cuts off is dropped.
 */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      text += done ? decoder.decode() : decoder.decode(value, { stream: true })
      // A lone CR at the end may be the first half of CR LF: it waits for the next chunk.
      const whole = text.endsWith('\r') && !done ? text.slice(0, -1) : text
      const held = text.slice(whole.length)
      const blocks = whole.replace(/\r\n?/g, '\n').split('\n\n')
      text = (blocks.pop() ?? '') + held
      for (const block of blocks) {
        const event = readEvent(block)
        if (event !== null) yield event
      }
      if (done) return
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}
