import type { UnderstoodQuestion } from '../../../search/retrieval.ts'
import type { Reply } from '../reply.ts'

/** A turn that is answered without choosing among the words of papers, and what was understood of it. */
export interface TalkReply {
  readonly reply: Reply
  readonly understood: UnderstoodQuestion
}

/** What is understood of a turn that is no question: its words. */
export function understoodAsSaid(text: string): UnderstoodQuestion {
  return {
    text,
    changed: false,
    places: [],
    periods: [],
    reportKinds: [],
    documents: [],
    sought: { value: 'other', words: '' },
  }
}
