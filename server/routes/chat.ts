import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import * as z from 'zod'
import type { AnswerEvent } from '../answer/answerer.ts'
import { collectAnswer } from '../answer/collect-answer.ts'
import { recentTurns } from '../answer/recent-turns.ts'
import { type ChatEvent, type ChatRequest, chat } from '../chat.ts'
import { eventStream } from '../event-stream.ts'
import type { Services } from '../services.ts'
import { questionSchema, reportIdsSchema, validated } from '../validation.ts'
import { languageOf } from '../wording/language-of.ts'
import { troubleWording } from '../wording/trouble.ts'

const turn = z.object({ role: z.enum(['user', 'assistant']), content: z.string() })

const chatSchema = z
  .object({
    // However many: only the last ones count, so that no chat ever ends at a limit.
    messages: z.array(turn).min(1),
    conversationId: z.string().min(1).max(100).optional(),
    reportIds: reportIdsSchema.optional(),
    asTyped: z.boolean().optional(),
  })
  .transform(({ messages, ...rest }, context) => {
    const question = messages.at(-1)
    if (question?.role !== 'user') {
      context.addIssue({
        code: 'custom',
        message: 'Lượt cuối trong "messages" phải là câu hỏi của người dùng (role: "user").',
      })
      return z.NEVER
    }
    const content = questionSchema.safeParse(question.content)
    if (!content.success) {
      for (const issue of content.error.issues) {
        const params = issue.code === 'custom' ? { params: issue.params } : {}
        context.addIssue({ code: 'custom', message: issue.message, ...params })
      }
      return z.NEVER
    }
    const asked = { role: question.role, content: content.data }
    return { ...rest, messages: recentTurns([...messages.slice(0, -1), asked]) }
  })

/**
 * `POST /chat`: the answer as one JSON reply where the client accepts JSON, else as server-sent events
 * `started`, `understood`, `passages`, `sentence`, `citations`, `choices`, `done`, each with the event's
 * fields as data. The program's own words are in the language of `Accept-Language`.
 */
export function chatRoutes(services: Services) {
  return new Hono().post('/chat', validated('json', chatSchema), async (c) => {
    const { messages, conversationId, reportIds, asTyped } = c.req.valid('json')
    const request: ChatRequest = {
      messages,
      ...(conversationId === undefined ? {} : { conversationId }),
      ...(reportIds === undefined ? {} : { reportIds }),
      ...(asTyped === undefined ? {} : { asTyped }),
      language: languageOf(c),
    }
    const format = accepts(c, {
      header: 'Accept',
      supports: ['text/event-stream', 'application/json'],
      default: 'text/event-stream',
    })
    if (format === 'application/json') {
      const events = chat(services, request, c.req.raw.signal)
      return c.json(await wholeAnswer(wordedEvents(c, events), services.answerer.name))
    }
    return eventStream(c, async (send, signal) => {
      const events = wordedEvents(c, chat(services, request, signal))
      for await (const { type, ...data } of events) await send(type, data)
    })
  })
}

/** The events with why nothing is saved in the reader's language. */
async function* wordedEvents(c: Context, events: AsyncIterable<ChatEvent>): AsyncGenerator<ChatEvent> {
  for await (const event of events) {
    if (event.type !== 'done' || event.unsaved === undefined) yield event
    else yield { ...event, unsaved: troubleWording(c).error(event.unsaved) }
  }
}

async function wholeAnswer(events: AsyncIterable<ChatEvent>, answerer: string) {
  let saved: Pick<Extract<ChatEvent, { type: 'done' }>, 'conversationId' | 'messageId' | 'unsaved'> = {
    conversationId: '',
    messageId: '',
  }
  async function* answerEvents(): AsyncGenerator<AnswerEvent> {
    for await (const event of events) {
      if (event.type === 'started')
        saved = { conversationId: event.conversationId, messageId: event.messageId }
      else {
        if (event.type === 'done' && event.unsaved !== undefined) saved = { ...saved, unsaved: event.unsaved }
        yield event
      }
    }
  }
  const answer = await collectAnswer(answerEvents(), answerer)
  return { ...answer, ...saved }
}
