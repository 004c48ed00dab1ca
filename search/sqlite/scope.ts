import { joinRanges, type RowRange } from '../row-ranges.ts'
import type { Database } from './database.ts'
import { parseId } from './ids.ts'

/** The rows of some reports, in order, neighbours joined; unknown ids are left out. */
export function reportRanges(database: Database, reportIds: readonly string[]): readonly RowRange[] {
  const parsed = reportIds.flatMap((id) => parseId(id, 'r') ?? [])
  return joinRanges(
    database.all<RowRange>(
      `SELECT r.first_row AS first, r.last_row AS last FROM json_each(?) j
       CROSS JOIN documents d ON d.id = j.value ->> 'documentId'
       CROSS JOIN reports r ON r.document = d.number AND r.ordinal = j.value ->> 'ordinal'`,
      [JSON.stringify(parsed)],
    ),
  )
}
