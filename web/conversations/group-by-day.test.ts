import { expect, it } from 'vitest'
import type { ConversationSummary } from '../../server/conversations/conversation.ts'
import { groupByDay } from './group-by-day.ts'

const now = new Date(2026, 2, 10, 9, 30).getTime()
const chat = (id: string, daysAgo: number, isPinned = false): ConversationSummary => {
  const updatedAt = new Date(2026, 2, 10 - daysAgo, 8, 0).toISOString()
  return { id, title: id, createdAt: updatedAt, updatedAt, isPinned, messages: 2 }
}

it('puts pinned chats first and the others under the day of their last question', () => {
  const chats = [chat('a', 0), chat('b', 1), chat('c', 4), chat('d', 20), chat('e', 90), chat('f', 90, true)]
  expect(groupByDay(chats, now).map(({ group, conversations }) => [group, conversations[0]?.id])).toEqual([
    ['pinned', 'f'],
    ['today', 'a'],
    ['yesterday', 'b'],
    ['week', 'c'],
    ['month', 'd'],
    ['earlier', 'e'],
  ])
})

it('has no empty groups', () => {
  expect(groupByDay([chat('a', 0)], now)).toHaveLength(1)
  expect(groupByDay([], now)).toEqual([])
})
