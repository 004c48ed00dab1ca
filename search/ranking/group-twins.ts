import type { PassageAnalysis } from './analysis.ts'

/** Two passages of which this share of terms is common repeat each other. */
const SAME = 0.82
/** Fewer terms say too little to be a repetition ("Kết quả đạt được:"). */
const FEWEST_TERMS = 12
/** Looked at first: passages that repeat each other share most of any few terms. */
const PROBE = 12
const FEWEST_PROBED = 6

/** Share of terms that two passages have in common (Jaccard). */
export function likeness(a: PassageAnalysis, b: PassageAnalysis): number {
  const [small, large] = a.body.size <= b.body.size ? [a.body, b.body] : [b.body, a.body]
  if (small.size < FEWEST_TERMS || small.size < large.size * SAME) return 0
  let common = 0
  let seen = 0
  for (const term of small.keys()) {
    if (large.has(term)) common++
    if (++seen === PROBE && common < FEWEST_PROBED) return 0
  }
  return common / (small.size + large.size - common)
}

/** A passage with the near-identical ones that rank below it. */
export interface TwinGroup<T> {
  readonly first: T
  readonly twins: readonly T[]
}

/**
 * Groups near-identical passages, in order of rank: a report and its appendix that repeat a paragraph take one
 * place. Figures are terms, so two passages with another value are no twins when they are short; they must then
 * both be seen, hence `differ` has the last word.
 */
export function groupTwins<T>(
  ranked: readonly T[],
  analysisOf: (item: T) => PassageAnalysis,
  differ: (a: T, b: T) => boolean,
): readonly TwinGroup<T>[] {
  const groups: { first: T; twins: T[] }[] = []
  for (const item of ranked) {
    const same = groups.find(
      ({ first }) => likeness(analysisOf(first), analysisOf(item)) >= SAME && !differ(first, item),
    )
    if (same) same.twins.push(item)
    else groups.push({ first: item, twins: [] })
  }
  return groups
}
