/** A candidate as its likeness is weighed: how much of the question its words hold, and the cosine if it is known. */
export interface Likeness {
  /** Lexical evidence, higher is more; null where the words did not find it. */
  readonly words: number | null
  /** Null while the passage has no vector. */
  readonly cosine: number | null
}

/** So many known candidates weigh as much as the belief that words say nothing of likeness. */
const DOUBT = 1

/**
 * The feature of likeness of each candidate, 0 to 1 over the known ones of the list. What is not known is neither like
 * nor unlike: it counts as much as known candidates whose words hold as much of the question do on average, by least
 * squares over the list. The known ones part from that average by the share of what the words found that is known:
 * a passage never sinks because its vector is still to come, and few vectors say little.
 */
export function likenessFeatures(list: readonly Likeness[]): readonly number[] {
  const known = list.flatMap(({ cosine }) => (cosine === null ? [] : [cosine]))
  const lowest = Math.min(...known)
  const highest = Math.max(...known)
  if (!(highest > lowest)) return list.map(() => 0)
  const scaled = (cosine: number): number => (cosine - lowest) / (highest - lowest)
  const byWords = list.filter(({ words }) => words !== null)
  const points = byWords.flatMap(({ words, cosine }) =>
    words === null || cosine === null ? [] : [[words, scaled(cosine)] as const],
  )
  const expected = expectation(points)
  const share = byWords.length === 0 ? 1 : points.length / byWords.length
  return list.map(({ words, cosine }) => {
    const usual = expected(words ?? 0)
    return cosine === null ? usual : usual + share * (scaled(cosine) - usual)
  })
}

/** The straight line through points (x, y), drawn to their mean where they are few; within 0 to 1. */
function expectation(points: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  if (points.length === 0) return () => 0
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x0, y0] = [mean(([x]) => x), mean(([, y]) => y)]
  const together = points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0)
  const spread = points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0)
  const slope = together / (spread + DOUBT)
  return (x) => Math.min(1, Math.max(0, y0 + slope * (x - x0)))
}
