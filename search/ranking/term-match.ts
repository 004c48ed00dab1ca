import type { PassageAnalysis } from './analysis.ts'
import type { QueryTerm } from './query-terms.ts'

const K1 = 0.6
const B = 0.5
/** Mean number of terms of a passage in papers of this kind; only the ratio matters. */
const MEAN_LENGTH = 160

type Terms = ReadonlySet<string> | ReadonlyMap<string, readonly number[]>

/** True when all terms of one of its writings stand there. */
export function holds(terms: Terms, { writings }: QueryTerm): boolean {
  for (const writing of writings) {
    let all = true
    for (const term of writing) {
      if (!terms.has(term)) {
        all = false
        break
      }
    }
    if (all) return true
  }
  return false
}

/** BM25 over the passage's own text, with the constants that the encoder's README found best on other sets. */
export function bodyScore(query: readonly QueryTerm[], { body, length }: PassageAnalysis): number {
  const norm = K1 * (1 - B + (B * length) / MEAN_LENGTH)
  let sum = 0
  for (const { writings, weight } of query) {
    let times = 0
    for (const writing of writings) {
      let least = Number.POSITIVE_INFINITY
      for (const term of writing) least = Math.min(least, body.get(term)?.length ?? 0)
      times = Math.max(times, least)
    }
    if (times > 0) sum += (weight * times * (K1 + 1)) / (times + norm)
  }
  return sum
}

/** The clauses that hold all terms of one writing. */
function clausesOf(writing: readonly string[], { body }: PassageAnalysis): readonly number[] {
  const [first = '', ...others] = writing
  const clauses = body.get(first) ?? []
  return others.length === 0
    ? clauses
    : clauses.filter((clause) => others.every((term) => body.get(term)?.includes(clause)))
}

/** The largest weight of terms that stand together in one sentence or clause. */
export function bestClause(terms: readonly QueryTerm[], analysis: PassageAnalysis): number {
  const held = new Map<number, number>()
  for (const { writings, weight } of terms) {
    for (const clause of new Set(writings.flatMap((writing) => clausesOf(writing, analysis)))) {
      held.set(clause, (held.get(clause) ?? 0) + weight)
    }
  }
  return Math.max(0, ...held.values())
}

/** Sum of the weights of the terms that stand in any of the places. */
export function weightHeld(terms: readonly QueryTerm[], ...places: readonly Terms[]): number {
  let held = 0
  for (const term of terms) if (places.some((place) => holds(place, term))) held += term.weight
  return held
}

/** Sum of the weights. */
export function weightOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}
