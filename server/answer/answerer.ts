import type { Citation } from '../../search/passage.ts'
import type { ScoredPassage, UnderstoodQuestion } from '../../search/retrieval.ts'
import type { Choice } from './choice.ts'
import type { Language } from './frames/frame.ts'
import type { Span } from './span.ts'

/** `clarify`: the question could mean several things, and the answer asks which. */
export type AnswerStatus = 'answered' | 'not_found' | 'clarify'

/** Why an answer wants a second look: what was chosen may not be what was asked, or papers give it differently. */
export type Caution = 'doubt' | 'differ'

export interface Turn {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

export interface AnswerRequest {
  /** The conversation so far, oldest first; the last turn is the user's question. */
  readonly messages: readonly Turn[]
  /** The question before the last one, made whole when it was answered; without it the turns are read for it. */
  readonly before?: string
  /** Reports that the answer before quoted, by id: what "báo cáo đó" speaks of. */
  readonly quotedBefore?: readonly string[]
  /** Only these reports; without it the whole library. */
  readonly reportIds?: readonly string[]
  /** Takes the last turn by itself and as it was typed: nothing of it is mended, nothing lent by earlier turns. */
  readonly asTyped?: boolean
  /** In which the answerer's own words are told; Vietnamese unless given. Quotes stay as they are printed. */
  readonly language?: Language
}

/**
 * One sentence of an answer. `text` is Markdown with its `[n]` marks and carries its own white space and
 * line breaks, so that the answer is the sentences joined by nothing.
 */
export interface AnswerSentence {
  readonly text: string
  /** True when the words and figures were found in the cited passages. */
  readonly checked: boolean
  readonly block: 'text' | 'item' | 'table' | 'lead'
  /** What of the quoted words was asked for, as offsets in `text`, in order. */
  readonly highlight?: readonly Span[]
}

/** What an answerer tells while it works, in this order; each sentence is final when it is told. */
export type AnswerEvent =
  | {
      readonly type: 'understood'
      readonly understood: UnderstoodQuestion
      /** The question made whole from the turns before it, when that changed it. */
      readonly resolvedQuestion?: string
    }
  | { readonly type: 'passages'; readonly passages: readonly ScoredPassage[] }
  | ({ readonly type: 'sentence' } & AnswerSentence)
  | { readonly type: 'citations'; readonly citations: readonly Citation[] }
  | { readonly type: 'choices'; readonly choices: readonly Choice[] }
  | { readonly type: 'done'; readonly status: AnswerStatus; readonly caution?: Caution }

/** A whole answer, the sum of its events. */
export interface Answer {
  /** Markdown with `[n]` marks: the sentences' texts joined by nothing. */
  readonly answer: string
  readonly status: AnswerStatus
  readonly caution?: Caution
  readonly citations: readonly Citation[]
  readonly passages: readonly ScoredPassage[]
  readonly understood: UnderstoodQuestion
  readonly resolvedQuestion?: string
  /** Questions to choose from, when `status` is `clarify`. */
  readonly choices?: readonly Choice[]
  /** Name of the answerer, e.g. `quote`. */
  readonly answerer: string
  /** The same answer sentence by sentence; `citations` are the numbers `[n]` that the sentence carries. */
  readonly sentences: readonly (AnswerSentence & { readonly citations: readonly number[] })[]
}

/**
 * Answers a question from the library. Ends after `done`. Stops when `signal` is aborted; throws
 * `UserError` for what the user can mend, at any point of the stream.
 */
export interface Answerer {
  readonly name: string
  answer(request: AnswerRequest, signal?: AbortSignal): AsyncIterable<AnswerEvent>
}
