import type { Period } from '../../search/figure.ts'
import type { ReportSummary } from '../../search/library.ts'
import { writeOut } from '../../search/text/abbreviations.ts'
import { foldMarks } from '../../search/text/fold.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { findTimes, periodOf } from '../../search/text/time-mentions.ts'
import type { DraftBrief } from './draft-brief.ts'

/** How a report meets what a request says of the paper that it wants. */
export interface PaperFit {
  readonly report: ReportSummary
  /** Share of the subject, by the weight of its words, that stands in what names the report; 1 without a subject. */
  readonly named: number
  /** True where all that the request calls the paper stands in what names the report; false where it calls it nothing. */
  readonly called: boolean
  /** 1 the same time, 0 not known, -1 another. */
  readonly time: number
  /** False where the request names another kind, number, place or version of paper. */
  readonly possible: boolean
  readonly score: number
}

const APPENDIX = /^\s*phụ lục/iu
/** A unit below the province, or a body: not meant by a request that does not name it. */
const LOWER_UNIT = /^(?:huyện|quận|thị xã|thị trấn|thành phố|xã|phường)\s/iu
const BODY = /^(?:sở|ban|phòng|chi cục|cục|văn phòng|thanh tra|trung tâm)\s/iu

/** What names a report, as syllables and figures without marks. */
function nameTerms(report: ReportSummary): ReadonlySet<string> {
  const { title, kind, number, issuer, place, area, period, date, signer, file } = report
  const stem = file.replace(/\.\p{L}+$/u, '').replace(/[_-]+/gu, ' ')
  const written = [title, kind, number, issuer, place, area, period, date, signer, stem]
    .filter(Boolean)
    .map((text) => `${text} . ${writeOut(text ?? '', new Map()) ?? ''}`)
  return new Set(plainTerms(foldMarks(written.join(' . '))))
}

/** Every report that may be drafted from, with how well it meets the request, best first. */
export function paperFits(brief: DraftBrief, reports: readonly ReportSummary[]): readonly PaperFit[] {
  const names = new Map(reports.map((report) => [report.id, nameTerms(report)]))
  const counts = new Map<string, number>()
  for (const terms of names.values()) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weight = (term: string) => Math.log(1 + reports.length / Math.max(1, counts.get(term) ?? 0))
  const subject = [...new Set(brief.subject.map(foldMarks))]
  const total = subject.reduce((sum, term) => sum + weight(term), 0)
  return reports
    .map((report): PaperFit => {
      const own = names.get(report.id) ?? new Set()
      const held = subject.reduce((sum, term) => sum + (own.has(term) ? weight(term) : 0), 0)
      const named = total === 0 ? 1 : held / total
      const time = timeFit(brief, report)
      const possible = isOfKind(brief, report) && isOfPlace(brief, report) && isOfVersion(brief, report)
      const score =
        2 * named + time + standing(brief, report) - (possible && !hasKind(brief, report) ? ISSUES_IT : 0)
      const called = brief.naming.length > 0 && brief.naming.every((term) => own.has(foldMarks(term)))
      return { report, named, called, time, possible, score }
    })
    .sort((a, b) => rounded(b) - rounded(a) || newestFirst(a.report, b.report))
}

/** What differs by less is alike: then the newest is meant. */
const ALIKE = 0.1

function rounded({ score }: PaperFit): number {
  return Math.round(score / ALIKE)
}

/** The newer first, a long one before a short one. */
export function newestFirst(a: ReportSummary, b: ReportSummary): number {
  return (
    (b.date ?? '').localeCompare(a.date ?? '') ||
    b.passages - a.passages ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : a.lines[0] - b.lines[0])
  )
}

/** What a report is without regard to its subject: a final paper of the unit itself rather than what comes with it. */
function standing({ words, paper, making }: DraftBrief, report: ReportSummary): number {
  const appendix = APPENDIX.test(report.title) || report.kind === 'Phụ lục'
  const unit = report.area ?? ''
  const issuer = report.issuer ?? ''
  return (
    (appendix && !words.includes('phụ lục') ? -3 : 0) +
    (report.supersededBy !== undefined && paper?.draft !== true ? -0.5 : 0) +
    (report.draft && paper?.draft !== true ? -0.2 : 0) +
    (LOWER_UNIT.test(unit) && !words.includes(bare(unit)) ? -0.5 : 0) +
    (BODY.test(issuer) && !words.includes(bare(issuer)) ? -0.15 : 0) +
    // What is proposed or ordered rests on what was reported, not on what was decided of it.
    (making !== 'report' && paper === null && /^báo cáo/iu.test(report.kind ?? '') ? 0.5 : 0) +
    Math.min(0.4, report.passages / 500)
  )
}

