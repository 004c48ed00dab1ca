import type { IconName } from '../app/icon.tsx'
import { answerOf, type ChatTurn } from './chat-turn.ts'

/** How an answer is shown, by what it is; see docs/design-page.md. */
export type AnswerFace = 'certain' | 'list' | 'table' | 'doubt' | 'differ' | 'not_found' | 'clarify' | 'talk'

export const faceIcons: Readonly<Record<Exclude<AnswerFace, 'talk'>, IconName>> = {
  certain: 'check',
  list: 'list',
  table: 'table',
  doubt: 'warning',
  differ: 'disagreements',
  not_found: 'search',
  clarify: 'question',
}

/** Two items make a list. */
const LIST = /^\s*(?:[-*]|\d{1,3}[.)])\s.*\n(?:.*\n)*?\s*(?:[-*]|\d{1,3}[.)])\s/mu
const TABLE = /^\s*\|.*\|\s*\n\s*\|[\s:|-]+\|/mu

/** The face of an answer; null while nothing tells which it will be. */
export function answerFace(turn: ChatTurn): AnswerFace | null {
  if (turn.status === null) return null
  if (turn.status !== 'answered') return turn.status
  if (turn.caution !== null) return turn.caution
  const words = answerOf(turn)
  if (TABLE.test(words)) return 'table'
  if (turn.citations.length === 0) return 'talk'
  return LIST.test(words) ? 'list' : 'certain'
}
