/** What a person decided about single sentences of a draft; it holds when a section is composed again. */
export interface DraftEdits {
  /** Sentences that stay, as they are printed, without bullet and `[n]`. */
  readonly pinned: readonly string[]
  /** Sentences that do not come back. */
  readonly dropped: readonly string[]
}

export const noEdits: DraftEdits = { pinned: [], dropped: [] }
