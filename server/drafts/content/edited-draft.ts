import type { SavedCitation } from '../../saved-citation.ts'
import type { DraftContent } from './draft-content.ts'

/** What operations change. */
export interface EditedDraft {
  readonly title: string
  readonly content: DraftContent
  readonly citations: readonly SavedCitation[]
}
