import type { ReportSummary } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { foldMarks } from '../../search/text/fold.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { reportLine } from '../answer/report-label.ts'
import type { ChosenReports } from './choose-reports.ts'
import type { DraftBrief } from './draft-brief.ts'
import { hasKind, NEAR, newestFirst, type PaperFit } from './paper-fit.ts'

/** Papers that are told where the one that is asked for is not there. */
const MOST_TOLD = 4
/** A paper whose name holds less of what it is said to be about is another one. */
const LEAST_NAMED = 0.25
/** Unless its text speaks of it: some papers have no title that was read. */
const SPOKEN_OF = 0.6

/**
 * True when a request names a paper as such, by kind with subject or time, and none in the library is that paper. A
 * number that no paper has leaves nothing to choose from anyway; any report tells of a subject without being named.
 *
 * @param found passages that search found for the request
 */
export function isMissing(
  { paper, subject, times, months, story }: DraftBrief,
  { best, pool, clear }: ChosenReports,
  found: readonly Passage[],
): boolean {
  if (paper === null || paper.number !== null || best === null || story) return false
  if (isOfOtherTime(best, times) || (months.length > 0 && best.time < 0)) return true
  if (clear || paper.kind === null || paper.kind === 'bao cao') return false
  if (subject.length === 0 || best.named >= LEAST_NAMED) return false
  const ids = new Set(pool.map(({ id }) => id))
  const words = subject.map(foldMarks)
  return !found.some(({ reportId, text }) => {
    if (!ids.has(reportId)) return false
    const said = new Set(plainTerms(foldMarks(text)))
    return words.filter((word) => said.has(word)).length >= SPOKEN_OF * words.length
  })
}

/** Of another time by all that is known, for a year also its title and its file's name; one around a month is no paper of that month. */
function isOfOtherTime({ time, report }: PaperFit, times: DraftBrief['times']): boolean {
  if (times.length === 0) return false
  if (time > 0) return time <= NEAR && times.every(({ from, to }) => from === to)
  const isNamed = ({ from, to }: { readonly from: string; readonly to: string }) =>
    from.endsWith('-01') && to.endsWith('-12') && `${report.title} ${report.file}`.includes(to.slice(0, 4))
  return time < 0 && !times.some(isNamed)
}

/** Months between the date of a report and the time asked for; the same for all where none is. */
function apart({ date }: ReportSummary, [asked]: DraftBrief['times']): number {
  if (asked === undefined) return 0
  const month = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7) || '12')
  return date === null ? Number.MAX_SAFE_INTEGER : Math.abs(month(date) - month(asked.to))
}

/** Says that the paper is not there, and which there are: of its kind and place as far as they go, the nearest in time first. */
export function missingPaper(brief: DraftBrief, reports: readonly ReportSummary[]): string {
  const { paper, words, understood } = brief
  const asked = paper === null ? '' : words.slice(paper.start, paper.end).trim()
  const name = paper?.number == null ? asked || 'văn bản' : `văn bản số ${paper.number}`
  const places = understood.places.map(({ value }) => value)
  const ofKind = reports.filter((report) => paper?.kind != null && hasKind(brief, report))
  const ofPlace = (some: readonly ReportSummary[]) =>
    some.filter(({ place }) => place !== null && places.includes(place))
  const near = [ofPlace(ofKind), ofKind, ofPlace(reports), reports].find(({ length }) => length > 0) ?? []
  const told = near
    .filter(({ kind }) => kind !== 'Phụ lục')
    .toSorted((a, b) => apart(a, brief.times) - apart(b, brief.times) || newestFirst(a, b))
    .slice(0, MOST_TOLD)
    .map(reportLine)
  const there = told.length === 0 ? '' : ` Đang có: ${told.join('; ')}.`
  return `Trong kho không có ${name} như yêu cầu.${there} Hãy xem lại tên, số, thời gian, hoặc thêm văn bản đó ở mục Tài liệu.`
}
