import type { Passage } from '../passage.ts'
import type { ScoredPassage, UnderstoodQuestion } from '../retrieval.ts'
import type { PassageAnalysis } from './analysis.ts'
import { groupParts, type PartGroup } from './group-parts.ts'
import { groupTwins, type TwinGroup } from './group-twins.ts'

/** A candidate with its rank score. */
export interface Ranked {
  readonly passage: Passage
  readonly analysis: PassageAnalysis
  readonly score: number
}

type Group = TwinGroup<PartGroup<Ranked>>

/** Higher first; equal scores in the order of the library. */
function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1)
}

/** A passage brings its notes' texts along, so a note below its host takes no place of its own. */
function withoutShownNotes(ranked: readonly PartGroup<Ranked>[]): readonly PartGroup<Ranked>[] {
  const shown = new Set<string>()
  return ranked.filter(({ best: { passage } }) => {
    if (shown.has(passage.id)) return false
    for (const note of passage.notes) shown.add(note.passageId)
    return true
  })
}

/** Passages of different places, or of one report, say two things even in equal words. */
function differ(
  { best: { passage: a } }: PartGroup<Ranked>,
  { best: { passage: b } }: PartGroup<Ranked>,
): boolean {
  return a.place !== null && b.place !== null && a.place !== b.place
}

/** One list per place, each in order of score, taken in turn; what stands in none follows. */
function interleave(groups: readonly Group[], places: readonly string[]): readonly Group[] {
  const sides = places.map((place) => groups.filter(({ first }) => first.best.passage.place === place))
  const turns: Group[] = []
  for (let turn = 0; sides.some((side) => turn < side.length); turn++) {
    const round = sides.flatMap((side) => side[turn] ?? [])
    turns.push(...round.sort((a, b) => byScore(a.first.best, b.first.best)))
  }
  const taken = new Set(turns)
  return [...turns, ...groups.filter((group) => !taken.has(group))]
}

/**
 * The list as it is returned: best first, near-identical passages as one with its twins, the parts of a long
 * paragraph as one with its parts, notes of a shown passage left out. Where a question sets several places side by
 * side, each place has its turn.
 */
export function arrange(
  ranked: readonly Ranked[],
  question: UnderstoodQuestion,
  limit: number,
): readonly ScoredPassage[] {
  const ordered = [...ranked].sort(byScore)
  // Grouping compares all with all: only what can reach the list is grouped.
  const near = withoutShownNotes(groupParts(ordered)).slice(0, Math.max(60, limit * 3))
  const groups = groupTwins(near, ({ best }) => best.analysis, differ)
  const present = new Set(ranked.map(({ passage }) => passage.place))
  const places = question.places.map(({ value }) => value).filter((place) => present.has(place))
  const arranged = places.length > 1 ? interleave(groups, places) : groups
  const top = Math.max(...arranged.slice(0, limit).map(({ first }) => first.best.score), 0)
  const share = (score: number): number => (top > 0 ? Math.max(0, score / top) : 0)
  return arranged.slice(0, limit).map(({ first: { best, others }, twins }) => ({
    ...best.passage,
    score: share(best.score),
    twins: twins.map((twin) => twin.best.passage),
    ...(others.length === 0
      ? {}
      : { parts: others.map(({ passage, score }) => ({ ...passage, score: share(score) })) }),
  }))
}
