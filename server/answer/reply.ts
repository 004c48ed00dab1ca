import type { AnswerStatus, Caution } from './answerer.ts'
import type { Choice } from './choice.ts'
import type { SentenceDraft } from './draft-sentence.ts'

/** What was decided to say, before citations are numbered and checked. */
export interface Reply {
  readonly status: AnswerStatus
  readonly sentences: readonly SentenceDraft[]
  readonly choices?: readonly Choice[]
  readonly caution?: Caution
  /** Said instead when fewer than two of the cited sentences pass the check: one side alone disagrees with nothing. */
  readonly withoutRival?: Reply
}
