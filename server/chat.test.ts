import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { UnderstoodQuestion } from '../search/retrieval.ts'
import { openDatabase } from '../search/sqlite/database.ts'
import { UserError } from '../search/user-error.ts'
import type { AnswerEvent, Answerer, AnswerRequest, Turn } from './answer/answerer.ts'
import { type ChatEvent, type ChatRequest, chat } from './chat.ts'
import type { Conversations, SavedAnswer } from './conversations/conversation.ts'
import { openConversations } from './conversations/sqlite-conversations.ts'

let directory: string
let conversations: Conversations
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'chat-'))
  conversations = openConversations(openDatabase(path.join(directory, 'library.sqlite')))
})
afterEach(() => {
  conversations.close()
  rmSync(directory, { recursive: true })
})

const understood: UnderstoodQuestion = {
  text: 'Thu ngân sách?',
  changed: false,
  places: [],
  periods: [],
  reportKinds: [],
  documents: [],
  sought: { value: 'figure', words: '' },
}

const EVENTS: readonly AnswerEvent[] = [
  { type: 'understood', understood },
  { type: 'passages', passages: [] },
  { type: 'sentence', text: 'Thu đạt 1.082 tỷ đồng [1]. ', checked: true, block: 'text' },
  { type: 'sentence', text: 'Chi đạt 900 tỷ đồng [1].\n', checked: true, block: 'text' },
  { type: 'citations', citations: [] },
  { type: 'done', status: 'answered' },
]

function telling(events: readonly AnswerEvent[], error?: Error): Answerer {
  return {
    name: 'quote',
    async *answer() {
      yield* events
      if (error !== undefined) throw error
    },
  }
}

const REQUEST: ChatRequest = { messages: [{ role: 'user', content: 'Thu ngân sách?' }] }

function start(answerer: Answerer, request = REQUEST, controller = new AbortController()) {
  const library = { documents: async () => [] }
  return chat({ library, answerer, conversations }, request, controller.signal)
}

async function read(events: AsyncIterable<ChatEvent>): Promise<ChatEvent[]> {
  const all: ChatEvent[] = []
  for await (const event of events) all.push(event)
  return all
}

function savedAnswer(): SavedAnswer {
  const [summary] = conversations.list()
  const message = conversations.get(summary?.id ?? '')?.messages.at(-1)
  if (message?.role !== 'assistant') throw new Error('No answer was saved')
  return message
}

const told = (events: readonly ChatEvent[]) =>
  events.map((event) => (event.type === 'sentence' ? event.text : '')).join('')

