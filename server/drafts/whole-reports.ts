import type { Library } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import type { DraftPart } from './draft-part.ts'

/**
 * All passages of the reports that parts follow, or are gathered from, in reading order and with their headings.
 *
 * @param follows parts whose report is told; those that follow all of it unless given
 */
export async function wholeReports(
  parts: readonly DraftPart[],
  library: Library,
  follows: (part: DraftPart) => boolean = ({ plan, searched }) => plan.whole || searched,
): Promise<readonly Passage[]> {
  const ids = parts.flatMap((part) => [
    ...(follows(part) ? [part.choice.main.id] : []),
    ...(part.searched ? part.choice.beside.map(({ id }) => id) : []),
  ])
  const reports = await Promise.all([...new Set(ids)].map((id) => library.report(id)))
  return reports.flatMap((report) => report?.contents ?? [])
}
