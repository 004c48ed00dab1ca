import { describe, expect, it, vi } from 'vitest'
import type { ChatEvent } from '../../server/chat.ts'
import { ApiError } from '../api/api-error.ts'
import type { Ask } from '../api/ask.ts'
import { createChatStore } from './chat-store.ts'
import { answerOf } from './chat-turn.ts'

const sentence = (text: string): ChatEvent => ({ type: 'sentence', text, checked: true, block: 'text' })
const answered: readonly ChatEvent[] = [
  { type: 'started', conversationId: 'c1', messageId: 'm1' },
  sentence('Thu ngân sách đạt 8.615 tỷ đồng [1]. '),
  sentence('Chi ngân sách đạt 14.370 tỷ đồng [2].'),
  { type: 'citations', citations: [] },
  { type: 'done', status: 'answered', answerer: 'thử', conversationId: 'c1', messageId: 'm1' },
]

const telling = (events: readonly ChatEvent[], end?: Error): Ask =>
  async function* tell() {
    yield* events
    if (end !== undefined) throw end
  }

/** Tells the first events, then waits until it is aborted. */
const hanging = (events: readonly ChatEvent[]): Ask =>
  async function* tell(_, signal) {
    yield* events
    await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  }

describe('createChatStore', () => {
  it('puts an answer together from its events', async () => {
    const onAnswered = vi.fn()
    const store = createChatStore({ ask: telling(answered), onAnswered })
    await store.ask('  Thu chi ngân sách?  ')
    const [turn] = store.get().turns
    expect(turn).toMatchObject({ question: 'Thu chi ngân sách?', state: 'done', status: 'answered' })
    expect(turn && answerOf(turn)).toBe(
      'Thu ngân sách đạt 8.615 tỷ đồng [1]. Chi ngân sách đạt 14.370 tỷ đồng [2].',
    )
    expect(store.get()).toMatchObject({ conversationId: 'c1', draft: '' })
    expect(onAnswered).toHaveBeenCalledWith('c1')
  })

  it('asks as typed where that is wanted, and again so when it is tried again', async () => {
    const ask = vi.fn(telling(answered))
    const store = createChatStore({ ask })
    await store.ask('Giáo viêm?', true)
    expect(ask.mock.lastCall?.[0]).toMatchObject({ asTyped: true })
    await store.retry()
    expect(ask.mock.lastCall?.[0]).toMatchObject({ asTyped: true })
    await store.ask('Hai?')
    expect(ask.mock.lastCall?.[0]).not.toHaveProperty('asTyped')
  })

  it('sends the turns before and the chosen reports', async () => {
    const ask = vi.fn(telling(answered))
    const store = createChatStore({ ask })
    await store.ask('Một?')
    store.setScope(['r1'])
    await store.ask('Hai?')
    expect(ask.mock.lastCall?.[0]).toEqual({
      conversationId: 'c1',
      reportIds: ['r1'],
      messages: [
        { role: 'user', content: 'Một?' },
        { role: 'assistant', content: expect.stringContaining('8.615') },
        { role: 'user', content: 'Hai?' },
      ],
    })
  })

  it('sends the last turns only, so that a chat of any length goes on', async () => {
    const ask = vi.fn(telling(answered))
    const store = createChatStore({ ask })
    for (let n = 1; n <= 101; n++) await store.ask(`Câu ${n}?`)
    const { messages } = ask.mock.lastCall?.[0] ?? {}
    expect(messages).toHaveLength(11)
    expect(messages?.[0]).toEqual({ role: 'user', content: 'Câu 96?' })
    expect(store.get().turns).toHaveLength(101)
  })

  it('keeps what had arrived and gives the question back when the server dies', async () => {
    const store = createChatStore({
      ask: telling(answered.slice(0, 2), new ApiError('interrupted', '', null)),
    })
    store.setDraft('Thu chi?')
    await store.ask('Thu chi?')
    expect(store.get().draft).toBe('Thu chi?')
    expect(store.get().turns).toMatchObject([
      {
        state: 'failed',
        error: { code: 'interrupted' },
        sentences: [{ text: expect.stringContaining('8.615') }],
      },
    ])
  })

  it('does not overwrite what was typed meanwhile', async () => {
    const store = createChatStore({
      ask: async function* fail() {
        yield* answered.slice(0, 1)
        store.setDraft('câu khác')
        throw new ApiError('offline', '', null)
      },
    })
    await store.ask('Thu chi?')
    expect(store.get().draft).toBe('câu khác')
  })

  it('asks a failed question again in its place', async () => {
    let fails = true
    const store = createChatStore({
      ask: (request, signal) =>
        telling(fails ? [] : answered, fails ? new ApiError('offline', '', null) : undefined)(
          request,
          signal,
        ),
    })
    await store.ask('Thu chi?')
    fails = false
    await store.ask('Thu chi?')
    expect(store.get().turns).toMatchObject([{ state: 'done' }])
  })

  it('stops, keeps what was said, and answers the next question', async () => {
    let ask = hanging(answered.slice(0, 2))
    const store = createChatStore({ ask: (request, signal) => ask(request, signal) })
    const first = store.ask('Thu chi?')
    await vi.waitFor(() => expect(store.get().turns[0]?.state).toBe('streaming'))
    store.stop()
    await first
    expect(store.get().turns).toMatchObject([{ state: 'stopped', sentences: [{}] }])
    ask = telling(answered)
    await store.ask('Nữa?')
    expect(store.get().turns).toMatchObject([{ state: 'stopped' }, { state: 'done' }])
  })

  it('drops the answer under way when another conversation is opened', async () => {
    const store = createChatStore({ ask: hanging(answered.slice(0, 2)) })
    const first = store.ask('Thu chi?')
    store.open({ id: 'c2', turns: [] })
    await first
    expect(store.get()).toMatchObject({ conversationId: 'c2', turns: [] })
  })

  it.each(['', '   ', '\n'])('does not ask %j', async (question) => {
    const ask = vi.fn(telling(answered))
    await createChatStore({ ask }).ask(question)
    expect(ask).not.toHaveBeenCalled()
  })
})
