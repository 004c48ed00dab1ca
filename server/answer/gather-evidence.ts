import type { Library } from '../../search/library.ts'
import type { LibraryKnowledge } from '../../search/library-knowledge.ts'
import { createPause } from '../../search/pause.ts'
import { likelyReports } from '../../search/query/likely-reports.ts'
import { findPaperMentions, namePapers } from '../../search/query/named-papers.ts'
import { rarity } from '../../search/ranking/query-terms.ts'
import type { ScoredPassage, Search, SearchResult } from '../../search/retrieval.ts'
import { rateAll } from './fact.ts'
import { gatherViews } from './gather-views.ts'
import type { ItemGroup } from './item-groups.ts'
import { askedScope } from './judge/asked-scope.ts'
import type { Asked, Candidate } from './judge/features.ts'
import { rateGroups } from './list.ts'
import { reportsNaming } from './named-persons.ts'
import type { PassageView } from './passage-view.ts'
import { takeApart } from './question.ts'
import type { RatedSpan } from './rate-span.ts'
import { askedArticle } from './sections/asked-article.ts'
import { askedSection } from './sections/asked-section.ts'
import { chooseArticle } from './sections/choose-article.ts'
import { chooseSection } from './sections/choose-section.ts'
import { findHeadings } from './sections/find-headings.ts'
import type { ExtremeRow } from './tables/extreme-row.ts'
import { findExtremes, findRowsThatMeet } from './tables/found-tables.ts'
import { meetingRows } from './tables/meeting-rows.ts'
import { rowCondition } from './tables/row-condition.ts'
import { superlativeAsked } from './tables/superlative.ts'
import { withAnnexes } from './with-annexes.ts'

/** Passages looked at for one question, and in each report that it seems to mean. */
const DEPTH = 24
const DEPTH_IN_REPORT = 8
/** Passages among which the tables are looked for whose rows a question wants ordered. */
const DEPTH_OF_TABLES = 90
/** Reports searched by themselves beside the whole library. */
const MOST_REPORTS = 3
/** How much of a question a report's name must hold to be searched by itself. */
const LIKELY = 0.5
/** Candidates that are judged. */
const MOST_SPANS = 60
const MOST_LISTS = 5

export interface EvidenceServices {
  readonly library: Library
  readonly search: Search
  /** The question as a unit vector of the encoder that the library's vectors are of. */
  readonly embedQuestion: (question: string) => Promise<Float32Array>
}

/** All that could be said to a question, and what it is judged by. */
export interface Evidence {
  readonly asked: Asked
  readonly result: SearchResult
  readonly views: readonly PassageView[]
  /** In the order in which simple ratings set them; the judge decides. */
  readonly candidates: readonly Candidate[]
  /** It asks for what papers tell under a heading of a name; `group`: what the one that fits tells, null where none does. */
  readonly section: { readonly group: ItemGroup | null } | null
  /** The rows of a table that meet what is asked of them ("xã nào trên 10%"); null where none is asked, or no table is. */
  readonly rows: ItemGroup | null
  /** It is of the one paper that the talk is about. */
  readonly isOfPaperRead?: true
}

/**
 * Searches the whole library, the papers that the question names, and those whose names it seems to mean; then makes
 * every span and every enumeration of what was found a candidate.
 *
 * @param inherited words lent by earlier turns
 */
