import type { Citation } from '../../search/passage.ts'
import type { DraftContent } from './content/draft-content.ts'
import type { DraftEdits } from './draft-edits.ts'

/**
 * `summary` is prose by section, `highlights` one short list, `comparison` sets places side by side, `figures`
 * is a table of indicators, `catalogue` one of the documents that the reports name, `tasks` one of what is to be done,
 * `members` one of who is in a body, `speech` is prose to be read out.
 */
export const draftKinds = [
  'summary',
  'highlights',
  'comparison',
  'figures',
  'catalogue',
  'tasks',
  'members',
  'speech',
] as const

export type DraftKind = (typeof draftKinds)[number]

export interface DraftRequest {
  /** What the user wants, in Vietnamese: "Tóm tắt kết quả kinh tế của Sông Lam, một trang". */
  readonly request: string
  /** Only these reports; without it they are chosen from what the request names. */
  readonly reportIds?: readonly string[]
  /** Without it the kind is read from the request. */
  readonly kind?: DraftKind
  /** What a person decided about sentences of an earlier composition. */
  readonly edits?: DraftEdits
}

/** The papers that a draft follows, by report id; of a subject that is gathered across papers none. */
export interface DraftPapers {
  readonly taken: readonly string[]
  /** What the request fits as well, best first. */
  readonly others: readonly string[]
}

/** What a drafter tells while it works, in this order; the draft is the blocks of all deltas, the Markdown theirs. */
export type DraftEvent =
  | {
      readonly type: 'plan'
      readonly title: string
      readonly sections: readonly string[]
      readonly papers: DraftPapers
    }
  | { readonly type: 'delta'; readonly markdown: string; readonly blocks: DraftContent }
  | { readonly type: 'citations'; readonly citations: readonly Citation[] }
  | { readonly type: 'done' }

/** A whole draft: every sentence a quote with its `[n]`, or a lead-in that claims nothing. */
export interface DraftText {
  readonly title: string
  readonly markdown: string
  readonly citations: readonly Citation[]
}

/**
 * Writes drafts from the library. Ends after `done`; stops when `signal` is aborted.
 *
 * @throws UserError `nothing_to_draft` when no report holds what is asked
 */
export interface Drafter {
  readonly name: string
  draft(request: DraftRequest, signal?: AbortSignal): AsyncIterable<DraftEvent>
}
