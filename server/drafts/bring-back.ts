import type { SavedCitation } from '../saved-citation.ts'
import { type DraftEdits, decide } from './draft-edits.ts'
import { sentencesOf, withSentenceBack } from './draft-sections.ts'
import type { DraftChange, Drafts, SavedDraft } from './saved-draft.ts'

/**
 * Makes an old version the newest. Sentences that stand in it are no longer dropped.
 *
 * @param last the draft as it is
 */
export function bringBackVersion(last: SavedDraft, old: SavedDraft): DraftChange {
  const standing = new Set(sentencesOf(old.markdown).map(({ words }) => words))
  return {
    edits: { ...last.edits, dropped: last.edits.dropped.filter((one) => !standing.has(one)) },
    version: {
      title: old.title,
      markdown: old.markdown,
      citations: together(last.citations, old.citations),
      answerer: 'edited',
    },
  }
}

/** Puts a dropped sentence back where the newest version that held it had it. */
export function bringBackSentence(
  drafts: Pick<Drafts, 'get'>,
  last: SavedDraft,
  sentence: string,
): DraftChange {
  const edits: DraftEdits = decide(last.edits, sentence, 'restore')
  const holds = (draft: SavedDraft | null): draft is SavedDraft =>
    draft !== null && sentencesOf(draft.markdown).some(({ words }) => words === sentence)
  for (let version = last.version - 1; version >= 1; version -= 1) {
    const old = drafts.get(last.id, version)
    if (!holds(old)) continue
    return {
      edits,
      version: {
        title: last.title,
        markdown: withSentenceBack(last.markdown, old.markdown, sentence),
        citations: together(last.citations, old.citations),
        answerer: 'edited',
      },
    }
  }
  return { edits }
}

/** A source keeps its number through all versions of a draft. */
function together(
  citations: readonly SavedCitation[],
  older: readonly SavedCitation[],
): readonly SavedCitation[] {
  const known = new Set(citations.map(({ number }) => number))
  return [...citations, ...older.filter(({ number }) => !known.has(number))].sort(
    (a, b) => a.number - b.number,
  )
}
