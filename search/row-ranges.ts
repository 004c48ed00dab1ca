/** Rows from `first` to `last`, both included. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

/** Ranges in order, with those that overlap or touch made one. */
export function joinRanges(ranges: readonly RowRange[]): readonly RowRange[] {
  const joined: RowRange[] = []
  for (const range of ranges.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    if (range.last < range.first) continue
    const before = joined.at(-1)
    if (before !== undefined && range.first <= before.last + 1) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, range.last) }
    } else {
      joined.push(range)
    }
  }
  return joined
}

/** True when one of the ranges, in order and apart, holds the row. */
export function inRanges(ranges: readonly RowRange[], row: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range === undefined) return false
    if (row < range.first) high = middle - 1
    else if (row > range.last) low = middle + 1
    else return true
  }
  return false
}

/** What both lists of ranges, each in order and apart, hold. */
export function intersectRanges(one: readonly RowRange[], other: readonly RowRange[]): readonly RowRange[] {
  const both: RowRange[] = []
  let i = 0
  let j = 0
  while (true) {
    const a = one[i]
    const b = other[j]
    if (a === undefined || b === undefined) return both
    const first = Math.max(a.first, b.first)
    const last = Math.min(a.last, b.last)
    if (first <= last) both.push({ first, last })
    if (a.last < b.last) i++
    else j++
  }
}

/** Number of rows in ranges that are apart. */
export function rangeSize(ranges: readonly RowRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0)
}
