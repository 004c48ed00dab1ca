import type { ReportSummary } from '../../search/library.ts'
import { capital } from '../../search/text/capital.ts'
import type { DraftBrief } from './draft-brief.ts'
import { isOfDay, newestFirst, type PaperFit, paperFits } from './paper-fit.ts'

/** The reports of one place that a draft draws from. */
export interface ReportChoice {
  readonly place: string | null
  /** What the draft follows. */
  readonly main: ReportSummary
  /** Others of the same bundle and place, such as its appendices: they confirm, contradict or add. */
  readonly beside: readonly ReportSummary[]
  /** How much of the request's subject names this report: 0 to 1. */
  readonly named: number
}

/** What a request is to be drafted from. */
export interface ChosenReports {
  /** The papers that it means, one for each place; a subject that none is named for is looked for across `pool`. */
  readonly choices: readonly ReportChoice[]
  /** True when the papers are meant as such, by number, kind, time or name, rather than taken for their place. */
  readonly clear: boolean
  /** Papers that the request fits as well, best first. */
  readonly others: readonly ReportSummary[]
  /** Every report that the request may be about. */
  readonly pool: readonly ReportSummary[]
  /** How the best of them meets the request; null where the pool is empty. */
  readonly best: PaperFit | null
}

/** A paper is named when so much of the subject stands in its name; less where its kind and time say the rest. */
const NAMED = 0.75
const NAMED_OF_KIND = 0.45
/** So much, where no other's comes near. */
const NAMED_ALONE = 0.6
const FAR = 0.25
/** And still less where its day is named. */
const NAMED_OF_DAY = 0.3
/** As good as the best. */
const CLOSE = 0.35
const MOST_OTHERS = 4

/**
 * The reports that a request means: those of the number, kind, version and places that it names, of these the one
 * whose name and time it fits best; of several that fit alike the newest final one.
 */
export function chooseReports(brief: DraftBrief, reports: readonly ReportSummary[]): ChosenReports {
  const possible = paperFits(brief, reports).filter((fit) => fit.possible)
  const forming = brief.kind === 'members' && brief.paper === null ? possible.filter(isForming) : []
  const fits = forming.length > 0 ? forming : possible
  const begin = brief.since ?? brief.times.map(({ from }) => from).toSorted()[0] ?? ''
  const timely = fits.filter((fit) => fit.time === 1)
  const pool = (timely.length > 0 && isPartOfYear(brief) ? timely : fits)
    .map(({ report }) => report)
    .filter(({ date }) => isSince(date, begin))
  const ofDay = fits.find(({ named, report }) => isOfDay(brief.day, report) && named >= NAMED_OF_DAY)
  const ofPart = isPartOfYear(brief) ? timely.find(({ report }) => isReport(report)) : undefined
  const best = ofDay ?? ofPart ?? fits[0]
  if (best === undefined) return { choices: [], clear: false, others: [], pool: [], best: null }
  const places = [...new Set(brief.understood.places.map(({ value }) => value))]
  const ofTimes = brief.kind === 'comparison' && places.length <= 1 ? reportsOfTimes(brief, reports) : []
  if (ofTimes.length > 1) return { choices: ofTimes, clear: true, others: [], pool, best }
  const ofEachArea = ofAreas(brief, fits, reports)
  if (ofEachArea.length > 1) return { choices: ofEachArea, clear: true, others: [], pool, best }
  const [ofArea] = ofEachArea
  if (ofArea !== undefined && brief.paper?.number == null)
    return { choices: [{ ...ofArea, place: ofArea.main.place }], clear: true, others: [], pool, best }
  if (places.length > 1 || brief.kind === 'comparison')
    return { choices: ofPlaces(fits, places), clear: false, others: [], pool, best }
  const clear = (isClear(brief, best) || isAlone(brief, best, fits)) && !isToldByOthers(brief, best, fits)
  const main = choiceOf(best, reports)
  const others = fits
    .slice(1)
    .filter((fit) => fit.score >= best.score - CLOSE && fit.report.supersededBy !== best.report.id)
    .filter(({ report }) => report.documentId !== best.report.documentId)
    .map(({ report }) => report)
    .slice(0, MOST_OTHERS)
  if (clear || places.length > 0) return { choices: [main], clear, others, pool, best }
  const ofEach = ofPlaces(fits, places)
  return { choices: ofEach, clear: ofEach.length === 1 && brief.subject.length === 0, others: [], pool, best }
}

/** Who is in a body is told by the paper that forms it. */
function isForming({ report: { title }, named }: PaperFit): boolean {
  return (
    named >= NAMED_OF_KIND &&
    /(?<!\p{L})(?:thành lập|kiện toàn|danh sách|cử|bổ sung thành viên)(?!\p{L})/iu.test(title)
  )
}

function isReport({ kind }: ReportSummary): boolean {
  return /^báo cáo/iu.test(kind ?? '')
}

const LOWER = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu)\s/iu

