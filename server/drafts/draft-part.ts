import type { Library, ReportSummary } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { createPause } from '../../search/pause.ts'
import { withParts } from '../../search/ranking/group-parts.ts'
import type { Search, SearchResult } from '../../search/retrieval.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { UserError } from '../../search/user-error.ts'
import { thingsAmong } from './asked-things.ts'
import { bySubject } from './by-subject.ts'
import { type ChosenReports, chooseReports, type ReportChoice } from './choose-reports.ts'
import type { DraftRequest } from './draft.ts'
import { type DraftBrief, subjectWords, understandRequest } from './draft-brief.ts'
import { type SizedBrief, sizedBrief } from './draft-length.ts'
import { issuedTogether, withAttached } from './issued-together.ts'
import { isMissing, missingPaper } from './missing-paper.ts'
import { newestFirst } from './paper-fit.ts'
import { type DraftPlan, planDraft, planWhole } from './plan-draft.ts'
import { outlineOf, quotedPassages } from './report-outline.ts'
import { rolesIn, rolesOfPath } from './section-role.ts'
import { planTopic, tasksOnSubject } from './topic-plan.ts'
import { type VersionPair, versionPair } from './version-pair.ts'

export interface DraftServices {
  readonly library: Library
  readonly search: Search
}

/** A part of the draft: one place, its plan and what stands beside its report. */
export interface DraftPart {
  readonly choice: ReportChoice
  readonly plan: DraftPlan
  /** Reads what stands beside; it is not needed for the plan. */
  readonly beside: () => Promise<readonly Passage[]>
  /** True when the report has no section on the subject and search found the passages. */
  readonly searched: boolean
}

/** What is asked, the parts to draft from, and the other papers that the request fits as well. */
export interface PlannedParts {
  readonly brief: SizedBrief
  readonly parts: readonly DraftPart[]
  readonly others: readonly ReportSummary[]
  /** True when one paper is meant as such. */
  readonly clear: boolean
  /** A draft and the paper that was made of it, where what was changed is asked; else null. */
  readonly versions: VersionPair | null
}

/** More places than these are not drafted from at once. */
const MOST_CHOICES = 6
const MOST_LISTED = 60
const SEARCHED_PASSAGES = 12
const MOST_LOOKED_AT = 8
const MOSTLY_NAMED = 0.5

/** The title of the one paper that was chosen names it once more; its words are nothing that is asked of it. */
function withoutOwnTitle(request: DraftRequest, known: readonly ReportSummary[]): DraftRequest {
  const [id, ...others] = request.reportIds ?? []
  const title = known.find((report) => report.id === id)?.title
  if (title === undefined || others.length > 0) return request
  const left = request.request.replace(title, ' ').replace(/\s+/gu, ' ').trim()
  return left === '' ? request : { ...request, request: left }
}

/**
 * What is asked, and the parts to draft from: sections of the papers that are meant, or, of a subject that no paper
 * is named for, what the papers say of it.
 *
 * @throws UserError `nothing_to_draft`
 */
export async function planParts(
  typed: DraftRequest,
  services: DraftServices,
  signal: AbortSignal | undefined,
): Promise<PlannedParts> {
  const { library, search } = services
  const known = (await library.documents()).flatMap(({ reports }) => reports)
  const request = withoutOwnTitle(typed, known)
  const scope = request.reportIds === undefined ? {} : { reportIds: request.reportIds }
  const pause = createPause(signal)
  const found = await search({ question: request.request, limit: SEARCHED_PASSAGES, ...scope }, signal)
  await pause()
  const brief = withSides(withoutAreas(understandRequest(request, found.understood), known), known, request)
  const allowed = known.filter(({ id }) => request.reportIds?.includes(id) ?? true)
  await pause()
  const chosen = withAllListed(brief, chooseReports(brief, allowed))
  await pause()
  const pair = brief.versions ? versionPair(brief, allowed) : null
  if (pair !== null) return planVersions(pair, brief, library)
  const parts: DraftPart[] = []
  if (request.reportIds === undefined && isMissing(brief, chosen, found.passages))
    throw nothingToDraft(missingPaper(brief, allowed))
  if (!listsPapers(brief) && namesNothing(brief, chosen))
    throw nothingToDraft(`${WHICH} ${placesOf(chosen.pool)}`)
  let leftOut = 0
  const sideBySide = brief.kind === 'comparison' && chosen.choices.length > 1
  if (!chosen.clear && !sideBySide && brief.understood.places.length === 0 && brief.subject.length > 0) {
    const topic = await topicPart(brief, chosen, services, signal)
    if (topic !== null) {
      parts.push(topic.part)
      leftOut = topic.more
    }
  }
  if (parts.length === 0) {
    const most = listsPapers(brief) ? MOST_LISTED : MOST_CHOICES
    leftOut =
      chosen.clear || brief.understood.places.length > 0 ? 0 : leftOutOf(chosen, listsPapers(brief), most)
    for (const choice of chosen.choices.slice(0, most)) {
      signal?.throwIfAborted()
      const part = listsThings(brief, chosen)
        ? await wholePart(choice, library)
        : await planPart(choice, brief, request, chosen, services, signal)
      if (part !== null) parts.push(part)
    }
  }
  if (parts.length === 0) throw nothingToDraft(missing(brief, allowed))
  const made = parts.map((part) => inForm(part, brief))
  const plans = made.map(({ plan }) => plan)
  const sized = sizedBrief(brief, plans, leftOut)
  return { brief: sized, parts: made, others: chosen.others, clear: chosen.clear, versions: null }
}

