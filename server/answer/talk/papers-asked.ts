import type { ReportSummary } from '../../../search/library.ts'
import { findPaperKind, speaksOfDraft } from '../../../search/query/named-papers.ts'
import type { UnderstoodQuestion } from '../../../search/retrieval.ts'
import { foldedLetters } from '../../../search/text/folded-letters.ts'
import { normalizeLetters } from '../../../search/text/letters.ts'
import { findTimes, type TimeMention } from '../../../search/text/time-mentions.ts'

/** What papers a question asks for. */
export interface PapersAsked {
  /** Kind in comparable letters without marks, and the words that name it; null for papers of any kind. */
  readonly kind: ReturnType<typeof findPaperKind>
  /** What else it says of them; empty where it says nothing. */
  readonly subject: string
  readonly years: Years | null
  readonly months: readonly TimeMention[]
  readonly isDraft: boolean
  readonly places: readonly string[]
  /** It describes none: the whole library is asked for. */
  readonly isWhole: boolean
}

/** Reads a question on what the library holds. */
export function papersAsked(understood: UnderstoodQuestion): PapersAsked {
  const { text } = understood
  const kind = findPaperKind(text)
  const subject = subjectOf(text, kind?.words ?? '')
  const years = yearsAsked(understood)
  const months = monthsAsked(text)
  const isDraft = speaksOfDraft(text)
  const places = understood.places.map(({ value }) => value)
  const isWhole =
    kind === null &&
    subject === '' &&
    years === null &&
    !isDraft &&
    months.length === 0 &&
    places.length === 0
  return { kind, subject, years, months, isDraft, places, isWhole }
}

/** The reports of the times and places asked for; of any month where none is and the months may be those of a subject. */
export function inScope(
  reports: readonly ReportSummary[],
  { years, months, isDraft, places, subject }: PapersAsked,
): readonly ReportSummary[] {
  const found = reports.filter(
    (report) =>
      (years === null || isOfYears(report, years)) &&
      (!isDraft || report.draft != null) &&
      (places.length === 0 || places.some((place) => place === report.place)),
  )
  const ofMonths = found.filter((report) => months.every((asked) => isOfMonths(report, asked)))
  return ofMonths.length === 0 && subject !== '' ? found : ofMonths
}

/** A stretch of years that a question sets for the papers themselves. */
interface Years {
  readonly from: number
  readonly to: number
  /** Of the day they were made, whatever years they speak of: "trước năm 2005". */
  readonly isOfDate: boolean
}

const BEFORE = /(?<!\p{L})truoc(?: nam)? ((?:19|20)\d{2})/u
const SINCE = /(?<!\p{L})(?:tu|sau)(?: nam)? ((?:19|20)\d{2})(?:\s?(?:den|-)\s?(?:nam )?((?:19|20)\d{2}))?/u

function yearsAsked({ text: question, periods }: UnderstoodQuestion): Years | null {
  const text = foldedLetters(question)
  const before = BEFORE.exec(text)
  if (before !== null) return { from: 0, to: Number(before[1]) - 1, isOfDate: true }
  const since = SINCE.exec(text)
  if (since !== null) {
    const to = since[2] === undefined ? 9999 : Number(since[2])
    return { from: Number(since[1]), to, isOfDate: true }
  }
  const [period] = periods
  return period === undefined ? null : { from: period.value.from, to: period.value.to, isOfDate: false }
}

/** True where a paper was made in one of the years, or is called after one. */
function isOfYears({ date, period, title }: ReportSummary, { from, to, isOfDate }: Years): boolean {
  const told = isOfDate && date !== null ? date : `${date ?? ''} ${period ?? ''} ${title}`
  const years = told.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []
  return years.some((year) => Number(year) >= from && Number(year) <= to)
}

/** Words that ask for papers and describe none. */
const FRAME =
  /(?<!\p{L})(?:trong|kho|thư viện|hệ thống|có|đang|hiện|những|các|bao nhiêu|mấy|văn bản|tài liệu|báo cáo|file|tệp|giấy tờ|nào|gì|không|hay|chưa|khác|toàn|của|tỉnh|mình|về|nói|viết|nhắc|liên quan|đến|tới|trước|sau|từ|năm|tháng|quý|ngày|ra(?= (?:tháng|năm|quý|ngày))|ban hành|liệt kê|kể tên|cho|tìm|xem|lấy|mở|danh sách|tất cả|tổng cộng|này|nay|đó|ấy|kia|tôi|em|ạ|nhé|rồi|còn|giúp|được|do|ở|đâu|đây|địa phương|nơi|với|à|nhỉ|vậy|cái|bản|bản nháp|dự thảo|\d+)(?!\p{L})/gu

/** The words of a question that describe papers, without those that ask for them and those of a time. */
function subjectOf(question: string, kind: string): string {
  const letters = normalizeLetters(question)
  const blank = (words: string): string => ' '.repeat(words.length)
  const described = letters.replace(kind, blank).replace(FRAME, blank)
  const apart = findTimes(letters).reduceRight(
    (left, { start, end }) => left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end),
    described,
  )
  return apart.replace(/[^\p{L}]+/gu, ' ').trim()
}

/** Part of a year that a question sets for papers. */
function monthsAsked(question: string): readonly TimeMention[] {
  return findTimes(question).filter(({ months, base }) => base === null && months[1] - months[0] < 11)
}

/** True where a paper speaks of that part of the year by its name, or was made in that month. */
function isOfMonths({ title, period, date }: ReportSummary, asked: TimeMention): boolean {
  const isOfYear = (years: TimeMention['years']): boolean =>
    asked.years === null || years === null || (years[0] <= asked.years[1] && asked.years[0] <= years[1])
  const [year, month] = (date ?? '').split('-').map(Number)
  const isDated = asked.months[0] === asked.months[1] && month === asked.months[0]
  if (isDated && year !== undefined && isOfYear([year, year])) return true
  return findTimes(`${title}. ${period ?? ''}`).some(
    ({ months, years }) => months[0] === asked.months[0] && months[1] === asked.months[1] && isOfYear(years),
  )
}

/** True for a report of a kind, by its own word for itself, else by its title. */
export function isOfKind({ kind, title }: ReportSummary, asked: string): boolean {
  return foldedLetters(kind ?? title).includes(asked)
}
