import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ServerEvent, serverEvents } from './server-events.ts'

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

async function read(chunks: readonly Uint8Array[]): Promise<readonly ServerEvent[]> {
  const events: ServerEvent[] = []
  for await (const event of serverEvents(streamOf(chunks))) events.push(event)
  return events
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('serverEvents', () => {
  it.each([
    ['a named event', 'event: done\ndata: {}\n\n', [{ event: 'done', data: '{}' }]],
    ['an event without a name', 'data: a\n\n', [{ event: 'message', data: 'a' }]],
    ['data over several lines', 'data: a\ndata: b\n\n', [{ event: 'message', data: 'a\nb' }]],
    [
      'CR LF',
      'event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n',
      [
        { event: 'x', data: 'a' },
        { event: 'message', data: 'b' },
      ],
    ],
    ['a comment', ': đang chờ\n\ndata: a\n\n', [{ event: 'message', data: 'a' }]],
    ['no space after the colon', 'data:a\n\n', [{ event: 'message', data: 'a' }]],
    ['an event that the end cuts off', 'data: a\n\ndata: b', [{ event: 'message', data: 'a' }]],
    ['nothing', '', []],
  ])('reads %s', async (_, text, expected) => {
    expect(await read([bytes(text)])).toEqual(expected)
  })

  it('gives the same events however the bytes are cut, also within a letter', async () => {
    const text = 'event: sentence\r\ndata: {"text":"Tỷ lệ hộ nghèo giảm 🌾"}\r\n\r\nevent: done\ndata: {}\n\n'
    const whole = bytes(text)
    const expected = await read([whole])
    expect(expected).toHaveLength(2)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 12 }), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), whole.length]
        const chunks = edges.slice(1).map((edge, index) => whole.slice(edges[index], edge))
        expect(await read(chunks)).toEqual(expected)
      }),
    )
  })
})