/** Several things of each paper are set side by side: all of it is looked through. */
export function listsThings(
  { kind, things }: DraftBrief,
  { choices }: Pick<ChosenReports, 'choices'>,
): boolean {
  return kind === 'comparison' && things.length > 1 && choices.length > 1
}

/** A letter and a proposal have parts of their own; a notice and a plan keep those of the one paper that they are taken from. */
function inForm(part: DraftPart, { making, kind }: DraftBrief): DraftPart {
  const isOwn = making === 'letter' || making === 'proposal'
  if (kind !== 'summary' || making === 'report') return part
  const sections = part.plan.sections.map((section) => ({
    ...section,
    passages: section.passages.filter(({ table }) => table === undefined),
  }))
  // Where a subject stands in tables alone, these are told.
  if (sections.every(({ passages }) => passages.length === 0)) return part
  const told = part.searched || isOwn ? bySubject(sections, making) : sections
  return { ...part, plan: { ...part.plan, sections: told } }
}

async function planVersions(pair: VersionPair, brief: DraftBrief, library: Library): Promise<PlannedParts> {
  const { final } = pair
  const part = await wholePart({ place: final.place, main: final, beside: [], named: 1 }, library)
  const parts = part === null ? [] : [part]
  const sized = sizedBrief(
    brief,
    parts.map(({ plan }) => plan),
    0,
  )
  return { brief: sized, parts, others: [], clear: true, versions: pair }
}

async function wholePart(choice: ReportChoice, library: Library): Promise<DraftPart | null> {
  const report = await library.report(choice.main.id)
  if (report === null) return null
  const plan = { sections: planWhole(outlineOf(report)), whole: true }
  return { choice, plan, beside: () => passagesIn(choice.beside, library), searched: false }
}

/** What names no two sides compares nothing: what papers say of it is told. */
function withSides(brief: DraftBrief, reports: readonly ReportSummary[], { kind }: DraftRequest): DraftBrief {
  const { places } = brief.understood
  const areas = new Set(
    reports.flatMap(({ area }) => (area && brief.words.includes(area.toLowerCase()) ? [area] : [])),
  )
  const sides = Math.max(new Set(places.map(({ value }) => value)).size, brief.times.length, areas.size)
  const isOpen =
    /(?<!\p{L})(?:các|giữa|từng|hai|ba|bốn) (?:tỉnh|nơi|địa phương|huyện|xã|năm|quý|tháng|kỳ|đơn vị|báo cáo)|với|cùng kỳ/u.test(
      brief.words,
    )
  if (brief.kind !== 'comparison' || kind !== undefined || brief.versions || sides > 1 || isOpen) return brief
  return { ...brief, kind: 'summary', things: [] }
}

/** Areas that have papers of their own name papers: what is left is the subject. */
function withoutAreas(brief: DraftBrief, reports: readonly ReportSummary[]): DraftBrief {
  const areas = [...new Set(reports.flatMap(({ area }) => area?.toLowerCase() ?? []))]
  const named = areas.filter(
    (area) => /^(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu)\s/u.test(area) && brief.words.includes(area),
  )
  if (named.length === 0) return brief
  const terms = new Set(named.flatMap((area) => plainTerms(area)))
  return {
    ...brief,
    subject: brief.subject.filter((term) => !terms.has(term)),
    units: brief.units.filter((unit) => !unit.split(' ').some((term) => terms.has(term))),
    things: withoutNames(brief.things, named),
  }
}

