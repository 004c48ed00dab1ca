import type { Pause } from '../pause.ts'
import { inRanges, type RowRange } from '../row-ranges.ts'
import { keepNearest } from '../vectors/nearest.ts'
import type { RowHit } from './ordered-hits.ts'
import type { TermRows } from './postings.ts'

/** The rows of a term with what the term is worth: its weight times its rarity. */
export interface WeighedRows extends TermRows {
  readonly worth: number
}

/** BM25's own constants. */
const K1 = 1.2
const B = 0.75

/** What part of the length of a passage stands beside the number of occurrences in BM25. */
function norm(length: number, meanLength: number): number {
  return K1 * (1 - B + (B * length) / meanLength)
}

/** Sums and norms by row, all 0 between two searches. */
interface Sums {
  readonly sums: Float64Array
  readonly norms: Float64Array
}

/** Rows whose lengths are asked at once; then others have their turn. */
const LENGTHS_AT_A_TIME = 1_000

/**
 * Finds the best rows of several terms by BM25. Lengths are asked only of rows that could be among them if they
 * were as short as can be, so that what is found is exact and most rows cost no look into the library.
 *
 * @param lengths numbers of terms of rows
 * @returns takes terms, ranges that hold the rows that count (null: all), and what lets others have their turn; gives
 *   the best `count` rows, and all others that score as the last of them does, in no order
 */
export function createBestRows(
  lengths: (rows: readonly number[]) => ReadonlyMap<number, number>,
): (
  terms: readonly WeighedRows[],
  meanLength: number,
  count: number,
  ranges: readonly RowRange[] | null,
  pause: Pause,
) => Promise<readonly RowHit[]> {
  // Several searches may be under way.
  let free: Sums[] = []
  const take = (size: number): Sums => {
    free = free.filter(({ sums }) => sums.length >= size)
    const room = Math.ceil(size * 1.1)
    return free.pop() ?? { sums: new Float64Array(room), norms: new Float64Array(room) }
  }

  return async (terms, meanLength, count, ranges, pause) => {
    const last = Math.max(0, ...terms.map(({ rows }) => rows.at(-1) ?? 0))
    const taken = take(last + 1)
    const { sums, norms } = taken
    const touched: number[] = []
    const sumOf = (row: number): number => sums[row] ?? 0

    const sumBounds = async (): Promise<void> => {
      const least = norm(0, meanLength)
      for (const { rows, times, worth } of terms) {
        await pause()
        for (let i = 0; i < rows.length; i++) {
          const row = rows[i] ?? 0
          const t = times[i] ?? 0
          const before = sumOf(row)
          if (before === 0) touched.push(row)
          sums[row] = before + (worth * t * (K1 + 1)) / (t + least)
        }
      }
    }
    /** Puts the exact sums of some rows in the place of their bounds. */
    const sumExactly = async (some: readonly number[]): Promise<void> => {
      for (let at = 0; at < some.length; at += LENGTHS_AT_A_TIME) {
        await pause()
        for (const [row, length] of lengths(some.slice(at, at + LENGTHS_AT_A_TIME))) {
          norms[row] = norm(length, meanLength)
          sums[row] = 0
        }
      }
      for (const { rows, times, worth } of terms) {
        await pause()
        for (let i = 0; i < rows.length; i++) {
          const row = rows[i] ?? 0
          const own = norms[row] ?? 0
          if (own === 0) continue
          const t = times[i] ?? 0
          sums[row] = sumOf(row) + (worth * t * (K1 + 1)) / (t + own)
        }
      }
      for (const row of some) norms[row] = 0
    }
    const best = (some: readonly number[]): readonly number[] => {
      const nearest = keepNearest(count)
      for (const row of some) nearest.offer(row, sumOf(row))
      return nearest.hits().map(({ row }) => row)
    }

    await sumBounds()
    const within = ranges === null ? touched : touched.filter((row) => inRanges(ranges, row))
    const first = best(within)
    await sumExactly(first)
    const worst = first.length < count ? 0 : Math.min(...first.map(sumOf))
    const known = new Set(first)
    const others = within.filter((row) => sumOf(row) >= worst && !known.has(row))
    await sumExactly(others)
    const exact = [...first, ...others]
    const least = sumOf(best(exact).at(-1) ?? 0)
    const found = exact.flatMap((row) =>
      sumOf(row) >= least && sumOf(row) > 0 ? [{ row, score: sumOf(row) }] : [],
    )
    for (const row of touched) sums[row] = 0
    free.push(taken)
    return found
  }
}