export async function gatherEvidence(
  { library, search, embedQuestion }: EvidenceServices,
  knowledge: LibraryKnowledge,
  text: string,
  inherited: string,
  reportIds: readonly string[] | undefined,
  signal: AbortSignal | undefined,
): Promise<Evidence> {
  const scope = reportIds === undefined ? {} : { reportIds }
  const pause = createPause(signal)
  const result = await search({ question: text, limit: DEPTH, ...scope }, signal)
  await pause()
  const { understood } = result
  const papers = namePapers(findPaperMentions(understood.text), knowledge.reports.values()).map((paper) => ({
    ...paper,
    reportIds: withAnnexes(paper.reportIds, knowledge.reports),
  }))
  await pause()
  const near = likelyReports(knowledge.reports)(understood.text)
  const narrow = [
    papers.flatMap((paper) => paper.reportIds),
    ...near
      .slice(0, MOST_REPORTS)
      .filter(({ share }) => share >= LIKELY)
      .map(({ reportId }) => [reportId]),
  ].map((ids) => ids.filter((id) => reportIds === undefined || reportIds.includes(id)))
  const seen = new Set(result.passages.map(({ id }) => id))
  const more: ScoredPassage[] = []
  for (const ids of narrow.filter(({ length }) => length > 0)) {
    const found = await search({ question: text, limit: DEPTH_IN_REPORT, reportIds: ids }, signal)
    for (const passage of found.passages) {
      if (seen.has(passage.id)) continue
      seen.add(passage.id)
      more.push(passage)
    }
  }
  await pause()
  const question = takeApart(
    understood.text,
    understood,
    knowledge,
    inherited,
    papers.flatMap(({ mention, reportIds }) => (reportIds.length === 0 ? [] : [mention.words])),
  )
  await pause()
  const superlative = superlativeAsked(question.asking)
  const condition = superlative === null ? rowCondition(question.asking) : null
  const amongTables =
    superlative === null && condition === null
      ? []
      : [...(await search({ question: text, limit: DEPTH_OF_TABLES, ...scope }, signal)).passages, ...more]
  const extremes = superlative === null ? [] : await findExtremes(library, question, superlative, amongTables)
  const meeting = condition === null ? [] : await findRowsThatMeet(library, question, condition, amongTables)
  for (const { passage, score } of extremes) {
    if (seen.has(passage.id)) continue
    seen.add(passage.id)
    more.push({ ...passage, score, twins: [] })
  }
  const persons = await reportsNaming(library, text)
  const views = await gatherViews(library, [...result.passages, ...more], knowledge.reports, persons)
  const similarity = await library.similarities(
    await embedQuestion(understood.text),
    views.map(({ passage }) => passage.id),
  )
  const weight = (term: string): number => rarity(knowledge.vocabulary.count(term), knowledge.passages)
  const lists = await rateGroups(library, question, views, weight, pause)
  const spans = await rateAll(question, views, pause)
  await pause()
  const asked: Asked = {
    question,
    scope: askedScope(understood, knowledge.areas, papers),
    reports: knowledge.reports,
    likely: new Map(near.map(({ reportId, share }) => [reportId, share])),
    similarity,
    order: superlative === null ? null : { superlative, extremes },
  }
  await pause()
  const section =
    (await toldArticle(library, asked, reportIds)) ?? (await toldSection(library, asked, reportIds))
  await pause()
  return {
    asked,
    rows: meetingRows(asked, meeting),
    section,
    result,
    views,
    candidates: [
      ...firstInOrder(spans, extremes)
        .slice(0, MOST_SPANS)
        .map((rated) => ({ kind: 'span' as const, rated })),
      ...lists.slice(0, MOST_LISTS).map((rated) => ({ kind: 'list' as const, rated })),
    ],
  }
}

/** What stands under the article that a question names by its number; null where it names none, or none is found. */
async function toldArticle(
  library: Library,
  asked: Asked,
  reportIds: readonly string[] | undefined,
): Promise<Evidence['section']> {
  const named = askedArticle(asked.question.text)
  const group = named === null ? null : await chooseArticle(library, asked, named, reportIds)
  return group === null ? null : { group }
}

/** What papers tell under the heading that a question asks for; null where it asks for none. */
async function toldSection(
  library: Library,
  asked: Asked,
  reportIds: readonly string[] | undefined,
): Promise<Evidence['section']> {
  const named = askedSection(asked.question.asking)
  if (named === null) return null
  const headings = await findHeadings(library, named, asked.reports, reportIds)
  return { group: await chooseSection(library, asked, named, headings) }
}

/** The rows that come first in a table are candidates, however little of the question they hold themselves. */
function firstInOrder(spans: readonly RatedSpan[], extremes: readonly ExtremeRow[]): readonly RatedSpan[] {
  const first = new Set(extremes.map(({ passage }) => passage.id))
  if (first.size === 0) return spans
  const isFirst = ({ view }: RatedSpan): boolean => first.has(view.passage.id)
  return [...spans.filter(isFirst), ...spans.filter((span) => !isFirst(span))]
}