function withoutNames(things: DraftBrief['things'], names: readonly string[]): DraftBrief['things'] {
  return things.flatMap(({ name }) =>
    thingsAmong(
      names.reduce((left, own) => left.replaceAll(own, ' ').replaceAll(bareName(own), ' '), name),
      subjectWords,
    ),
  )
}

/** "Hương Sơn" of "xã Hương Sơn". */
function bareName(area: string): string {
  return area.replace(/^(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu)\s+/u, '')
}

/** Lists of what papers name or set are gathered from as many as there are. */
function listsPapers({ kind, subject }: DraftBrief): boolean {
  return (kind === 'catalogue' || kind === 'tasks') && subject.length === 0
}

/** Where a list is asked for and no paper or place is named: every paper, the newest first. */
function withAllListed(brief: DraftBrief, chosen: ChosenReports): ChosenReports {
  if (!listsPapers(brief) || chosen.clear || brief.understood.places.length > 0) return chosen
  const pool = chosen.pool.filter(({ supersededBy }) => supersededBy === undefined).toSorted(newestFirst)
  return { ...chosen, choices: pool.map((main) => ({ place: main.place, main, beside: [], named: 0 })) }
}

function leftOutOf({ choices, pool }: ChosenReports, all: boolean, most: number): number {
  if (all) return Math.max(0, choices.length - most)
  const places = new Set(pool.map(({ place }) => place))
  return Math.max(0, places.size - most)
}

const WHICH =
  'Chưa rõ cần soạn từ văn bản nào. Hãy nêu tên tỉnh, loại, số, thời gian của văn bản hoặc nội dung cần nêu. Trong kho có văn bản của:'

function nothingToDraft(message: string): UserError {
  return new UserError('nothing_to_draft', message)
}

/** "Viết báo cáo": neither paper nor time, place, part or subject, and several places to take it from. */
function namesNothing({ subject, roles, paper, times }: DraftBrief, { choices }: ChosenReports): boolean {
  return (
    choices.length > 1 &&
    subject.length === 0 &&
    roles.size === 0 &&
    times.length === 0 &&
    paper?.number == null
  )
}

function placesOf(reports: readonly ReportSummary[]): string {
  const names = [...new Set(reports.flatMap(({ place }) => place ?? []))].sort()
  return `${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}.`
}

function missing(brief: DraftBrief, allowed: readonly ReportSummary[]): string {
  if (brief.paper !== null && allowed.length > 0) return missingPaper(brief, allowed)
  return 'Không tìm thấy báo cáo nào nói về điều cần soạn. Hãy nêu rõ tên tỉnh, tên báo cáo hoặc nội dung, hoặc thêm tài liệu.'
}

async function topicPart(
  brief: DraftBrief,
  { pool }: ChosenReports,
  { library, search }: DraftServices,
  signal: AbortSignal | undefined,
): Promise<TopicPart | null> {
  const find = (question: string, limit: number): Promise<SearchResult> =>
    search({ question, limit, reportIds: pool.map(({ id }) => id) }, signal)
  const topic = await planTopic(brief, pool, find, (id) => library.report(id))
  const [main, ...beside] = topic?.reports ?? []
  if (topic == null || main === undefined) return null
  const asked =
    brief.making === 'report'
      ? []
      : await tasksOnSubject(brief, [main, ...beside].find(({ place }) => place !== null) ?? main, pool, find)
  const part = {
    choice: { place: main.place, main, beside, named: 0 },
    plan: { sections: [...topic.sections, ...asked], whole: false },
    beside: async () => [],
    searched: true,
  }
  return { part, more: topic.more }
}

interface TopicPart {
  readonly part: DraftPart
  /** How many papers speak of it as well. */
  readonly more: number
}

