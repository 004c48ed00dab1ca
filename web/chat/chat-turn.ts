import type { Passage } from '../../search/passage.ts'
import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import type { AnswerSentence, AnswerStatus, Caution } from '../../server/answer/answerer.ts'
import type { Choice } from '../../server/answer/choice.ts'
import type { ChatEvent } from '../../server/chat.ts'
import type { CitedRef } from '../source/source-context.ts'

/** A question and as much of its answer as has arrived. */
export interface ChatTurn {
  readonly id: string
  readonly question: string
  /** It was asked as it was typed: nothing mended, nothing of earlier turns. */
  readonly asTyped: boolean
  /** `waiting` until the first sentence; the last three are final. */
  readonly state: 'waiting' | 'streaming' | 'done' | 'stopped' | 'failed'
  readonly understood: UnderstoodQuestion | null
  readonly resolvedQuestion: string | null
  readonly passages: readonly Passage[]
  readonly sentences: readonly AnswerSentence[]
  readonly citations: readonly CitedRef[]
  readonly choices: readonly Choice[]
  /** Id of the answer as it is saved; null until that is known. */
  readonly messageId: string | null
  readonly status: AnswerStatus | null
  /** Why the answer wants a second look; null where nothing was said against it. */
  readonly caution: Caution | null
  /** Why a whole answer is not saved. */
  readonly unsaved: { readonly code: string; readonly message: string } | null
  /** Set when `state` is `failed`; the message is the server's, empty when it gave none. */
  readonly error: { readonly code: string; readonly message: string } | null
}

export function newTurn(id: string, question: string, asTyped = false): ChatTurn {
  return {
    id,
    question,
    asTyped,
    state: 'waiting',
    understood: null,
    resolvedQuestion: null,
    passages: [],
    sentences: [],
    citations: [],
    choices: [],
    messageId: null,
    status: null,
    caution: null,
    unsaved: null,
    error: null,
  }
}

/** The turn after one more event of its stream. */
export function withEvent(turn: ChatTurn, event: ChatEvent): ChatTurn {
  switch (event.type) {
    case 'started':
      return turn
    case 'understood':
      return { ...turn, understood: event.understood, resolvedQuestion: event.resolvedQuestion ?? null }
    case 'passages':
      return { ...turn, passages: event.passages }
    case 'sentence': {
      const { type: _, ...sentence } = event
      return { ...turn, state: 'streaming', sentences: [...turn.sentences, sentence] }
    }
    case 'citations':
      return { ...turn, citations: event.citations }
    case 'choices':
      return { ...turn, choices: event.choices }
    case 'done':
      return {
        ...turn,
        state: 'done',
        messageId: event.messageId,
        status: event.status,
        caution: event.caution ?? null,
        unsaved: event.unsaved ?? null,
      }
  }
}

/** The answer as Markdown: its sentences joined by nothing. */
export function answerOf(turn: ChatTurn): string {
  return turn.sentences.map((sentence) => sentence.text).join('')
}

/** The same with what was asked for in bold, to be shown; what is copied or taken away is `answerOf`. */
export function shownAnswerOf(turn: ChatTurn): string {
  return turn.sentences.map(inBold).join('')
}

function inBold({ text, highlight = [] }: AnswerSentence): string {
  return highlight.reduceRight(
    (left, [start, end]) => `${left.slice(0, start)}**${left.slice(start, end)}**${left.slice(end)}`,
    text,
  )
}

export function isWorking(turn: ChatTurn): boolean {
  return turn.state === 'waiting' || turn.state === 'streaming'
}
