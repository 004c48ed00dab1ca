/** What a person decided about single sentences of a draft; it holds when a section is composed again. */
export interface DraftEdits {
  /** Sentences that stay, as they are printed, without bullet and `[n]`. */
  readonly pinned: readonly string[]
  /** Sentences that do not come back. */
  readonly dropped: readonly string[]
}

export const noEdits: DraftEdits = { pinned: [], dropped: [] }

export type SentenceDecision = 'pin' | 'unpin' | 'drop' | 'restore'

/** The edits after one more decision; a sentence is never both pinned and dropped. */
export function decide(edits: DraftEdits, sentence: string, decision: SentenceDecision): DraftEdits {
  const without = (all: readonly string[]) => all.filter((one) => one !== sentence)
  const pinned = without(edits.pinned)
  const dropped = without(edits.dropped)
  if (decision === 'pin') return { pinned: [...pinned, sentence], dropped }
  if (decision === 'drop') return { pinned, dropped: [...dropped, sentence] }
  return decision === 'unpin' ? { pinned, dropped: edits.dropped } : { pinned: edits.pinned, dropped }
}
