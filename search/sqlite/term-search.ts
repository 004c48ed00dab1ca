import type { TermQuery } from '../library.ts'
import { createPause, type Pause } from '../pause.ts'
import { type RowRange, rangeSize } from '../row-ranges.ts'
import { createBestRows, type WeighedRows } from './best-rows.ts'
import { readCounter } from './counters.ts'
import type { Database } from './database.ts'
import { type IdentifiedHit, orderedHits } from './ordered-hits.ts'
import { createPostings, type Postings, quoted } from './postings.ts'
import { type CountedTerm, chooseTerms, type TermChoice } from './term-choice.ts'
import { createTermCounts, type TermCounts } from './term-counts.ts'

/** The term search of a connection. */
export interface TermSearch {
  /** Takes over counts of marked terms that were read anyway. */
  readonly learn: TermCounts['learn']
  /** Counts the common unmarked terms beforehand. */
  readonly learnUnmarked: TermCounts['learnUnmarked']
  /** Ends what was begun in the background. */
  readonly stop: TermCounts['stop']
  /**
   * BM25 summed over the terms with their weights. Exact while the terms are not too common together; beyond that
   * the rare terms choose the passages, and the common ones count once in each of those whose own text holds them,
   * so that a question full of common words costs little more in a library of a million passages.
   *
   * @param ranges only these rows; null: all
   */
  search(
    query: TermQuery,
    limit: number,
    ranges: readonly RowRange[] | null,
  ): Promise<readonly IdentifiedHit[]>
}

/** What one query may look at in a large library. */
export interface TermBudget {
  /** Most passages of the terms that choose; 0.2 µs for each. */
  readonly chosen: number
  /** Most passages of common terms that are looked through, 0.03 µs for each; the commonest are left out beyond. */
  readonly common: number
}

/** Of the exact ten best in a million generated passages 0.96 are then among the first 120. */
const BUDGET: TermBudget = { chosen: 32_000, common: 1_000_000 }

/** A scope of a larger share of the passages is searched in what is read for all of them. */
const WIDE_SCOPE = 0.1
/** In a narrower one so many times the passages of the choosing terms are looked at: most lie outside. */
const NARROW_WORTH = 3
/** Without marks half is looked at: such a search stands beside one with marks, for guesses that are wrong. */
const UNMARKED_WORTH = 0.5

/** Makes the term search of a connection. */
export function createTermSearch(database: Database, budget = BUDGET): TermSearch {
  const counts = createTermCounts(database)
  const postings = createPostings(database)
  const bestRows = createBestRows(postings.lengths)
  // A question is searched in all of the library and then in its places: what was read serves both.
  let last: { readonly key: string; readonly terms: readonly WeighedRows[] } = { key: '', terms: [] }

  const read = async (
    query: TermQuery,
    ranges: readonly RowRange[] | null,
    pause: Pause,
  ): Promise<readonly WeighedRows[]> => {
    const passages = readCounter(database, 'indexed')
    const narrow = ranges !== null && rangeSize(ranges) <= WIDE_SCOPE * passages
    const readNow = (): Promise<readonly WeighedRows[]> => {
      const worth = (query.column === 'folded' ? UNMARKED_WORTH : 1) * (query.effort ?? 1)
      const chosen = budget.chosen * worth * (narrow ? NARROW_WORTH : 1)
      const choice = chooseTerms(countTerms(counts, query), passages, chosen)
      const common = budget.common * worth
      return readTerms(postings, query.column, choice, passages, narrow ? ranges : null, common, pause)
    }
    if (narrow) return readNow()
    const key = JSON.stringify([readCounter(database, 'generation'), query])
    if (key === last.key) return last.terms
    const terms = await readNow()
    last = { key, terms }
    return terms
  }

  return {
    learn: counts.learn,
    learnUnmarked: counts.learnUnmarked,
    stop: counts.stop,
    async search(query, limit, ranges) {
      if (limit < 1 || ranges?.length === 0) return []
      const pause = createPause()
      const terms = await read(query, ranges, pause)
      const meanLength = readCounter(database, 'terms') / Math.max(1, readCounter(database, 'indexed'))
      const best = await bestRows(terms, meanLength, limit, ranges, pause)
      return orderedHits(database, limit, best, pause)
    },
  }
}

/** The terms that occur, each once, with the number of passages they occur in. */
function countTerms(counts: TermCounts, query: TermQuery): readonly CountedTerm[] {
  const weights = new Map<string, number>()
  for (const { term, weight } of query.terms) {
    if (weight > 0) weights.set(term, (weights.get(term) ?? 0) + weight)
  }
  return [...weights]
    .map(([term, weight]) => ({ term, weight, passages: counts.of(query.column, term) }))
    .filter(({ passages }) => passages > 0)
}

async function readTerms(
  postings: Postings,
  column: TermQuery['column'],
  { chosen, left, together }: TermChoice,
  passages: number,
  ranges: readonly RowRange[] | null,
  mostCommon: number,
  pause: Pause,
): Promise<readonly WeighedRows[]> {
  if (chosen.length === 0) return []
  const worthOf = ({ weight, passages: own }: CountedTerm): number =>
    weight * Math.max(1e-6, Math.log((passages - own + 0.5) / (own + 0.5)))
  const condition = chosen.map(({ term }) => quoted(term)).join(together ? ' AND ' : ' OR ')
  const read: WeighedRows[] = []
  if (together) {
    const rows = postings.matching(column, condition, ranges)
    const times = rows.map(() => 1)
    for (const term of chosen) read.push({ rows, times, worth: worthOf(term) })
  } else {
    for (const term of chosen) {
      await pause()
      read.push({ ...postings.of(column, term.term, ranges), worth: worthOf(term) })
    }
  }
  const spent = together ? 0 : chosen.reduce((sum, term) => sum + term.passages, 0)
  let room = mostCommon
  for (const term of left) {
    room -= term.passages + spent
    if (room < 0) break
    await pause()
    read.push({ ...postings.among(column, condition, term.term, ranges), worth: worthOf(term) })
  }
  return read
}