async function planPart(
  choice: ReportChoice,
  asked: DraftBrief,
  request: DraftRequest,
  chosen: ChosenReports,
  services: DraftServices,
  signal: AbortSignal | undefined,
): Promise<DraftPart | null> {
  const { library, search } = services
  const report = await library.report(choice.main.id)
  if (report === null) return null
  const brief = withoutNaming(asked, report)
  const pause = createPause(signal)
  await pause()
  const outline = outlineOf(report)
  await pause()
  // A word or two beside the name of a paper that is meant as such ask for no part of it.
  const named = chosen.clear && choice.named >= MOSTLY_NAMED
  const planned = planDraft(brief, outline) ?? (named ? planDraft({ ...brief, subject: [] }, outline) : null)
  await pause()
  if (planned !== null) {
    const plan = planned.whole ? await withOthers(planned, brief, choice, library) : planned
    return { choice, plan, beside: () => passagesIn(choice.beside, library), searched: false }
  }
  if (!chosen.clear && asked.understood.places.length > 0) {
    const other = await sectionElsewhere(asked, choice, chosen, library)
    if (other !== null) return other
    const ofPlace = chosen.pool.filter(({ place }) => place === choice.place)
    const topic = await topicPart(brief, { ...chosen, pool: ofPlace }, services, signal)
    if (topic !== null) return topic.part
  }
  const reportIds = [choice.main.id, ...choice.beside.map(({ id }) => id)]
  const question =
    brief.subject.length === 0 ? request.request : `${brief.subject.join(' ')} ${choice.place ?? ''}`.trim()
  const found = await search({ question, limit: SEARCHED_PASSAGES, reportIds }, signal)
  const passages = inRoles(withParts(found.passages), brief).filter(({ kind }) => kind !== 'heading')
  if (passages.length === 0) {
    const whole = chosen.clear ? planDraft({ ...brief, subject: [] }, outline) : null
    return whole === null ? null : { choice, plan: whole, beside: async () => [], searched: false }
  }
  return {
    choice,
    plan: { sections: oneSection(passages), whole: false },
    beside: async () => [],
    searched: true,
  }
}

/** With what was issued by it, and where that is asked for with what came with it. */
async function withOthers(
  plan: DraftPlan,
  { attached }: DraftBrief,
  choice: ReportChoice,
  library: Library,
): Promise<DraftPlan> {
  const issued = await issuedTogether(plan, choice, library)
  return attached && issued === plan ? withAttached(plan, choice, library) : issued
}

/** The newest paper of the place that has a section on the subject, where the one whose name fits best has none. */
async function sectionElsewhere(
  asked: DraftBrief,
  { place, main }: ReportChoice,
  { pool }: ChosenReports,
  library: Library,
): Promise<DraftPart | null> {
  const others = pool.filter((one) => one.place === place && one.id !== main.id && !one.supersededBy)
  for (const other of others.toSorted(newestFirst).slice(0, MOST_LOOKED_AT)) {
    const report = await library.report(other.id)
    const plan = report === null ? null : planDraft(withoutNaming(asked, report), outlineOf(report))
    if (plan === null || plan.whole) continue
    const beside = [main].filter(({ documentId }) => documentId === other.documentId)
    return {
      choice: { place, main: other, beside, named: 0 },
      plan,
      beside: () => passagesIn(beside, library),
      searched: false,
    }
  }
  return null
}

async function passagesIn(reports: readonly ReportSummary[], library: Library): Promise<readonly Passage[]> {
  const contents = await Promise.all(reports.map(({ id }) => library.report(id)))
  return contents.flatMap((content) => (content === null ? [] : quotedPassages(content)))
}

/** "Nghị quyết về nhiệm vụ năm 2025" is named so: not its tasks alone are asked for. */
function withoutNaming(brief: DraftBrief, { title }: ReportSummary): DraftBrief {
  const own = rolesIn(title)
  const titleWords = title.toLowerCase()
  const naming = [...brief.namingRoles].filter(
    (role) =>
      own.has(role) ||
      (role === 'task' && titleWords.includes('nhiệm vụ')) ||
      (role === 'result' && titleWords.includes('kết quả')),
  )
  return { ...brief, roles: new Set([...brief.roles].filter((role) => !naming.includes(role))) }
}

function inRoles(passages: readonly Passage[], brief: DraftBrief): readonly Passage[] {
  if (brief.roles.size === 0) return passages
  const fitting = passages.filter(({ path }) => [...rolesOfPath(path)].some((role) => brief.roles.has(role)))
  return fitting.length > 0 ? fitting : passages
}

/** Found passages as one section in reading order: their headings may speak of anything. */
function oneSection(passages: readonly Passage[]): DraftPlan['sections'] {
  const sorted = [...passages].sort((a, b) =>
    a.file === b.file ? a.lines[0] - b.lines[0] : a.file < b.file ? -1 : 1,
  )
  return [{ title: '', above: null, passages: sorted, roles: new Set() }]
}
