import type { VectorHit } from './vector-index.ts'

/** The best few of many, kept in order while they come by. */
export interface Nearest {
  /** Similarity that a further row must exceed; 0 while there is room. */
  readonly threshold: number
  offer(row: number, similarity: number): void
  hits(): readonly VectorHit[]
}

/** Keeps the `limit` most similar rows above 0; of equal ones the lower row. */
export function keepNearest(limit: number): Nearest {
  const kept: VectorHit[] = []
  let threshold = 0
  return {
    get threshold() {
      return threshold
    },
    offer(row, similarity) {
      if (similarity <= 0 || similarity < threshold || limit < 1) return
      let at = kept.length
      while (at > 0) {
        const before = kept[at - 1]
        if (before === undefined) break
        if (before.similarity > similarity) break
        if (before.similarity === similarity && before.row < row) break
        at--
      }
      if (at >= limit) return
      kept.splice(at, 0, { row, similarity })
      if (kept.length > limit) kept.pop()
      if (kept.length === limit) threshold = kept[limit - 1]?.similarity ?? 0
    },
    hits: () => kept,
  }
}
