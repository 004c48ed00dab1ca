import type { Figure } from '../../search/figure.ts'
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
  const found = new Map<
    string,
    { readonly passage: Passage; readonly rank: number; readonly score: number }
  >()
  const add = (passage: Passage, rank: number, score: number) =>
    found.set(passage.id, { passage, rank, score })
  passages.forEach((passage, rank) => {
    add(passage, rank, passage.score)
    for (const part of passage.parts ?? []) add(part, rank + 0.3, part.score)
  })
  const along = new Map<string, { readonly rank: number; readonly score: number }>()
  passages.forEach((passage, rank) => {
    const score = passage.score * BROUGHT_ALONG
    for (const twin of passage.twins) if (!found.has(twin.id)) add(twin, rank + 0.5, passage.score)
    if (rank >= WITH_NOTES) return
    for (const note of [passage, ...(passage.parts ?? [])].flatMap(({ notes }) => notes))
      if (!along.has(note.passageId)) along.set(note.passageId, { rank, score })
    if (passage.host !== undefined && !along.has(passage.host.passageId))
      along.set(passage.host.passageId, { rank, score })
  })
  const missing = [...along.keys()].filter((id) => !found.has(id))
  for (const passage of await library.passages(missing)) {
    const from = along.get(passage.id)
    if (from !== undefined) add(passage, from.rank + 0.6, from.score)
  }
  const figures = new Map<string, Figure[]>()
  for (const figure of await library.figuresOf([...found.keys()]))
    figures.set(figure.passageId, [...(figures.get(figure.passageId) ?? []), figure])
  return [...found.values()]
    .map(({ passage, rank, score }) =>
      viewPassage(
        passage,
        rank,
        score,
        reports.get(passage.reportId) ?? null,
        named.get(passage.reportId),
        figures.get(passage.id),
      ),
    )
    .sort((a, b) => a.rank - b.rank)
}
