import { groupBy } from '../../search/group-by.ts'
import type { ReportContent, ReportSummary } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { withParts } from '../../search/ranking/group-parts.ts'
import type { ScoredPassage, SearchResult } from '../../search/retrieval.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { DraftBrief } from './draft-brief.ts'
import { newestFirst } from './paper-fit.ts'
import { paperHeading } from './paper-heading.ts'
import type { PlannedSection } from './plan-draft.ts'

/** What several papers say of a subject: one section for each paper. */
export interface TopicPlan {
  /** The paper that says most of it first. */
  readonly reports: readonly ReportSummary[]
  readonly sections: readonly PlannedSection[]
  /** How many papers that speak of it as well are left out. */
  readonly more: number
}

const FOUND = 60
const MOST_PAPERS = 6
/** Of a table of figures, a row each. */
const MOST_PAPERS_OF_TABLE = 15
/** A paper counts when its best passage is about as much to the point as the best of all. */
const WEIGHS = 0.42
/** Share of the subject's syllables that a passage, with its headings and lead, must hold. */
const ABOUT = 0.5
const NEWEST = ' (mới nhất)'
/** What stands in one section with a passage that is so much to the point may go on with it in other words. */
const STRONG = 0.5
/** Rows of one table that are told: a draft that is all rows is no text. */
const MOST_ROWS = 4

/**
 * Finds what the papers say of a subject that none is named for. Told in the order of time where that is asked for,
 * else the newest paper first: its figures stand, the older ones are how it came to them.
 *
 * @returns null where no paper speaks of it
 */
export async function planTopic(
  brief: DraftBrief,
  pool: readonly ReportSummary[],
  find: (question: string, limit: number) => Promise<SearchResult>,
  read: (reportId: string) => Promise<ReportContent | null>,
): Promise<TopicPlan | null> {
  const known = new Map(
    pool.filter(({ supersededBy }) => supersededBy === undefined).map((report) => [report.id, report]),
  )
  const { passages } = await find(brief.words, FOUND)
  const found = passages.filter(
    ({ reportId, kind, table }) => known.has(reportId) && kind !== 'heading' && table?.header !== true,
  )
  const rated = [...groupBy(found, ({ reportId }) => reportId)].map(([id, own]) => ({
    report: known.get(id),
    passages: withParts(aboutIt(own, brief.subject)),
    weight: Math.max(...own.map((passage) => passage.score * share(passage, brief.subject))),
  }))
  const most = Math.max(0, ...rated.map(({ weight }) => weight))
  const told = rated
    .filter((one) => one.weight >= WEIGHS * most && one.passages.length > 0)
    .sort((a, b) => b.weight - a.weight)
  const kept = told.slice(0, brief.kind === 'figures' ? MOST_PAPERS_OF_TABLE : MOST_PAPERS)
  if (kept.length === 0) return null
  const reports = kept.flatMap(({ report }) => report ?? [])
  const inOrder = reports.toSorted(newestFirst)
  if (brief.story) inOrder.reverse()
  const headings = await Promise.all(
    inOrder.map(async (report) => {
      const content = await read(report.id)
      return content === null ? { words: report.title, places: [] } : paperHeading(content)
    }),
  )
  const sections = inOrder.map(
    (report, at): PlannedSection => ({
      title: (headings[at]?.words ?? '') + (at === 0 && inOrder.length > 1 && !brief.story ? NEWEST : ''),
      named: headings[at]?.places ?? [],
      above: null,
      passages: (kept.find((one) => one.report?.id === report.id)?.passages ?? []).toSorted(
        (a, b) => a.lines[0] - b.lines[0] || (a.id < b.id ? -1 : 1),
      ),
      roles: new Set(),
    }),
  )
  return { reports, sections, more: told.length - kept.length }
}

/** What of a paper's found passages is about the subject, or stands beside what is. */
function aboutIt(found: readonly ScoredPassage[], subject: readonly string[]): readonly ScoredPassage[] {
  const home = ({ path }: Passage) => path.map(({ label, title }) => `${label} ${title}`).join(' > ')
  const isAbout = (passage: ScoredPassage) => share(passage, subject) >= ABOUT
  const homes = new Set(
    found.filter((one) => one.score >= STRONG && isAbout(one) && one.kind !== 'table').map(home),
  )
  let rows = 0
  return found.filter((passage) => {
    if (passage.kind === 'table') return isAbout(passage) && ++rows <= MOST_ROWS
    return isAbout(passage) || (homes.has(home(passage)) && share(passage, subject) > 0)
  })
}

/** The share of the subject that a passage holds with its headings and the sentence that leads it. */
function share(passage: Passage, subject: readonly string[]): number {
  const own = new Set(
    plainTerms(
      [passage.text, passage.lead?.text ?? '', ...passage.path.map(({ title }) => title)].join(' . '),
    ),
  )
  return subject.filter((term) => own.has(term)).length / Math.max(1, subject.length)
}