function bare(unit: string): string {
  return unit.toLowerCase().replace(LOWER_UNIT, '').replace(BODY, '')
}

function isOfKind({ paper }: DraftBrief, report: ReportSummary): boolean {
  if (paper === null) return true
  if (paper.number !== null) return isNumbered(paper.number, paper.symbol, report)
  return paper.kind === null || hasKind({ paper }, report) || issues(report, paper.kind)
}

/** Of the kind that is named; of one by its title where its kind is not known. */
export function hasKind({ paper }: Pick<DraftBrief, 'paper'>, { kind, title }: ReportSummary): boolean {
  if (paper?.kind == null) return true
  const own = foldMarks((kind ?? '').toLowerCase())
  if (own !== '') return own.includes(paper.kind) || paper.kind.includes(own)
  return foldMarks(title.toLowerCase()).includes(paper.kind)
}

/** "Quyết định ban hành Quy định …", "… phê duyệt Đề án …" may be meant by "quy định" or "đề án", less than those themselves. */
const ISSUES_IT = 0.4
function issues({ title }: ReportSummary, kind: string): boolean {
  const words = foldMarks(title.toLowerCase())
  return ['ban hanh', 'phe duyet'].some((act) => words.includes(`${act} ${kind}`))
}

function isNumbered(wanted: string, symbol: string | null, { number, file }: ReportSummary): boolean {
  const digits = (text: string) => text.replace(/^0+(?=\d)/u, '')
  if (number === null) {
    const named: readonly string[] = file.match(/(?<!\d)[1-9]\d{0,4}(?!\d)/gu) ?? []
    return named.includes(digits(wanted))
  }
  const printed = /^\s*(\d{1,5}(?:\.\d{1,3})?[a-zđ]?)(.*)$/u.exec(foldMarks(number.toLowerCase()))
  const [own = '', rest = ''] = printed?.slice(1) ?? []
  const bareSymbol = rest.replace(/^[\s/-]*(?:(?:19|20)\d{2}[\s/-]+)?/u, '').replace(/\s/gu, '')
  return digits(own) === digits(wanted) && (symbol === null || bareSymbol.startsWith(symbol))
}

/** A report that names no place may be of any; a place in its title is its own. */
function isOfPlace({ understood }: DraftBrief, report: ReportSummary): boolean {
  const asked = understood.places.map(({ value }) => value)
  if (asked.length === 0) return true
  if (report.place !== null) return asked.includes(report.place)
  const name = `${report.title} ${report.area ?? ''} ${report.issuer ?? ''}`.toLowerCase()
  return asked.some((place) => name.includes(place.toLowerCase()))
}

function isOfVersion({ paper }: DraftBrief, report: ReportSummary): boolean {
  if (paper?.draft === true)
    return /dự thảo|nháp|du thao/iu.test(`${report.draft ?? ''} ${report.title} ${report.file}`)
  return paper?.draft === false ? !report.draft : true
}

/** In a title what is to be done after what was: "… tháng 7; nhiệm vụ trọng tâm tháng 8". */
const AHEAD =
  /(?:[;,]|(?<!\p{L})(?:và|dự kiến))\s*(?:một số )?(?:phương hướng|định hướng|nhiệm vụ|giải pháp|kế hoạch|chương trình công tác|mục tiêu)(?!\p{L})/iu

/**
 * The stretches of time that a report says it is about.
 *
 * @param told without the time ahead that a title names behind the time that it tells of
 */
