import type { TermQuery } from '../library.ts'
import { type RowRange, rangeSize } from '../row-ranges.ts'
import { eachWord } from '../text/each-word.ts'
import { foldMarks } from '../text/fold.ts'
import { normalizeLetters } from '../text/letters.ts'
import { readCounter } from './counters.ts'
import type { Database, Value } from './database.ts'
import { byScore, type IdentifiedHit, orderedHits, type RowHit } from './ordered-hits.ts'
import { type CountedTerm, chooseTerms } from './term-choice.ts'
import type { TermCounts } from './term-counts.ts'

/** How much a term found in the context of a passage counts against one in its own text. */
const columnWeights = '1.0, 0.5'

/** Passages beyond the limit that common terms may still lift into it. */
const moreCandidates = 100

/** BM25's own constants in FTS5. */
const k1 = 1.2
const b = 0.75

/**
 * BM25 of FTS5, summed over the terms with their weights. Exact while the terms are not too common together;
 * beyond that the rare terms choose the passages and the common ones only count among those chosen, so that a
 * question full of common words costs no more in a library of a million passages.
 *
 * @param ranges only these rows; null: all
 */
export async function searchTerms(
  database: Database,
  counts: TermCounts,
  query: TermQuery,
  limit: number,
  ranges: readonly RowRange[] | null,
): Promise<readonly IdentifiedHit[]> {
  if (limit < 1 || ranges?.length === 0) return []
  const passages = readCounter(database, 'indexed')
  const { chosen, left, together } = chooseTerms(
    countTerms(counts, query),
    passages,
    budgetOf(ranges, passages),
  )
  if (chosen.length === 0) return []
  const best = (count: number) => weightedSum(database, query.column, chosen, together, count, ranges)
  if (left.length === 0) return orderedHits(database, limit, best)
  const candidates = await orderedHits(database, limit + moreCandidates, best)
  return addCommonTerms(database, query.column, candidates, left, passages).slice(0, limit)
}

/**
 * Most occurrences that are looked at for one query, about 30 ms of FTS5's time. Those outside a scope are passed
 * over, which costs about a quarter.
 */
function budgetOf(ranges: readonly RowRange[] | null, passages: number): number {
  const share = ranges === null ? 1 : rangeSize(ranges) / Math.max(1, passages)
  return 25_000 / Math.max(0.25, Math.min(1, share))
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

function weightedSum(
  database: Database,
  column: TermQuery['column'],
  terms: readonly CountedTerm[],
  together: boolean,
  limit: number,
  ranges: readonly RowRange[] | null,
): readonly RowHit[] {
  const table = `${column}_terms`
  const values: Value[] = []
  const [single, ...others] = matches(terms, together)
  if (single === undefined) return []
  if (others.length === 0) {
    return database.all<RowHit>(
      `SELECT rowid AS row, ? * bm25(${table}, ${columnWeights}) AS score FROM ${table}
       WHERE ${table} MATCH ?${withinRanges(ranges)} ORDER BY score DESC, row LIMIT ?`,
      [-single.weight, single.match, limit],
    )
  }
  const selects = [single, ...others].map(({ weight, match }) => {
    values.push(-weight, match)
    return `SELECT rowid AS row, ? * bm25(${table}, ${columnWeights}) AS score FROM ${table}
      WHERE ${table} MATCH ?${withinRanges(ranges)}`
  })
  values.push(limit)
  return database.all<RowHit>(
    // Materialised: bm25 is not to be had once SQLite has folded the query into the sum around it.
    `WITH found AS MATERIALIZED (${selects.join(' UNION ALL ')})
     SELECT row, sum(score) AS score FROM found GROUP BY row ORDER BY score DESC, row LIMIT ?`,
    values,
  )
}

/** One FTS5 query for each weight: it then reads each passage's length once for all terms of that weight. */
function matches(
  terms: readonly CountedTerm[],
  together: boolean,
): readonly { readonly weight: number; readonly match: string }[] {
  if (together) {
    const weight = Math.max(...terms.map((term) => term.weight))
    return [{ weight, match: terms.map(({ term }) => quoted(term)).join(' AND ') }]
  }
  const groups = new Map<number, string[]>()
  for (const { term, weight } of terms) groups.set(weight, [...(groups.get(weight) ?? []), quoted(term)])
  return [...groups].map(([weight, group]) => ({ weight, match: group.join(' OR ') }))
}

/** A condition on rows: bounds that FTS5 can skip by, and a search by halves for the single ranges. */
function withinRanges(ranges: readonly RowRange[] | null): string {
  const [first] = ranges ?? []
  const last = ranges?.at(-1)
  if (ranges === null || first === undefined || last === undefined) return ''
  const outer = ` AND rowid BETWEEN ${first.first} AND ${last.last}`
  return ranges.length === 1 ? outer : `${outer} AND ${byHalves(ranges)}`
}

function byHalves(ranges: readonly RowRange[]): string {
  const [only] = ranges
  if (ranges.length === 1 && only !== undefined) return `rowid BETWEEN ${only.first} AND ${only.last}`
  const left = ranges.slice(0, ranges.length >> 1)
  const right = ranges.slice(left.length)
  return `CASE WHEN rowid <= ${left.at(-1)?.last} THEN ${byHalves(left)} ELSE ${byHalves(right)} END`
}

/** Adds what the terms left out of the choice would have added by the passages' own text. */
function addCommonTerms(
  database: Database,
  column: TermQuery['column'],
  candidates: readonly IdentifiedHit[],
  left: readonly CountedTerm[],
  passages: number,
): readonly IdentifiedHit[] {
  const wanted = new Set(left.map(({ term }) => term))
  const meanLength = readCounter(database, 'terms') / Math.max(1, passages)
  const texts = new Map(
    database
      .all<{ row: number; text: string; terms: number }>(
        'SELECT p.row, p.text, p.terms FROM json_each(?) j CROSS JOIN passages p ON p.row = j.value',
        [JSON.stringify(candidates.map(({ row }) => row))],
      )
      .map((passage) => [passage.row, passage]),
  )
  return candidates
    .map((candidate) => {
      const passage = texts.get(candidate.row)
      if (passage === undefined) return candidate
      const occurrences = countIn(passage.text, column, wanted)
      const length = 1 - b + (b * passage.terms) / meanLength
      const more = left.reduce((sum, term) => {
        const times = occurrences.get(term.term) ?? 0
        const rarity = Math.log((passages - term.passages + 0.5) / (term.passages + 0.5))
        return sum + (term.weight * rarity * times * (k1 + 1)) / (times + k1 * length)
      }, 0)
      return { ...candidate, score: candidate.score + more }
    })
    .sort(byScore)
}

/** How often each of the wanted terms, words and pairs of words, stands in a text; what is no word is not read. */
function countIn(
  text: string,
  column: TermQuery['column'],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const letters = normalizeLetters(text)
  const read = column === 'marked' ? letters : foldMarks(letters)
  const counts = new Map<string, number>()
  const count = (term: string): void => {
    if (wanted.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  let before = ''
  eachWord(read, 0, read.length, (word, joined) => {
    count(word)
    if (joined && before !== '') count(`${before}_${word}`)
    before = word
  })
  return counts
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`
}
