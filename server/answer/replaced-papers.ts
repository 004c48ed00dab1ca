import type { ReportSummary } from '../../search/library.ts'
import type { RatedSpan } from './rate-span.ts'

/** A draft, or a paper of which a newer version stands in the library. */
export function isReplaced(report: ReportSummary | undefined): boolean {
  return report?.draft != null || report?.supersededBy !== undefined
}

/** The spans without those of a paper whose newer version stands among them, too. */
export function withoutReplaced(
  spans: readonly RatedSpan[],
  reports: ReadonlyMap<string, ReportSummary>,
): readonly RatedSpan[] {
  const ids = new Set(spans.map(({ view }) => view.passage.reportId))
  return spans.filter(({ view }) => !ids.has(reports.get(view.passage.reportId)?.supersededBy ?? ''))
}
