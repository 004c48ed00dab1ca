import type { ParsedReport, ReadValue } from '../../search/parsed-document.ts'
import { isCentral } from './report-metadata/central.ts'

const APPENDIX = /^(?:phụ lục|biểu|danh mục)/iu
/** Papers that are sent with others behind them. */
const COVERS = /^(?:công văn|tờ trình|giấy mời)/iu
const OF_PAPER =
  /(\d{1,5}(?:\.\d{1,3})?\s*[-/]\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}\d]*(?:\s*[-/]\s*\p{L}[\p{L}\d]*)*)/u

/**
 * Ties the papers of one file: an appendix or a regulation to the paper that it comes with ("(Kèm theo Quyết định số
 * 46/…)", else the one above it that is no appendix), and everything behind a letter or a submission to that letter.
 * A bundle of equals has no parents. What comes with a paper and whose place, issuer or area stands nowhere in its head, and that
 * of a draft, has its parent's; that is marked as inferred (no lines).
 *
 * @param remarks for each report the remark below its title that ties it, null without one
 */
export function tieReports(
  reports: readonly ParsedReport[],
  remarks: readonly (string | null)[],
): readonly ParsedReport[] {
  let main: number | null = null
  const [first] = reports
  const letter = first !== undefined && COVERS.test(first.kind?.value ?? '')
  const out: ParsedReport[] = []
  for (const [at, report] of reports.entries()) {
    const remark = remarks[at] ?? null
    const symbol = remark === null ? null : symbolOf(remark)
    const named =
      symbol === null ? -1 : out.findIndex((other) => symbolOf(other.number?.value ?? '') === symbol)
    const appendix = APPENDIX.test(report.kind?.value ?? report.title.value)
    const parent = named >= 0 ? named : appendix || remark !== null ? main : letter && at > 0 ? 0 : null
    if (!appendix) main = at
    const above = parent === null ? undefined : out[parent]
    // What only lies behind a letter is a paper of its own.
    const comesWith = appendix || remark !== null ? above : undefined
    const inferred = (value: ReadValue | null | undefined) =>
      value ? { value: value.value, lines: null } : null
    const written = report.place?.lines == null ? null : report.place
    const isOfCentral = comesWith !== undefined && isCentral(comesWith.issuer?.value ?? null)
    const place = isOfCentral ? null : (written ?? inferred(comesWith?.place) ?? report.place)
    const issuer = report.issuer ?? inferred(comesWith?.issuer)
    const area = report.area ?? inferred(comesWith?.area)
    const draft = report.draft ?? inferred(comesWith?.draft)
    out.push({ ...report, place, issuer, area, draft, ...(parent === null ? {} : { parent }) })
  }
  return out
}

function symbolOf(text: string): string | null {
  return OF_PAPER.exec(text)?.[1]?.replace(/\s+/g, '').toLowerCase() ?? null
}
