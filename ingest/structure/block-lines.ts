import type { Lines } from '../../search/passage.ts'
import type { Block } from './block.ts'

/** The lines of the source that a stretch of a block stands on. */
export interface StretchLines {
  readonly lines: Lines
  /** Ranges inside `lines` with text that is not the block's. Blank lines are no gap. */
  readonly gaps: readonly Lines[]
}

/**
 * The lines that `text.slice(start, end)` of a block stands on.
 *
 * @param written line numbers that hold something, ascending; needed for `gaps` only
 */
export function linesOf(
  block: Block,
  start: number,
  end: number,
  written: readonly number[] = [],
): StretchLines {
  const on = block.pieces.filter((piece, index) => {
    const until = block.pieces[index + 1]?.start ?? Number.POSITIVE_INFINITY
    return piece.start < Math.max(end, start + 1) && until > start
  })
  const first = on[0]?.line ?? block.lines[0]
  const last = on.at(-1)?.line ?? block.lines[1]
  const own = new Set(on.map((piece) => piece.line))
  const gaps: [number, number][] = []
  if (own.size < last - first + 1) {
    for (let at = lowerBound(written, first); at < written.length; at++) {
      const line = written[at] ?? last
      if (line >= last) break
      if (own.has(line)) continue
      const open = gaps.at(-1)
      const before = written[at - 1]
      if (open && before !== undefined && open[1] === before) open[1] = line
      else gaps.push([line, line])
    }
  }
  return { lines: [first, last], gaps }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
