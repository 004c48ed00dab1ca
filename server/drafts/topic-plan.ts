import { groupBy } from '../../search/group-by.ts'
import type { ReportContent, ReportSummary } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { withParts } from '../../search/ranking/group-parts.ts'
import type { ScoredPassage, SearchResult } from '../../search/retrieval.ts'
import { speaksOf } from './about-subject.ts'
import { setsTask } from './by-subject.ts'
import { type DraftBrief, subjectWords } from './draft-brief.ts'
import { newestFirst } from './paper-fit.ts'
import { paperHeading } from './paper-heading.ts'
import type { PlannedSection } from './plan-draft.ts'
import { charactersOf } from './printed-length.ts'
import { namesBody, quotablesOf } from './quotable.ts'
import { quotedPassages } from './report-outline.ts'
import { speltTerms } from './spelt-terms.ts'

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
const FEWEST_PAPERS = 2
/** Of a text of so many characters one paper is told, with its name. */
const CHARACTERS_PER_PAPER = 450
/** Of a table of figures, a row each. */
const MOST_PAPERS_OF_TABLE = 15
/** A paper counts when its best passage is about as much to the point as the best of all. */
const WEIGHS = 0.42
/** A paper that speaks of it in several places says more than one that does in passing. */
const PER_TELLING = 0.12
const MOST_TELLING = 5
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
    (passage) =>
      known.has(passage.reportId) &&
      passage.kind !== 'heading' &&
      passage.table?.header !== true &&
      !isOpinion(passage),
  )
  const { says, standsUnder } = speaksOf(brief.units)
  const rated = [...groupBy(found, ({ reportId }) => reportId)].map(([id, own]) => {
    const telling = own.filter(
      (passage) => (says(passage.text) || standsUnder(passage)) && quotablesOf(passage).length > 0,
    ).length
    const best = Math.max(...own.map((passage) => passage.score * share(passage, brief.subject)))
    return {
      report: known.get(id),
      passages: withParts(aboutIt(own, brief.subject)),
      tells: telling > 0,
      best,
      weight: best * (1 + PER_TELLING * Math.min(MOST_TELLING, telling)),
    }
  })
  const telling = rated.filter(({ tells }) => tells)
  const most = Math.max(0, ...rated.map(({ best }) => best))
  const told = (telling.length > 0 ? telling : rated)
    .filter((one) => one.best >= WEIGHS * most && one.passages.length > 0)
    .sort((a, b) => b.weight - a.weight)
  const kept = told
    .filter(ofOneBody(brief, told.find(({ report }) => report?.place != null)?.report))
    .slice(0, mostPapers(brief))
  if (kept.length === 0) return null
  const reports = kept.flatMap(({ report }) => report ?? [])
  const inOrder = reports.toSorted(newestFirst)
  if (brief.story) inOrder.reverse()
  const sections = await Promise.all(
    inOrder.map(async (report, at): Promise<PlannedSection> => {
      const content = await read(report.id)
      const { words, places } = content === null ? { words: report.title, places: [] } : paperHeading(content)
      const found = kept.find((one) => one.report?.id === report.id)
      // What a paper on just that says is all about it, in whatever words.
      const isWhole = content !== null && says(report.title)
      const own = isWhole ? quotedPassages(content) : (found?.passages ?? [])
      return {
        title: words + (at === 0 && inOrder.length > 1 && !brief.story ? NEWEST : ''),
        named: places,
        above: null,
        weight: found?.weight ?? 0,
        passages: own.toSorted((a, b) => a.lines[0] - b.lines[0] || (a.id < b.id ? -1 : 1)),
        roles: new Set(),
      }
    }),
  )
  return { reports, sections, more: told.length - kept.length }
}

const LOWER_AREA = /^(?:huyện|quận|thị xã|thị trấn|xã|phường)\s/iu

/** A letter or a plan is of one body: what papers of its place say counts, and of those that name none. */
function ofOneBody({ making, understood }: DraftBrief, best: ReportSummary | undefined) {
  return ({ report }: { readonly report: ReportSummary | undefined }): boolean => {
    if (making === 'report' || understood.places.length > 0 || best?.place == null) return true
    return report?.place === best.place || (report?.place === null && !LOWER_AREA.test(report.area ?? ''))
  }
}

