import { contentOf } from './content/testing-content.ts'
import { noEdits } from './draft-edits.ts'
import type { SavedDraft } from './saved-draft.ts'

/** An invented draft as it was composed, of no request in particular. */
export function draftOf(
  title: string,
  markdown: string,
  citations: SavedDraft['citations'] = [],
): SavedDraft {
  return {
    id: 'a',
    title,
    request: '',
    kind: null,
    reportIds: null,
    content: contentOf(markdown, citations),
    markdown,
    citations,
    answerer: 'quote',
    version: 1,
    savedAt: '',
    createdAt: '',
    papers: { taken: [], others: [] },
    edits: noEdits,
    steps: { undo: 0, redo: 0 },
  }
}