function timesOf({ period, periodSpan, title, file }: ReportSummary, told: boolean): readonly Period[] {
  const written = `${title}. ${period ?? ''}. ${periodSpan ? '' : inFileName(file)}`
  const mentions = findTimes(written)
  const dated = mentions.find(({ years }) => years !== null)
  const around = periodSpan ?? (dated === undefined ? null : periodOf(dated, null))
  const ahead = AHEAD.exec(title)?.index ?? title.length
  const isTold = ({ start }: { readonly start: number }) => start < ahead || start >= title.length
  const own = told && mentions.some(({ start }) => start < ahead) ? mentions.filter(isTold) : mentions
  return [...(periodSpan ? [periodSpan] : []), ...own.flatMap((mention) => periodOf(mention, around) ?? [])]
}

/** "bao-cao-quy-1-2025.md" as words that tell a time: "bao cáo quý 1/2025". */
function inFileName(file: string): string {
  return file
    .toLowerCase()
    .replace(/\.\p{L}+$/u, '')
    .replace(/(?<=\d)[\s._-]+(?=(?:19|20)\d{2})/gu, '/')
    .replace(/[\s_.-]+/gu, ' ')
    .replace(/(?<!\p{L})(?:thang|quy|nam|dau|cuoi)(?!\p{L})/gu, (word) => TIME_WORDS[word] ?? word)
}
const TIME_WORDS: Readonly<Record<string, string>> = {
  thang: 'tháng',
  quy: 'quý',
  nam: 'năm',
  dau: 'đầu',
  cuoi: 'cuối',
}

/** A paper of a time around the one that is asked for is not of that time. */
export const NEAR = 0.4
/** One of a time so many times as long tells nothing of it: a year of one of its months. */
const FAR_LONGER = 6

/** Months that two stretches of time share, as a share of the first. */
function overlap(asked: Period, { from, to }: Period): number {
  const month = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7))
  const length = month(asked.to) - month(asked.from) + 1
  if (month(to) - month(from) + 1 > FAR_LONGER * length) return 0
  const shared = Math.min(month(asked.to), month(to)) - Math.max(month(asked.from), month(from)) + 1
  return Math.max(0, shared) / length
}

/** Of no year in particular: the newest of those months. */
function monthsFit(asked: DraftBrief['months'], report: ReportSummary): number {
  if (asked.length === 0) return 0
  const own = timesOf(report, true)
  if (own.length === 0) return 0
  const month = (at: string) => Number(at.slice(5, 7))
  const isOne = ({ from, to }: Period) =>
    from.slice(0, 4) === to.slice(0, 4) &&
    asked.some(([first, last]) => first === month(from) && last === month(to))
  if (own.some(isOne)) return 1
  return own.some((time) => asked.some(([, last]) => endsIn(time, last))) ? ENDS_SO : -1
}

/** "10 tháng" is told by the report of October, where none is of the ten months. */
const ENDS_SO = 0.7

function endsIn({ from, to }: Period, month: number): boolean {
  return from.slice(0, 4) === to.slice(0, 4) && Number(to.slice(5, 7)) === month && month < 12
}

/** Dated on the day that is named, of whatever year. */
export function isOfDay(day: string | null, { date }: ReportSummary): boolean {
  return day !== null && date?.slice(5) === day
}

function timeFit(brief: DraftBrief, report: ReportSummary): number {
  const { times: asked, months, day, paper, roles } = brief
  if (isOfDay(day, report)) return 1
  if (asked.length === 0) return monthsFit(months, report)
  // "Báo cáo tháng 8" is the one that tells of that month; its tasks stand in the one before.
  const isOfTasks = roles.has('task') || roles.has('target')
  const own = timesOf(report, paper?.kind === 'bao cao' && !isOfTasks)
  const fits = asked.map((time) => {
    if (own.some(({ from, to }) => from === time.from && to === time.to)) return 1
    if (time.kind === 'month' && report.date !== null && report.date.startsWith(time.from)) return 0.8
    if (
      time.kind === 'months' &&
      own.some((one) => one.to === time.to && endsIn(one, Number(time.to.slice(5))))
    )
      return ENDS_SO
    if (own.length === 0) return (report.date ?? '').startsWith(time.from.slice(0, 4)) ? 0.3 : 0
    const near = Math.max(...own.map((one) => overlap(time, one)))
    return near > 0 ? NEAR * near : -1
  })
  return Math.max(...fits)
}