const MOST_TASKS = 8

/** What papers set to be done of each thing that a subject names, as one section: a paper that asks for something needs it. */
export async function tasksOnSubject(
  brief: DraftBrief,
  best: ReportSummary,
  pool: readonly ReportSummary[],
  find: (question: string, limit: number) => Promise<SearchResult>,
): Promise<readonly PlannedSection[]> {
  const told = new Map<string, Passage>()
  const isOfBody = ofOneBody(brief, best)
  const byId = new Map(pool.map((report) => [report.id, report]))
  for (const phrase of brief.words.split(/[,;]|(?<!\p{L})và(?!\p{L})/u)) {
    const subject = subjectWords(phrase).filter((term) => brief.subject.includes(term))
    if (subject.length < 2) continue
    const { passages } = await find(`giao nhiệm vụ, giải pháp, yêu cầu ${phrase}`, FOUND)
    const fitting = passages.filter(
      (passage) =>
        passage.table === undefined &&
        isOfBody({ report: byId.get(passage.reportId) }) &&
        isAboutTask(passage, subject) &&
        setsTask(passage) &&
        !isOpinion(passage),
    )
    for (const passage of fitting.slice(0, MOST_TASKS)) told.set(passage.id, passage)
  }
  const [addressee] = ADDRESSEE.exec(brief.words) ?? []
  if (addressee !== undefined) {
    const isTo = (passage: Passage) =>
      ADDRESSEE.test(`${passage.path.at(-1)?.title ?? ''} . ${passage.text.slice(0, OPENING)}`.toLowerCase())
    const { passages } = await find(`UBND ${addressee} ${brief.subject.join(' ')}`, FOUND)
    const fitting = passages.filter(
      (passage) =>
        passage.table === undefined &&
        isOfBody({ report: byId.get(passage.reportId) }) &&
        isTo(passage) &&
        share(passage, brief.subject) > ABOUT_ADDRESSED &&
        (setsTask(passage) || namesBody(passage.path.at(-1)?.title ?? '')) &&
        !isOpinion(passage),
    )
    for (const passage of fitting.slice(0, MOST_TASKS)) told.set(passage.id, passage)
  }
  if (told.size === 0) return []
  return [{ title: '', above: null, passages: [...told.values()], roles: new Set(['task']) }]
}

/** Whom a letter asks: what they are told to do is meant, if only some of it. */
const ADDRESSEE =
  /(?<!\p{L})(?:các )?(?:xã,? ?(?:và )?phường|sở,? (?:ban,? )?ngành|các sở|chủ đầu tư)(?!\p{L})/u
const ABOUT_ADDRESSED = 0.3
const OPENING = 60

/** In a paper that is on just that every task is about it. */
function isAboutTask(passage: Passage, subject: readonly string[]): boolean {
  const title = speltTerms(passage.reportTitle)
  const named = subject.filter((term) => title.has(term)).length / subject.length
  return named >= ABOUT_TASK || share({ ...passage, path: passage.path.slice(-1) }, subject) >= ABOUT_TASK
}
/** The share of a thing's syllables that what is set to be done of it holds. */
const ABOUT_TASK = 0.6

/** What somebody said at a meeting is no fact and no order: only what was concluded is. */
function isOpinion({ path }: Passage): boolean {
  return path.some(({ title }) =>
    /(?:thảo luận|ý kiến (?:phát biểu|tham gia|của các)|phát biểu của)/iu.test(title),
  )
}

/** A short text says what few papers say. */
function mostPapers({ kind, printed }: DraftBrief): number {
  if (kind === 'figures') return MOST_PAPERS_OF_TABLE
  if (printed === null) return MOST_PAPERS
  const room = Math.round(charactersOf(printed) / CHARACTERS_PER_PAPER)
  return Math.max(FEWEST_PAPERS, Math.min(MOST_PAPERS, room))
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
  const own = speltTerms(
    [passage.text, passage.lead?.text ?? '', ...passage.path.map(({ title }) => title)].join(' . '),
  )
  return subject.filter((term) => own.has(term)).length / Math.max(1, subject.length)
}
