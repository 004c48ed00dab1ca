import type { Library, ReportSummary } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import type { ScoredPassage } from '../../search/retrieval.ts'
import { type PassageView, viewPassage } from './passage-view.ts'

/** Found passages whose notes and hosts are looked at too. */
const WITH_NOTES = 10
/** What a note, host or twin keeps of the score of the passage that brought it. */
const BROUGHT_ALONG = 0.85

/**
 * The found passages as views, with what hangs on them: other parts of their paragraphs, near-identical twins, the
 * notes of a host, the host of a note. In order of the list; what was brought along stands behind what was found.
 *
 * @param named persons of the question that reports name, by report id
 */
export async function gatherViews(
  library: Library,
  passages: readonly ScoredPassage[],
  reports: ReadonlyMap<string, ReportSummary>,
  named: ReadonlyMap<string, readonly string[]>,
): Promise<readonly PassageView[]> {
  const view = (passage: Passage, rank: number, score: number): PassageView =>
    viewPassage(passage, rank, score, reports.get(passage.reportId) ?? null, named.get(passage.reportId))
  const views = new Map<string, PassageView>()
  passages.forEach((passage, rank) => {
    views.set(passage.id, view(passage, rank, passage.score))
    for (const part of passage.parts ?? []) views.set(part.id, view(part, rank + 0.3, part.score))
  })
  const along = new Map<string, { readonly rank: number; readonly score: number }>()
  passages.forEach((passage, rank) => {
    const score = passage.score * BROUGHT_ALONG
    for (const twin of passage.twins)
      if (!views.has(twin.id)) views.set(twin.id, view(twin, rank + 0.5, passage.score))
    if (rank >= WITH_NOTES) return
    for (const note of [passage, ...(passage.parts ?? [])].flatMap(({ notes }) => notes))
      if (!along.has(note.passageId)) along.set(note.passageId, { rank, score })
    if (passage.host !== undefined && !along.has(passage.host.passageId))
      along.set(passage.host.passageId, { rank, score })
  })
  const missing = [...along.keys()].filter((id) => !views.has(id))
  for (const passage of await library.passages(missing)) {
    const from = along.get(passage.id)
    if (from !== undefined) views.set(passage.id, view(passage, from.rank + 0.6, from.score))
  }
  return [...views.values()].sort((a, b) => a.rank - b.rank)
}
