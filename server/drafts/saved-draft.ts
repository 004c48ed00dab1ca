import type { SavedCitation } from '../saved-citation.ts'
import type { DraftContent } from './content/draft-content.ts'
import type { EditedDraft } from './content/edited-draft.ts'
import type { DraftKind, DraftPapers } from './draft.ts'
import type { DraftEdits } from './draft-edits.ts'

export interface DraftVersion {
  /** From 1, in order of saving. */
  readonly version: number
  /** ISO 8601, UTC. */
  readonly savedAt: string
}

/** A draft as it was composed or edited last; its versions before that can be asked for. */
export interface SavedDraft extends DraftVersion {
  readonly id: string
  readonly title: string
  readonly request: string
  readonly kind: DraftKind | null
  readonly reportIds: readonly string[] | null
  readonly content: DraftContent
  /** The content as Markdown. */
  readonly markdown: string
  readonly citations: readonly SavedCitation[]
  /** Name of the drafter, e.g. `quote`; `edited` after a person changed it. */
  readonly answerer: string
  readonly createdAt: string
  /** What it was composed from; some may be removed since. */
  readonly papers: DraftPapers
  /** What the content says of sentences that stay or are not to come back. */
  readonly edits: DraftEdits
  /** How many changes can be taken back, and how many of those taken back can be made again; of the newest version. */
  readonly steps: { readonly undo: number; readonly redo: number }
}

export interface DraftSummary {
  readonly id: string
  readonly title: string
  readonly createdAt: string
  readonly savedAt: string
}

/** What is to become of a draft. */
export interface DraftChange extends EditedDraft {
  /** A version of its own; else it goes on in the version that the same sitting began. */
  readonly apart?: boolean
}

export type NewDraft = Pick<
  SavedDraft,
  'id' | 'title' | 'request' | 'kind' | 'reportIds' | 'content' | 'citations' | 'answerer' | 'papers'
>

/** The saved drafts with all their versions. What changes them waits for other writers without keeping the thread. */
export interface Drafts {
  /** Latest first. */
  list(): readonly DraftSummary[]
  /** The last version, or the one named; null when there is none. */
  get(id: string, version?: number): SavedDraft | null
  versions(id: string): readonly DraftVersion[]
  create(draft: NewDraft): Promise<SavedDraft>
  /**
   * Changes a draft as it is when nobody else writes: two changes at once do not undo each other. Changes that a person
   * makes one after the other, each within half an hour of the one before, are one version; each can be taken back.
   *
   * @param work what is to become of the last version; it as it is where nothing is to change
   * @returns the draft afterwards; null when there is none
   */
  change(id: string, work: (last: SavedDraft) => DraftChange): Promise<SavedDraft | null>
  /** Takes the last change back, or makes the one taken back again; the draft as it is where there is none. */
  step(id: string, direction: 'undo' | 'redo'): Promise<SavedDraft | null>
  /** False when there is none. */
  remove(id: string): Promise<boolean>
  close(): void
}
