import type { Library, ReportSummary } from '../../../search/library.ts'
import type { LibraryKnowledge } from '../../../search/library-knowledge.ts'
import { createLikelyReports } from '../../../search/query/likely-reports.ts'
import type { SearchResult, UnderstoodQuestion } from '../../../search/retrieval.ts'
import { foldMarks } from '../../../search/text/fold.ts'
import { normalizeLetters } from '../../../search/text/letters.ts'
import type { Reply } from '../choose-reply.ts'
import type { SentenceDraft } from '../draft-sentence.ts'
import { reportLine } from '../report-label.ts'

/** Papers listed by name. */
const MOST_LISTED = 12
/** Papers named of a whole library. */
const NEWEST = 5
/** How much of what is asked a paper's name must hold to be listed by it. */
const NAMED_ENOUGH = 0.6
/** Passages of the search whose papers are listed where no name fits. */
const FOUND_LISTED = 6

/** A stretch of years that a question sets for the papers themselves. */
interface Years {
  readonly from: number
  readonly to: number
}

const BEFORE = /(?<!\p{L})truoc(?: nam)? ((?:19|20)\d{2})/u
const SINCE = /(?<!\p{L})(?:tu|sau)(?: nam)? ((?:19|20)\d{2})(?:\s?(?:den|-)\s?(?:nam )?((?:19|20)\d{2}))?/u

function yearsAsked(question: string, { periods }: UnderstoodQuestion): Years | null {
  const text = foldMarks(normalizeLetters(question))
  const before = BEFORE.exec(text)
  if (before !== null) return { from: 0, to: Number(before[1]) - 1 }
  const since = SINCE.exec(text)
  if (since !== null) return { from: Number(since[1]), to: since[2] === undefined ? 9999 : Number(since[2]) }
  const [period] = periods
  return period === undefined ? null : { from: period.value.from, to: period.value.to }
}

function yearOf({ date, period }: ReportSummary): number | null {
  const found = /(?:19|20)\d{2}/u.exec(date ?? '') ?? /(?:19|20)\d{2}/u.exec(period ?? '')
  return found === null ? null : Number(found[0])
}

/** What is asked beside papers and their years: the words that a paper's name or text must hold. */
const FRAME =
  /(?<!\p{L})(?:trong|kho|thu vien|he thong|co|dang|hien|nhung|cac|bao nhieu|may|van ban|tai lieu|bao cao|file|tep|giay to|nao|gi|khong|hay|chua|khac|toan|cua|tinh|minh|ve|noi|lien quan|den|toi|truoc|sau|tu|nam|thang|quy|ngay|liet ke|ke ten|cho|tim|xem|danh sach|tat ca|toan bo|nay|giup|duoc|o|dia phuong|noi nao|voi|a|nhi|vay|\d+)(?!\p{L})/gu

/** Tells what papers the library holds: all by area and kind, or those that a question describes. */
export async function composeLibrary(
  library: Library,
  knowledge: LibraryKnowledge,
  question: string,
  { understood, passages }: SearchResult,
): Promise<Reply> {
  const reports = [...knowledge.reports.values()]
  const years = yearsAsked(question, understood)
  const folded = foldMarks(normalizeLetters(understood.text))
  const subject = folded
    .replace(FRAME, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  const isWhole = years === null && subject === '' && understood.places.length === 0
  if (reports.length === 0)
    return { status: 'answered', sentences: [line('Kho chưa có văn bản nào. Hãy thêm tệp ở mục “Văn bản”.')] }
  if (isWhole) return { status: 'answered', sentences: overview(reports) }
  const inTime = reports.filter((report) => {
    const year = yearOf(report)
    return years === null || (year !== null && year >= years.from && year <= years.to)
  })
  const ofPlace = inTime.filter(
    ({ place }) => understood.places.length === 0 || understood.places.some(({ value }) => value === place),
  )
  const byName = new Map(
    createLikelyReports(ofPlace)(subject === '' ? understood.text : subject).map((one) => [
      one.reportId,
      one.share,
    ]),
  )
  const found = new Set(passages.slice(0, FOUND_LISTED).map(({ reportId }) => reportId))
  const fitting =
    subject === ''
      ? ofPlace
      : ofPlace.filter(({ id }) => (byName.get(id) ?? 0) >= NAMED_ENOUGH || found.has(id))
  if (fitting.length === 0)
    return {
      status: 'not_found',
      sentences: [line('Trong kho không có văn bản nào như vậy.'), ...overview(reports)],
    }
  const listed = fitting
    .toSorted(
      (a, b) =>
        (byName.get(b.id) ?? 0) - (byName.get(a.id) ?? 0) ||
        (b.date ?? '').localeCompare(a.date ?? '') ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_LISTED)
  const items: SentenceDraft[] = []
  for (const [index, report] of listed.entries()) {
    const speaking = subject === '' ? undefined : passages.find(({ reportId }) => reportId === report.id)
    const passage = speaking ?? (await library.passagesAt(report.file, report.lines[0]))[0]
    const text = reportLine(report)
    items.push({
      pieces: [
        { said: `- ${text}` },
        ...(passage === undefined
          ? []
          : [
              { said: ': ' },
              { passage, span: [0, Math.min(passage.text.length, 160)], marked: true } as const,
            ]),
      ],
      block: 'item',
      tail: index === listed.length - 1 ? '\n\n' : '\n',
      ...(passage === undefined ? {} : { about: { passage, quote: text } }),
    })
  }
  return {
    status: 'answered',
    sentences: [
      {
        pieces: [
          { said: 'Trong kho có ' },
          { count: fitting.length },
          { said: fitting.length > listed.length ? ' văn bản như vậy, gần nhất là:' : ' văn bản như vậy:' },
        ],
        block: 'lead',
        tail: '\n\n',
      },
      ...items,
    ],
  }
}

const line = (text: string): SentenceDraft => ({ pieces: [{ said: text }], block: 'text', tail: '\n\n' })

/** How many papers of each area and kind, and the newest by name. */
function overview(reports: readonly ReportSummary[]): readonly SentenceDraft[] {
  const newest = reports
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, NEWEST)
  return [
    counted(`Trong kho có `, reports.length, ' văn bản.'),
    ...counts('Theo nơi', reports, ({ place }) => place ?? 'không rõ nơi'),
    ...counts('Theo loại', reports, ({ kind }) => (kind ?? 'chưa rõ loại').toLowerCase()),
    ...(newest.length === 0 ? [] : [{ ...line('Mới nhất:'), block: 'lead' as const }]),
    ...newest.map((report, index) =>
      named(`- ${reportLine(report)}`, index === newest.length - 1 ? '\n\n' : '\n'),
    ),
  ]
}

/** A line of the program's own record of the papers: names and numbers in it are facts of reports, no claims of a text. */
function named(text: string, tail: string): SentenceDraft {
  return { pieces: [{ record: text }], block: 'item', tail }
}

function counted(before: string, count: number, after: string): SentenceDraft {
  return { pieces: [{ said: before }, { count }, { said: after }], block: 'text', tail: '\n\n' }
}

function counts(
  title: string,
  reports: readonly ReportSummary[],
  of: (report: ReportSummary) => string,
): readonly SentenceDraft[] {
  const tally = new Map<string, number>()
  for (const report of reports) tally.set(of(report), (tally.get(of(report)) ?? 0) + 1)
  if (tally.size < 2 && title === 'Theo nơi') return []
  const parts = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [
    {
      pieces: [{ record: `${title}: ${parts.map(([name, n]) => `${name} (${n})`).join(', ')}.` }],
      block: 'text',
      tail: '\n\n',
    },
  ]
}
