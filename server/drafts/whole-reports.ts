import type { Library } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import type { DraftPart } from './draft-part.ts'

/** All passages of the reports that parts follow, or are gathered from, in reading order and with their headings. */
export async function wholeReports(
  parts: readonly DraftPart[],
  library: Library,
): Promise<readonly Passage[]> {
  const ids = parts.flatMap(({ choice, plan, searched }) => [
    ...(plan.whole || searched ? [choice.main.id] : []),
    ...(searched ? choice.beside.map(({ id }) => id) : []),
  ])
  const reports = await Promise.all([...new Set(ids)].map((id) => library.report(id)))
  return reports.flatMap((report) => report?.contents ?? [])
}
