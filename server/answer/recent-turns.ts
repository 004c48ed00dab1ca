import type { Turn } from './answerer.ts'

/** Questions that count, the one asked now included: what people point back to was said just before. */
const QUESTIONS = 6
/** Longest turn in characters: a question may not be longer, and no item beyond it is pointed back to. */
const LONGEST = { user: 5_000, assistant: 20_000 }

/**
 * The end of a conversation, so that a question costs the same after one turn and after a thousand. Longer turns
 * are cut.
 *
 * @param messages oldest first; the last is the question
 */
export function recentTurns(messages: readonly Turn[]): readonly Turn[] {
  let questions = 0
  let from = messages.length
  while (from > 0 && questions < QUESTIONS) {
    from--
    if (messages[from]?.role === 'user') questions++
  }
  return messages.slice(from).map(({ role, content }) => ({ role, content: content.slice(0, LONGEST[role]) }))
}
