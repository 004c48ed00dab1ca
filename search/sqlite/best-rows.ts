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

/**
 * Finds the best rows of several terms by BM25. Lengths are asked only of rows that could be among them if they
 * were as short as can be, so that what is found is exact and most rows cost no look into the library.
 *
 * @param lengths numbers of terms of rows
 * @returns takes terms, and ranges that hold the rows that count; null: all
 */
export function createBestRows(
  lengths: (rows: readonly number[]) => ReadonlyMap<number, number>,
): (
  terms: readonly WeighedRows[],
  meanLength: number,
  count: number,
  ranges: readonly RowRange[] | null,
) => readonly RowHit[] {
  // By row, all 0 between two calls.
  let sums = new Float64Array(0)
  let norms = new Float64Array(0)

  return (terms, meanLength, count, ranges) => {
    const last = Math.max(0, ...terms.map(({ rows }) => rows.at(-1) ?? 0))
    if (sums.length <= last) {
      sums = new Float64Array(Math.ceil(last * 1.1) + 1)
      norms = new Float64Array(sums.length)
    }
    const touched: number[] = []
    const sumOf = (row: number): number => sums[row] ?? 0

    const sumBounds = (): void => {
      const least = norm(0, meanLength)
      for (const { rows, times, worth } of terms) {
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
    const sumExactly = (some: readonly number[]): void => {
      for (const [row, length] of lengths(some)) {
        norms[row] = norm(length, meanLength)
        sums[row] = 0
      }
      for (const { rows, times, worth } of terms) {
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
    const best = (some: readonly number[]): readonly RowHit[] => {
      const nearest = keepNearest(count)
      for (const row of some) nearest.offer(row, sumOf(row))
      return nearest.hits().map(({ row, similarity }) => ({ row, score: similarity }))
    }

    sumBounds()
    const within = ranges === null ? touched : touched.filter((row) => inRanges(ranges, row))
    const first = best(within).map(({ row }) => row)
    sumExactly(first)
    const worst = first.length < count ? 0 : Math.min(...first.map(sumOf))
    const known = new Set(first)
    const others = within.filter((row) => sumOf(row) >= worst && !known.has(row))
    sumExactly(others)
    const found = best([...first, ...others])
    for (const row of touched) sums[row] = 0
    return found
  }
}
