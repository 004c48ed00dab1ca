import type { SavedCitation } from '../saved-citation.ts'
import { asWritten } from './content/as-written.ts'
import { type DraftContent, sentencesIn } from './content/draft-content.ts'
import { mapSentences } from './content/map-words.ts'
import { namingAfter, paragraphOf, withIds } from './content/new-blocks.ts'
import { readMarkdown } from './content/read-markdown.ts'
import type { DraftEdits } from './draft-edits.ts'

/** A version as it lies in the database; `content` is null where it was saved as Markdown. */
export interface StoredVersion {
  readonly markdown: string
  readonly content: string | null
  readonly citations: string
  readonly answerer: string
}

/**
 * The content of a version. One saved as Markdown is read always to the same content: what a composed version holds, or
 * stands so in its source, is cited, and all else a person typed; what was dropped stands at its end, out of sight.
 *
 * @param older all versions of the draft up to this one, in order
 * @param edits of a draft saved as Markdown
 */
export function storedContent(
  version: StoredVersion,
  older: () => readonly StoredVersion[],
  edits: DraftEdits,
): DraftContent {
  if (version.content !== null) return JSON.parse(version.content) as DraftContent
  const before = version.answerer === 'edited' || edits.dropped.length > 0 ? older() : []
  const composed = before.filter(({ answerer }) => answerer !== 'edited').flatMap(readStored)
  const read = readStored(version)
  const citations = JSON.parse(version.citations) as readonly SavedCitation[]
  const told = version.answerer === 'edited' ? asWritten(read, composed, citations) : read
  const pinned = new Set(edits.pinned)
  const kept = told.map((block) =>
    mapSentences(block, (one) => (pinned.has(one.text) ? { ...one, pinned: true } : one)),
  )
  const known = new Map(sentencesIn(composed).map((one) => [one.text, one]))
  const dropped = edits.dropped.flatMap((text) => {
    const sentence = known.get(text)
    return sentence === undefined ? [] : [{ ...sentence, dropped: true as const }]
  })
  return withIds([...kept, ...paragraphOf(dropped)], namingAfter([]))
}

function readStored({ markdown, citations }: StoredVersion): DraftContent {
  const numbers = (JSON.parse(citations) as readonly SavedCitation[]).map(({ number }) => number)
  return readMarkdown(markdown, new Set(numbers))
}
