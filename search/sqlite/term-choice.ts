/** A term of a query with its weight and the number of passages it occurs in. */
export interface CountedTerm {
  readonly term: string
  readonly weight: number
  readonly passages: number
}

/** Which terms choose the passages, and which only count among the chosen. */
export interface TermChoice {
  readonly chosen: readonly CountedTerm[]
  readonly left: readonly CountedTerm[]
  /** Passages must hold all chosen terms, because each alone is too common. */
  readonly together: boolean
}

/** Most terms that must stand together, where all are common: the rarest say enough. */
const togetherTerms = 3

/**
 * Rare terms first, until the budget is spent. Terms in more than half of all passages say nothing (BM25 gives
 * them no weight) and go first, unless there are no others.
 *
 * @param passages number of indexed passages
 * @param budget most occurrences of the chosen terms together
 */
export function chooseTerms(terms: readonly CountedTerm[], passages: number, budget: number): TermChoice {
  const byRarity = terms.toSorted(
    (one, other) => one.passages - other.passages || (one.term < other.term ? -1 : 1),
  )
  if (sum(byRarity) <= budget) return { chosen: byRarity, left: [], together: false }
  const telling = byRarity.filter((term) => term.passages * 2 <= passages)
  const worth = telling.length > 0 ? telling : byRarity.slice(0, 1)
  let spent = 0
  let count = 0
  for (const term of worth) {
    if (spent + term.passages > budget) break
    spent += term.passages
    count++
  }
  if (count > 0) return { chosen: worth.slice(0, count), left: worth.slice(count), together: false }
  return {
    chosen: worth.slice(0, togetherTerms),
    left: worth.slice(togetherTerms),
    together: worth.length > 1,
  }
}

function sum(terms: readonly CountedTerm[]): number {
  return terms.reduce((total, term) => total + term.passages, 0)
}
