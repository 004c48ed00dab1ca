import { joinRanges, type RowRange } from '../row-ranges.ts'
import type { Database } from './database.ts'
import { parseId } from './ids.ts'

/** The rows of some reports, in order, neighbours joined; unknown ids are left out. */
export function reportRanges(database: Database, reportIds: readonly string[]): readonly RowRange[] {
  const ranges = reportIds.flatMap((id) => {
    const parsed = parseId(id, 'r')
    if (parsed === null) return []
    const row = database.get<{ first_row: number; last_row: number }>(
      `SELECT r.first_row, r.last_row FROM reports r JOIN documents d ON d.number = r.document
       WHERE d.id = ? AND r.ordinal = ?`,
      [parsed.documentId, parsed.ordinal],
    )
    return row === undefined || row.last_row < row.first_row
      ? []
      : [{ first: row.first_row, last: row.last_row }]
  })
  return joinRanges(ranges)
}
