import type { ReportSummary } from '../../search/library.ts'

/** Characters of a title that are told beside the kind of a paper. */
const LONGEST_TITLE = 110

/** "05/12/2025" for an ISO date; months and years as they are known. */
export function printedDate(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return `năm ${year}`
  return day === undefined ? `tháng ${month}/${year}` : `ngày ${day}/${month}/${year}`
}

/** "báo cáo số 12/BC-UBND ngày 05/12/2025 của Hoa Giang": what tells a paper apart in a few words. */
export function reportLabel(report: ReportSummary): string {
  const kind = (report.kind ?? 'văn bản').toLowerCase()
  return [
    kind,
    report.number === null ? '' : `số ${report.number}`,
    report.date === null ? '' : printedDate(report.date),
    report.place === null ? '' : `của ${report.place}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The label with the title, as a line of a list: "Báo cáo số 12/BC-UBND ngày 05/12/2025 – Tình hình …". */
export function reportLine(report: ReportSummary): string {
  const label = reportLabel(report)
  const title = report.title.replace(/\s+/gu, ' ').trim()
  const short =
    title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).replace(/\s\S*$/u, '')} …`
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} – ${short}`
}
