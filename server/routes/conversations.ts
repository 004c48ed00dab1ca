import { Hono } from 'hono'
import * as z from 'zod'
import type { Passage } from '../../search/passage.ts'
import { UserError } from '../../search/user-error.ts'
import type { SavedMessage } from '../conversations/conversation.ts'
import { shownCitation } from '../saved-citation.ts'
import type { Services } from '../services.ts'
import { validated } from '../validation.ts'

const changeSchema = z.object({
  title: z.string().trim().min(1).max(300).optional(),
  isPinned: z.boolean().optional(),
})

/** `GET /conversations`, `GET`, `PATCH` (title, pin) and `DELETE /conversations/:id`. */
export function conversationRoutes({ library, conversations }: Services) {
  return new Hono()
    .get('/conversations', (c) => c.json({ conversations: conversations.list() }))
    .get('/conversations/:id', async (c) => {
      const conversation = conversations.get(c.req.param('id'))
      if (conversation === null) throw unknownConversation()
      const ids = conversation.messages.flatMap((message) =>
        message.role === 'user'
          ? []
          : [...message.passageIds, ...message.citations.map((citation) => citation.passageId)],
      )
      const found = await library.passages([...new Set(ids)])
      const passages = new Map(found.map((passage) => [passage.id, passage]))
      return c.json({
        ...conversation,
        messages: conversation.messages.map((message) => shownMessage(message, passages)),
      })
    })
    .patch('/conversations/:id', validated('json', changeSchema), async (c) => {
      if (!(await conversations.change(c.req.param('id'), c.req.valid('json')))) throw unknownConversation()
      return c.body(null, 204)
    })
    .delete('/conversations/:id', async (c) => {
      if (!(await conversations.remove(c.req.param('id')))) throw unknownConversation()
      return c.body(null, 204)
    })
}

/**
 * A saved message against the library of today: the words stay, the citations of documents that are gone are
 * marked, and passages that are gone are not shown.
 */
function shownMessage(message: SavedMessage, passages: ReadonlyMap<string, Passage>) {
  if (message.role === 'user') return message
  const { passageIds, citations, ...rest } = message
  return {
    ...rest,
    citations: citations.map((citation) => shownCitation(citation, passages)),
    passages: passageIds.flatMap((id) => passages.get(id) ?? []),
  }
}

function unknownConversation(): UserError {
  return new UserError('unknown_conversation', 'Không có cuộc trò chuyện này: có thể nó đã được xóa.')
}
