import type { Hit } from '../library.ts'
import type { Pause } from '../pause.ts'
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
/** Ids read at once; then others have their turn. */
const IDS_AT_A_TIME = 1_000

/**
 * Asks an index for its best rows until all that score as the last of them does are here.
 *
 * @param ask for that many of the best rows, in order of score
 */
export async function withEquals(
  limit: number,
  ask: (count: number) => Promise<readonly RowHit[]>,
): Promise<readonly RowHit[]> {
  for (let count = limit + spare; ; count *= 4) {
    const rows = await ask(count)
    if (rows.length < count || rows.at(-1)?.score !== rows[limit - 1]?.score) return rows
  }
}

/**
 * The best rows, best first, equal ones in the order of their passages' ids: rows are numbered in the order in
 * which documents came, which must not show in what is found. Rows that are gone meanwhile are left out.
 *
 * @param rows the best ones, with all that score as the last of them does
 */
export async function orderedHits(
  database: Database,
  limit: number,
  rows: readonly RowHit[],
  pause: Pause,
): Promise<readonly IdentifiedHit[]> {
  const hits: IdentifiedHit[] = []
  const byRow = rows.toSorted((one, other) => one.row - other.row)
  for (let at = 0; at < byRow.length; at += IDS_AT_A_TIME) {
    await pause()
    const some = byRow.slice(at, at + IDS_AT_A_TIME)
    const ids = passageIds(
      database,
      some.map(({ row }) => row),
    )
    for (const { row, score } of some) {
      const passageId = ids.get(row)
      if (passageId !== undefined) hits.push({ row, score, passageId })
    }
  }
  await pause()
  return hits.sort(byScore).slice(0, limit)
}

/** Higher first, equal ones by id. */
export function byScore(one: Hit, other: Hit): number {
  return other.score - one.score || (one.passageId < other.passageId ? -1 : 1)
}
