import type { Hit } from '../library.ts'
import type { Database } from './database.ts'
import { passageIds } from './read-documents.ts'

/** A row that an index found; higher is better. */
export interface RowHit {
  readonly row: number
  readonly score: number
}

/** A row with the id of its passage. */
export type IdentifiedHit = RowHit & Hit

/** Rows asked beyond the limit; more of one score than that are seldom. */
const spare = 24

/**
 * The best rows, best first, equal ones in the order of their passages' ids: rows are numbered in the order in
 * which documents came, which must not show in what is found. Rows that are gone meanwhile are left out.
 *
 * @param ask for that many of the best rows, in order of score
 */
export async function orderedHits(
  database: Database,
  limit: number,
  ask: (count: number) => readonly RowHit[] | Promise<readonly RowHit[]>,
): Promise<readonly IdentifiedHit[]> {
  if (limit < 1) return []
  for (let count = limit + spare; ; count *= 4) {
    const rows = await ask(count)
    const last = rows.at(-1)?.score ?? 0
    // Asked again when the limit falls among equal scores of which not all may be here.
    if (rows.length >= count && last === rows[limit - 1]?.score) continue
    const ids = passageIds(
      database,
      rows.map(({ row }) => row),
    )
    return rows
      .flatMap(({ row, score }) => {
        const passageId = ids.get(row)
        return passageId === undefined ? [] : [{ row, score, passageId }]
      })
      .sort(byScore)
      .slice(0, limit)
  }
}

/** Higher first, equal ones by id. */
export function byScore(one: Hit, other: Hit): number {
  return other.score - one.score || (one.passageId < other.passageId ? -1 : 1)
}
