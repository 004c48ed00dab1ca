import type { Passage } from '../passage.ts'
import type { ScoredPassage } from '../retrieval.ts'

/** The best part of a paragraph with the parts that rank below it; most paragraphs are one part. */
export interface PartGroup<T> {
  readonly best: T
  readonly others: readonly T[]
}

/** Groups the parts of one paragraph, in order of rank: a paragraph takes one place however it was cut. */
export function groupParts<T extends { readonly passage: Passage }>(
  ranked: readonly T[],
): readonly PartGroup<T>[] {
  const groups = new Map<string, { best: T; others: T[] }>()
  for (const item of ranked) {
    const group = groups.get(item.passage.paragraphId)
    if (group === undefined) groups.set(item.passage.paragraphId, { best: item, others: [] })
    else group.others.push(item)
  }
  return [...groups.values()]
}

/** A found list with the parts that have no place of their own, each behind the best part of its paragraph. */
export function withParts(passages: readonly ScoredPassage[]): readonly ScoredPassage[] {
  return passages.flatMap((passage) => [
    passage,
    ...(passage.parts ?? []).map((part) => ({ ...part, twins: [] })),
  ])
}
