import type { ReportSummary } from '../../search/library.ts'

/** The ids of papers with those of their annexes: what a paper says stands in its annexes, too, which are reports of their own. */
export function withAnnexes(
  ids: readonly string[],
  reports: ReadonlyMap<string, ReportSummary>,
): readonly string[] {
  return [...reports.values()]
    .filter(({ id, parentId }) => ids.includes(id) || (parentId !== undefined && ids.includes(parentId)))
    .map(({ id }) => id)
}