/** Where several communes or districts are named, the best paper of each of them, headed by its area. */
function ofAreas(
  { words, subject }: DraftBrief,
  fits: readonly PaperFit[],
  reports: readonly ReportSummary[],
): readonly ReportChoice[] {
  // Of a subject what they say of it is wanted, else all of each.
  const isNamed = subject.length === 0 ? 1 : 0
  const named = new Map<string, PaperFit>()
  for (const fit of fits) {
    const area = fit.report.area ?? ''
    if (!LOWER.test(area) || fit.time < 0) continue
    if (words.includes(area.toLowerCase()) && !named.has(area)) named.set(area, fit)
  }
  // The only paper of an area is meant, though its own time was not read.
  for (const fit of fits) {
    const area = fit.report.area ?? ''
    const isOnly = fits.filter(({ report }) => report.area === area).length === 1
    if (!isOnly || !LOWER.test(area) || !words.includes(area.toLowerCase()) || named.has(area)) continue
    named.set(area, fit)
  }
  return [...named].map(([area, fit]) => ({
    ...choiceOf(fit, reports),
    place: capital(area),
    named: isNamed,
  }))
}

/** Where two times of one place are compared: the report of each; none where one of them has none. */
function reportsOfTimes(brief: DraftBrief, reports: readonly ReportSummary[]): readonly ReportChoice[] {
  const each = brief.times.map((time) => {
    const fits = paperFits({ ...brief, times: [time] }, reports).filter(
      (fit) => fit.possible && fit.time === 1 && isReport(fit.report),
    )
    // What is compared may stand in no name: then the report of the whole tells it.
    return fits.find(({ named }) => named > 0) ?? fits[0]
  })
  const found = each.flatMap((fit) => fit ?? [])
  const distinct = new Set(found.map(({ report }) => report.id)).size
  return found.length < each.length ||
    distinct < found.length ||
    new Set(found.map(({ report }) => report.place)).size > 1
    ? []
    : found.map((fit) => choiceOf(fit, reports))
}

/** "9 tháng năm 2025", "quý III/2025": what reports of that very time are for; of a month or a year others tell as well. */
function isPartOfYear({ times }: DraftBrief): boolean {
  return (
    times.length > 0 && times.every(({ kind }) => kind === 'months' || kind === 'quarter' || kind === 'half')
  )
}

/** A paper tells what came before it: one that is older than what is asked about says nothing of it. */
function isSince(date: string | null, month: string): boolean {
  return date === null || date.slice(0, 7) >= month.slice(0, date.length)
}

function isClear(brief: DraftBrief, fit: PaperFit): boolean {
  const { paper, subject, times, story, day, kind, making } = brief
  const { named, time, report } = fit
  // A paper of the kind that is named, of the very day: nothing else need name it.
  if (paper?.number != null || (isOfDay(day, report) && (paper !== null || named >= NAMED_OF_DAY)))
    return true
  if (time < 0 || (story && paper === null)) return false
  if (time === 1 && paper === null && isPartOfYear(brief) && isReport(report)) return true
  if (kind === 'members' && isForming(fit)) return true
  // "… trong báo cáo năm 2024 của An Bình": the subject is one within it.
  if (paper !== null && times.length > 0 && time === 1 && fit.called && isReport(report)) return true
  const isOfKind = paper !== null && (paper.kind !== 'bao cao' || (time === 1 && times.length > 0))
  if (isOfKind || paper?.draft != null) return named >= NAMED_OF_KIND
  if (subject.length === 0) return paper !== null || time === 1
  // A letter about a thing is written from what papers say of it, whatever one of them is called.
  return named >= NAMED && ((subject.length > 1 && making === 'report') || time === 1)
}

/** A paper of the kind that is named whose name holds far more of what it is said to be about than that of any other. */
function isAlone({ paper, times, months }: DraftBrief, best: PaperFit, fits: readonly PaperFit[]): boolean {
  if (paper?.kind == null || best.time < 0 || times.length + months.length > 0) return false
  const others = fits.filter(({ report }) => report.documentId !== best.report.documentId)
  return best.named >= NAMED_ALONE && others.every(({ named }) => named <= best.named - FAR)
}

/**
 * A subject alone is named, and the name of another body's paper holds it as well: what both say is wanted. Of one body the
 * newest is meant.
 */
function isToldByOthers(
  { paper, subject, times, months, day, story }: DraftBrief,
  best: PaperFit,
  fits: readonly PaperFit[],
): boolean {
  if (paper !== null || day !== null || story || subject.length < 2 || times.length + months.length > 0)
    return false
  return fits.some(
    ({ named, report }) =>
      named >= NAMED &&
      report.documentId !== best.report.documentId &&
      report.supersededBy === undefined &&
      report.place === best.report.place &&
      report.issuer !== best.report.issuer,
  )
}

/** One paper for each place, in the order in which the request names the places. */
function ofPlaces(fits: readonly PaperFit[], asked: readonly string[]): readonly ReportChoice[] {
  const best = new Map<string | null, PaperFit>()
  for (const fit of fits) if (!best.has(fit.report.place)) best.set(fit.report.place, fit)
  const reports = fits.map(({ report }) => report)
  const rank = ({ place }: ReportChoice) => (place === null ? asked.length : asked.indexOf(place))
  const choices = [...best.values()].map((fit) => choiceOf(fit, reports))
  return asked.length > 0
    ? choices.toSorted((a, b) => rank(a) - rank(b))
    : choices.toSorted((a, b) => b.named - a.named || newestFirst(a.main, b.main))
}

function choiceOf({ report: main, named }: PaperFit, reports: readonly ReportSummary[]): ReportChoice {
  const beside = reports.filter(({ id, documentId }) => id !== main.id && documentId === main.documentId)
  return { place: main.place, main, beside, named }
}
