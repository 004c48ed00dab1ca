import type { SavedCitation } from '../saved-citation.ts'
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
  readonly markdown: string
  readonly citations: readonly SavedCitation[]
  /** Name of the drafter, e.g. `quote`; `edited` after a person changed it. */
  readonly answerer: string
  readonly createdAt: string
  /** What it was composed from; some may be removed since. */
  readonly papers: DraftPapers
  /** Of the draft, not of one version. */
  readonly edits: DraftEdits
}

export interface DraftSummary {
  readonly id: string
  readonly title: string
  readonly createdAt: string
  readonly savedAt: string
}

/** What is to become of a draft: a new version, other decisions about its sentences, or both at once. */
export interface DraftChange {
  readonly version?: Pick<SavedDraft, 'title' | 'markdown' | 'citations' | 'answerer'>
  readonly edits?: DraftEdits
}

/** The saved drafts with all their versions. What changes them waits for other writers without keeping the thread. */
export interface Drafts {
  /** Latest first. */
  list(): readonly DraftSummary[]
  /** The last version, or the one named; null when there is none. */
  get(id: string, version?: number): SavedDraft | null
  versions(id: string): readonly DraftVersion[]
  create(draft: Omit<SavedDraft, 'version' | 'savedAt' | 'createdAt' | 'edits'>): Promise<SavedDraft>
  /**
   * Changes a draft as it is when nobody else writes: two changes at once do not undo each other.
   *
   * @param work what is to become of the last version
   * @returns the draft afterwards; null when there is none
   */
  change(id: string, work: (last: SavedDraft) => DraftChange): Promise<SavedDraft | null>
  /** False when there is none. */
  remove(id: string): Promise<boolean>
  close(): void
}
