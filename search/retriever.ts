import type { Encoder } from './encoder/encoder.ts'
import type { Hit, Library, TermQuery } from './library.ts'
import { createLibraryKnowledge, type LibraryKnowledge } from './library-knowledge.ts'
import type { Passage } from './passage.ts'
import { understandQuestion } from './query/understand.ts'
import { createPassageCache } from './ranking/analysis.ts'
import { arrange, type Ranked } from './ranking/arrange.ts'
import { listFeatures } from './ranking/features.ts'
import { type QueryTerms, queryTerms } from './ranking/query-terms.ts'
import { LEARNED_WEIGHTS, rankScore, type Weights } from './ranking/rank.ts'
import type { Search, SearchRequest, SearchResult, UnderstoodQuestion } from './retrieval.ts'
import { foldMarks } from './text/fold.ts'

/** What search stands on. */
export interface SearchServices {
  readonly library: Library
  readonly encoder: Encoder
}

/** Passages that each index offers to the ranking. */
const LEXICAL_CANDIDATES = 200
const SCOPED_CANDIDATES = 80
const DENSE_CANDIDATES = 80
/** In a library of this many passages the candidates of the whole hold those of every place. */
const SMALL_LIBRARY = 4_000
const DEFAULT_LIMIT = 10

/** Understands a question in the light of the library; cheap, and what `Search` does first. */
export type Understand = (question: string) => Promise<UnderstoodQuestion>

/** `Understand` alone, for turns of a conversation that are not searched yet. */
export function createUnderstand(library: Library): Understand {
  const knowledge = createLibraryKnowledge(library)
  return async (question) => understandQuestion(question, await knowledge())
}

/** What the indexes found, by passage: the best score of each. */
interface Found {
  readonly lexical: Map<string, number>
  readonly dense: Map<string, number>
}

function keepBest(into: Map<string, number>, hits: readonly Hit[]): void {
  for (const { passageId, score } of hits) {
    into.set(passageId, Math.max(score, into.get(passageId) ?? Number.NEGATIVE_INFINITY))
  }
}

/** The reports that a question is about, null for all: those chosen, else those of one of its places. */
function reportsOf(
  place: string,
  knowledge: LibraryKnowledge,
  chosen: readonly string[] | undefined,
): readonly string[] {
  const ids = chosen ?? [...knowledge.reports.keys()]
  return ids.filter((id) => knowledge.reports.get(id)?.place === place)
}

function unmarked(query: TermQuery): TermQuery {
  return {
    column: 'folded',
    terms: query.terms.map(({ term, weight }) => ({ term: foldMarks(term), weight })),
  }
}

/**
 * The search of the product. Candidates come from the term index and from the vectors, over the whole library and
 * over the reports of each place that the question names; one ranking over interpretable features orders them.
 * Scope raises and sinks; only `reportIds` hides. Throws when `signal` is aborted.
 *
 * @param weights of the ranking; the learned ones unless an experiment says otherwise
 */
export function createSearch(
  { library, encoder }: SearchServices,
  weights: Weights = LEARNED_WEIGHTS,
): Search {
  const knowledgeOf = createLibraryKnowledge(library)
  const analysed = createPassageCache((ids) => library.passages(ids))

  async function find(
    question: UnderstoodQuestion,
    query: QueryTerms,
    knowledge: LibraryKnowledge,
    typedMarks: boolean,
    reportIds: readonly string[] | undefined,
  ): Promise<Found> {
    const marked: TermQuery = { terms: query.search, column: 'marked' }
    const large = knowledge.passages > SMALL_LIBRARY
    const scopes = (large ? question.places : [])
      .map(({ value }) => reportsOf(value, knowledge, reportIds))
      .filter((ids) => ids.length > 0 && ids.length < (reportIds?.length ?? knowledge.reports.size))
    const vector = await encoder.embedQuery(question.text)
    const [lexical, dense] = await Promise.all([
      Promise.all([
        library.searchTerms(marked, LEXICAL_CANDIDATES, reportIds),
        ...scopes.map((ids) => library.searchTerms(marked, SCOPED_CANDIDATES, ids)),
        ...(typedMarks ? [] : [library.searchTerms(unmarked(marked), LEXICAL_CANDIDATES, reportIds)]),
      ]),
      Promise.all([
        library.searchVector(vector, DENSE_CANDIDATES, reportIds),
        ...scopes.map((ids) => library.searchVector(vector, SCOPED_CANDIDATES, ids)),
      ]),
    ])
    const found: Found = { lexical: new Map(), dense: new Map() }
    for (const hits of lexical) keepBest(found.lexical, hits)
    for (const hits of dense) keepBest(found.dense, hits)
    return found
  }

  return async (
    { question: typed, limit = DEFAULT_LIMIT, reportIds }: SearchRequest,
    signal,
  ): Promise<SearchResult> => {
    const knowledge = await knowledgeOf()
    const question = understandQuestion(typed, knowledge)
    if (question.text === '' || limit < 1) return { passages: [], understood: question }
    const isKnownPlace = question.places.some(({ value }) => knowledge.places.includes(value))
    const { vocabulary, passages: total, abbreviations } = knowledge
    const query = queryTerms(question, vocabulary, total, abbreviations, isKnownPlace)
    const typedMarks = !question.changed
    const found = await find(question, query, knowledge, typedMarks, reportIds)
    signal?.throwIfAborted()
    const ids = [...new Set([...found.lexical.keys(), ...found.dense.keys()])].sort()
    const passages = (await analysed(ids, knowledge.generation)).filter(
      ({ passage }) => passage.kind !== 'matter',
    )
    signal?.throwIfAborted()
    const lowest = Math.min(...found.dense.values())
    const candidates = passages.map((item) => ({
      ...item,
      lexical: found.lexical.get(item.passage.id) ?? 0,
      dense: found.dense.get(item.passage.id) ?? lowest,
    }))
    const features = listFeatures(question, query, candidates, (passage: Passage) => {
      const report = knowledge.reports.get(passage.reportId)
      return {
        place: passage.place,
        kind: report?.kind ?? null,
        title: passage.reportTitle,
        period: report?.period ?? null,
        date: report?.date ?? null,
      }
    })
    const ranked: Ranked[] = candidates.map((candidate, i) => {
      const own = features[i]
      return { ...candidate, score: own === undefined ? 0 : rankScore(own, weights) }
    })
    return { passages: arrange(ranked, question, limit), understood: question }
  }
}
