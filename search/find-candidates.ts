import type { Encoder } from './encoder/encoder.ts'
import { addTo } from './group-by.ts'
import type { Hit, Library, TermQuery } from './library.ts'
import type { KnowLibrary, LibraryKnowledge } from './library-knowledge.ts'
import type { QueryTerms } from './ranking/query-terms.ts'
import type { UnderstoodQuestion } from './retrieval.ts'
import { foldMarks } from './text/fold.ts'

/** What search stands on. */
export interface SearchServices {
  readonly library: Library
  readonly encoder: Encoder
  readonly knowledge: KnowLibrary
}

/** What the indexes found. */
export interface Found {
  /** The best score of each passage that its words found. */
  readonly lexical: ReadonlyMap<string, number>
  /** The cosine of each passage that its vector found. */
  readonly dense: ReadonlyMap<string, number>
  /** The question's. */
  readonly vector: Float32Array
}

/** Passages that each index offers to the ranking; half as many found less, twice as many nothing more. */
const LEXICAL_CANDIDATES = 120
/** Two passes, with marks and without or over all and in a place, share the work of a large library. */
const EACH_OF_TWO = 0.6
const UNMARKED_CANDIDATES = 60
const DENSE_CANDIDATES = 60
const SCOPED_CANDIDATES = 60
/** In a library of up to this many passages the candidates of the whole hold those of every place. */
const SMALL_LIBRARY = 4_000

function bestOf(lists: readonly (readonly Hit[])[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  for (const { passageId, score } of lists.flat()) {
    best.set(passageId, Math.max(score, best.get(passageId) ?? Number.NEGATIVE_INFINITY))
  }
  return best
}

function unmarked(query: TermQuery): TermQuery {
  return {
    column: 'folded',
    terms: query.terms.map(({ term, weight }) => ({ term: foldMarks(term), weight })),
    ...(query.effort === undefined ? {} : { effort: query.effort }),
  }
}

/** The ids of the reports of each place; made once for what is known of a library. */
const reportsOfPlaces = new WeakMap<LibraryKnowledge['reports'], ReadonlyMap<string, readonly string[]>>()

function reportsOfPlace(reports: LibraryKnowledge['reports'], place: string): readonly string[] {
  let known = reportsOfPlaces.get(reports)
  if (known === undefined) {
    const made = new Map<string, string[]>()
    for (const { place: own, id } of reports.values()) if (own !== null) addTo(made, own, id)
    known = made
    reportsOfPlaces.set(reports, known)
  }
  return known.get(place) ?? []
}

/** The reports of each place that the question names, where they are fewer than all. */
function scopesOf(
  question: UnderstoodQuestion,
  { reports }: LibraryKnowledge,
  chosen: readonly string[] | undefined,
): readonly (readonly string[])[] {
  const all = chosen?.length ?? reports.size
  const isChosen = new Set(chosen)
  return question.places
    .map(({ value }) => {
      const ids = reportsOfPlace(reports, value)
      return chosen === undefined ? ids : ids.filter((id) => isChosen.has(id))
    })
    .filter((scope) => scope.length > 0 && scope.length < all)
}

/**
 * Asks the term index and the vectors, over the whole library (or the chosen reports) and, in a large library,
 * over the reports of each place of the question besides. A question whose letters were mended is also searched
 * without marks, lest a wrong guess hide a passage.
 */
export async function findCandidates(
  { library, encoder }: SearchServices,
  question: UnderstoodQuestion,
  query: QueryTerms,
  knowledge: LibraryKnowledge,
  reportIds: readonly string[] | undefined,
): Promise<Found> {
  const scopes = knowledge.passages > SMALL_LIBRARY ? scopesOf(question, knowledge, reportIds) : []
  const marked: TermQuery = {
    terms: query.search,
    column: 'marked',
    ...(question.changed || scopes.length > 0 ? { effort: EACH_OF_TWO } : {}),
  }
  const vector = await encoder.embedQuery(question.text)
  const [lexical, dense] = await Promise.all([
    Promise.all([
      library.searchTerms(marked, LEXICAL_CANDIDATES, reportIds),
      ...scopes.map((ids) => library.searchTerms(marked, SCOPED_CANDIDATES, ids)),
      ...(question.changed ? [library.searchTerms(unmarked(marked), UNMARKED_CANDIDATES, reportIds)] : []),
    ]),
    Promise.all([
      library.searchVector(vector, DENSE_CANDIDATES, reportIds),
      ...scopes.map((ids) => library.searchVector(vector, SCOPED_CANDIDATES, ids)),
    ]),
  ])
  return {
    lexical: bestOf(lexical),
    dense: bestOf(dense),
    vector,
  }
}
