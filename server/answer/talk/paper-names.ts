import type { ReportSummary } from '../../../search/library.ts'
import type { SentenceDraft } from '../draft-sentence.ts'
import { reportLine } from '../report-label.ts'

/** Papers listed by name. */
export const MOST_LISTED = 12
/** Papers named of a whole library. */
const NEWEST = 5

/** Words that open a list. */
export const lead = (text: string): SentenceDraft => ({
  pieces: [{ said: text }],
  block: 'lead',
  tail: '\n\n',
})

/** The newest of some papers, by name. */
export function namesOf(reports: readonly ReportSummary[], most = MOST_LISTED): readonly SentenceDraft[] {
  const newest = reports.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')).slice(0, most)
  return newest.map((report, index) =>
    named(`- ${reportLine(report)}`, index === newest.length - 1 ? '\n\n' : '\n'),
  )
}

/** A line of the program's own words. */
export const line = (text: string): SentenceDraft => ({
  pieces: [{ said: text }],
  block: 'text',
  tail: '\n\n',
})

/** How many papers of each area and kind, and the newest by name. */
export function overview(reports: readonly ReportSummary[]): readonly SentenceDraft[] {
  const newest = namesOf(
    reports.filter(({ date }) => date !== null),
    NEWEST,
  )
  return [
    counted(`Trong kho có `, reports.length, ' văn bản.'),
    ...counts('Theo nơi', reports, ({ place }) => place ?? 'không rõ nơi'),
    ...counts('Theo loại', reports, ({ kind }) => (kind ?? 'chưa rõ loại').toLowerCase()),
    ...(newest.length === 0 ? [] : [lead('Mới nhất:'), ...newest]),
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