describe('chat', () => {
  it('saves what was told, before it says that it is done', async () => {
    const events: ChatEvent[] = []
    for await (const event of start(telling(EVENTS))) {
      if (event.type === 'done') expect(savedAnswer().id).toBe(event.messageId)
      events.push(event)
    }
    expect(events.map((event) => event.type)).toEqual(['started', ...EVENTS.map((event) => event.type)])
    expect(savedAnswer()).toMatchObject({ content: told(events), status: 'answered', answerer: 'quote' })
    expect(conversations.list()).toMatchObject([{ title: 'Thu ngân sách?', messages: 2 }])
  })

  it('lets what was told go out before it waits for the disk', async () => {
    let isOut = false
    const append = vi.fn(async (_, { role }) => {
      if (role === 'assistant') expect(isOut).toBe(true)
    })
    conversations = { ...conversations, append }
    for await (const { type } of start(telling(EVENTS))) {
      if (type === 'sentence')
        setImmediate(() => {
          isOut = true
        })
    }
    expect(append).toHaveBeenCalledTimes(2)
  })

  it('keeps where the words stand that were asked for, in the whole answer', async () => {
    const events = EVENTS.map((event) =>
      event.type === 'sentence' ? { ...event, highlight: [[8, 11] as const] } : event,
    )
    await read(start(telling(events)))
    const { content, highlight = [] } = savedAnswer()
    expect(highlight.map(([from, to]) => content.slice(from, to))).toEqual(['1.0', '900'])
  })

  it('goes on in the same conversation', async () => {
    const [started] = await read(start(telling(EVENTS)))
    if (started?.type !== 'started') throw new Error('Not started')
    const { conversationId } = started
    await read(start(telling(EVENTS), { ...REQUEST, conversationId }))
    expect(conversations.list()).toMatchObject([{ id: conversationId, messages: 4 }])
  })

  it('goes on after any number of questions, from the last one made whole', async () => {
    const asked: AnswerRequest[] = []
    const listening = (resolvedQuestion: string): Answerer => ({
      name: 'quote',
      async *answer(request) {
        asked.push(request)
        yield* EVENTS.map((event) => (event.type === 'understood' ? { ...event, resolvedQuestion } : event))
      },
    })
    const messages: Turn[] = [{ role: 'user', content: 'Thu ngân sách Sông Lam năm 2020?' }]
    const [started] = await read(start(listening('câu đầy đủ 0'), { messages }))
    if (started?.type !== 'started') throw new Error('Not started')
    for (let n = 1; n <= 105; n++) {
      messages.push(
        { role: 'assistant', content: `Đáp ${n}` },
        { role: 'user', content: `Còn năm ${2_000 + n}?` },
      )
      const request = { messages: [...messages], conversationId: started.conversationId }
      await read(start(listening(`câu đầy đủ ${n}`), request))
    }
    expect(asked.at(-1)).toMatchObject({ before: 'câu đầy đủ 104', messages: messages.slice(-11) })
    expect(conversations.get(started.conversationId)?.messages).toHaveLength(212)
  })

  it('reads the turns that were sent where they are not those that are saved', async () => {
    const answer = vi.fn(telling(EVENTS).answer)
    const [started] = await read(start(telling(EVENTS)))
    if (started?.type !== 'started') throw new Error('Not started')
    const messages: readonly Turn[] = [
      { role: 'user', content: 'Một câu khác?' },
      { role: 'user', content: 'Còn năm 2021?' },
    ]
    const { conversationId } = started
    await read(start({ name: 'quote', answer }, { messages, conversationId }))
    expect(answer.mock.lastCall?.[0]).toEqual({ messages })
  })

  it('saves what was told when the reader leaves', async () => {
    const events: ChatEvent[] = []
    for await (const event of start(telling(EVENTS))) {
      events.push(event)
      if (event.type === 'sentence') break
    }
    expect(told(events)).toBe('Thu đạt 1.082 tỷ đồng [1]. ')
    expect(savedAnswer()).toMatchObject({ content: told(events), status: 'stopped' })
  })

  it('saves what was told when it is stopped', async () => {
    const controller = new AbortController()
    const events: ChatEvent[] = []
    const stopped = (async () => {
      for await (const event of start(telling(EVENTS), REQUEST, controller)) {
        events.push(event)
        if (event.type === 'sentence') controller.abort()
      }
    })()
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
    expect(savedAnswer()).toMatchObject({ content: told(events), status: 'stopped' })
  })

  it('saves what was told before a failure, and tells the failure', async () => {
    const failure = new UserError('disk_full', 'Đĩa đã đầy.')
    await expect(read(start(telling(EVENTS.slice(0, 3), failure)))).rejects.toBe(failure)
    expect(savedAnswer()).toMatchObject({ content: 'Thu đạt 1.082 tỷ đồng [1]. ', status: 'failed' })
  })

  it('does not take an answer that breaks off for a whole one', async () => {
    await expect(read(start(telling(EVENTS.slice(0, 3))))).rejects.toThrow('done')
    expect(savedAnswer().status).toBe('failed')
  })

  it.each([
    ['a conversation that is gone', { conversationId: 'không có' }, 'unknown_conversation'],
    ['a report that is gone', { reportIds: ['không có'] }, 'unknown_report'],
  ])('refuses %s and saves nothing', async (_, change, code) => {
    await expect(read(start(telling(EVENTS), { ...REQUEST, ...change }))).rejects.toMatchObject({ code })
    expect(conversations.list()).toEqual([])
  })

  it.each(['disk_full', 'library_busy'])(
    'answers when nothing can be saved (%s), and says so',
    async (code) => {
      const noRoom = async () => {
        throw new UserError(code, 'Chưa lưu được.')
      }
      const whole = conversations
      conversations = { ...whole, start: noRoom, append: noRoom }
      const events = await read(start(telling(EVENTS)))
      conversations = whole
      expect(events[0]).toMatchObject({ type: 'started', conversationId: '' })
      expect(told(events)).toContain('1.082')
      expect(events.at(-1)).toMatchObject({ type: 'done', unsaved: { code, message: 'Chưa lưu được.' } })
      expect(conversations.list()).toEqual([])
    },
  )

  it('saves no answer without its question', async () => {
    const [started] = await read(start(telling(EVENTS)))
    if (started?.type !== 'started') throw new Error('Not started')
    const { conversationId } = started
    const whole = conversations
    const append = vi.fn(whole.append)
    append.mockRejectedValueOnce(new UserError('disk_full', 'Đĩa đã đầy.'))
    conversations = { ...whole, append }
    const events = await read(start(telling(EVENTS), { ...REQUEST, conversationId }))
    conversations = whole
    expect(events.at(-1)).toMatchObject({ unsaved: { code: 'disk_full' }, conversationId })
    expect(whole.get(conversationId)?.messages).toHaveLength(2)
  })
})
