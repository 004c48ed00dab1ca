import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../search/sqlite/database.ts'
import { UserError } from '../../search/user-error.ts'
import type { Conversations, SavedAnswer, SavedQuestion } from './conversation.ts'
import { conversationTitle } from './conversation-title.ts'
import { openConversations } from './sqlite-conversations.ts'

let directory: string
let conversations: Conversations
let time: number

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'conversations-'))
  const database = openDatabase(path.join(directory, 'library.sqlite'))
  time = 0
  conversations = openConversations(database, () => {
    time += 1_000
    return new Date(time).toISOString()
  })
})
afterEach(() => {
  conversations.close()
  rmSync(directory, { recursive: true })
})

const question: SavedQuestion = {
  id: 'm1',
  role: 'user',
  content: 'Thu ngân sách của Sông Lam?',
  createdAt: '2026-01-01T00:00:00.000Z',
}

const answer: SavedAnswer = {
  id: 'm2',
  role: 'assistant',
  content: 'Thu đạt **1.082** tỷ đồng [1].\n',
  createdAt: '2026-01-01T00:00:01.000Z',
  status: 'answered',
  citations: [],
  passageIds: ['p1'],
  resolvedQuestion: 'Thu ngân sách năm 2024 của Sông Lam?',
  answerer: 'quote',
}

describe('openConversations', () => {
  it('gives back what was saved, letter by letter and in order', async () => {
    await conversations.start('c1', 'Thu ngân sách')
    await conversations.append('c1', question)
    await conversations.append('c1', answer)
    expect(conversations.get('c1')).toEqual({
      id: 'c1',
      title: 'Thu ngân sách',
      createdAt: '1970-01-01T00:00:01.000Z',
      updatedAt: '1970-01-01T00:00:03.000Z',
      messages: [question, answer],
    })
  })

  it('lists the latest used first', async () => {
    await conversations.start('c1', 'Một')
    await conversations.start('c2', 'Hai')
    await conversations.append('c1', question)
    expect(conversations.list()).toMatchObject([
      { id: 'c1', messages: 1 },
      { id: 'c2', messages: 0 },
    ])
  })

  it('renames and pins a chat, and leaves it in its place', async () => {
    await conversations.start('c1', 'Một')
    await conversations.start('c2', 'Hai')
    expect(await conversations.change('c1', { title: 'Thu chi quý I' })).toBe(true)
    expect(await conversations.change('c1', { isPinned: true })).toBe(true)
    expect(await conversations.change('c9', { isPinned: true })).toBe(false)
    expect(conversations.list()).toMatchObject([
      { id: 'c2', title: 'Hai', isPinned: false },
      { id: 'c1', title: 'Thu chi quý I', isPinned: true },
    ])
  })

  it('removes a chat with its messages, for good', async () => {
    await conversations.start('c1', 'Một')
    await conversations.append('c1', question)
    expect(await conversations.remove('c1')).toBe(true)
    expect(await conversations.remove('c1')).toBe(false)
    await conversations.append('c1', answer)
    expect(conversations.get('c1')).toBeNull()
    await conversations.start('c1', 'Lại')
    expect(conversations.get('c1')?.messages).toEqual([])
  })
})

describe('the tables of saved chats', () => {
  it('are found again', async () => {
    await conversations.start('c1', 'Một')
    const again = openConversations(openDatabase(path.join(directory, 'library.sqlite')))
    expect(again.list()).toHaveLength(1)
    again.close()
  })

  it('of the first form give up the passages that they held beside the quotes', async () => {
    const place = { documentId: 'd', file: 'a.txt', reportId: 'd-r1', reportTitle: 'Báo cáo', place: null }
    const citation = {
      number: 1,
      passageId: 'd-p1',
      ...place,
      lines: [1, 1] as const,
      path: [],
      quote: 'Thu',
      spans: [[0, 3] as const],
    }
    const held: SavedAnswer = { ...answer, citations: [citation, { ...citation, number: 2 }] }
    await conversations.start('c1', 'Một')
    await conversations.append('c1', question)
    await conversations.append('c1', held)
    const choices = [{ question: 'Thu của Khe Sen?', apart: 'Thu của Khe Sen?' }]
    await conversations.append('c1', { ...answer, choices })
    const database = openDatabase(path.join(directory, 'library.sqlite'))
    database.run('ALTER TABLE conversations DROP COLUMN pinned')
    database.run('UPDATE conversation_schema SET version = 1')
    database.run(
      `UPDATE messages SET reply = json_set(reply, '$.citations[0].text', 'Thu đạt', '$.citations[1].text', 'x')
       WHERE ordinal = 1`,
    )
    database.run(
      `UPDATE messages SET reply = json_set(reply, '$.choices', json_array('Thu của Khe Sen?')) WHERE ordinal = 2`,
    )
    const again = openConversations(database)
    expect(again.get('c1')?.messages).toEqual([question, held, { ...answer, choices }])
    again.close()
  })

  it('of a newer program are left alone', async () => {
    const database = openDatabase(path.join(directory, 'library.sqlite'))
    database.run('UPDATE conversation_schema SET version = 99')
    expect(() => openConversations(database)).toThrow(UserError)
    database.close()
  })
})

describe('conversationTitle', () => {
  it.each([
    ['  Thu   ngân sách\nnăm 2024? ', 'Thu ngân sách năm 2024?'],
    ['ngân sách '.repeat(12), `${'ngân sách '.repeat(8)}…`],
    ['a'.repeat(100), `${'a'.repeat(79)} …`],
  ])('%j becomes %j', (asked, title) => {
    expect(conversationTitle(asked)).toBe(title)
  })
})
