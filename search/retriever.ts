import { findCandidates, type SearchServices } from './find-candidates.ts'
import type { Library } from './library.ts'
import type { KnowLibrary } from './library-knowledge.ts'
import { createPause } from './pause.ts'
import { understandQuestion } from './query/understand.ts'
import { type AnalysedPassage, createPassageCache } from './ranking/analysis.ts'
import { arrange } from './ranking/arrange.ts'
import { type Candidate, type Features, listFeatures } from './ranking/features.ts'
import { queryTerms } from './ranking/query-terms.ts'
import { LEARNED_WEIGHTS, rankScore, type Weights } from './ranking/rank.ts'
import { drawTogether, siblingsOf } from './ranking/siblings.ts'
import type { Search, SearchRequest, SearchResult, UnderstoodQuestion } from './retrieval.ts'

const DEFAULT_LIMIT = 10
/** A list question looks this far around this many passages for the rest of their enumerations. */
const ANCHORS = 3
const SIBLING_REACH = 12
/** An enumeration whose lead names this share of what is to be listed is the one that is asked for. */
const WELL_LISTED = 0.8

/** A candidate with its features and their weighted sum. */
export interface Rated extends Candidate {
  readonly features: Features
  readonly score: number
}

/** Understands a question in the light of the library; cheap, and what `Search` does first. */
export type Understand = (question: string, asTyped?: boolean) => Promise<UnderstoodQuestion>

/** `Understand` alone, for turns of a conversation that are not searched. */
export function createUnderstand(knowledge: KnowLibrary): Understand {
  return async (question, asTyped) => understandQuestion(question, await knowledge(), asTyped)
}

/** How well a passage's lead or heading, or a heading itself, names what is to be listed. */
function anchorScore({ features, score }: Rated): number {
  return score + features.listed + features.heading + features.isHeading
}

/** The ids of passages of the list's best enumerations that are not in the list. */
async function missingSiblings(library: Library, ranked: readonly Rated[]): Promise<readonly string[]> {
  const anchors = ranked
    .filter(({ features }) => features.heading + features.listed > 0)
    .toSorted((a, b) => anchorScore(b) - anchorScore(a) || (a.passage.id < b.passage.id ? -1 : 1))
    .slice(0, ANCHORS)
  const known = new Set(ranked.map(({ passage }) => passage.id))
  const missing = new Set<string>()
  for (const { passage } of anchors) {
    const around = await library.passageWithNeighbours(passage.id, SIBLING_REACH)
    if (around === null) continue
    for (const { id } of siblingsOf(passage, [...around.before, ...around.after])) {
      if (!known.has(id)) missing.add(id)
    }
  }
  return [...missing].sort()
}

/** A question and all its candidates with what speaks for and against each, in no order. */
export interface Ranking {
  readonly question: UnderstoodQuestion
  readonly ranked: readonly Rated[]
}

/**
 * All of search but the arrangement of the list: for `createSearch` and for training the weights.
 *
 * @param weights of the ranking
 */
export function createRanking(
  services: SearchServices,
  weights: Weights,
): (request: SearchRequest, signal?: AbortSignal) => Promise<Ranking> {
  const { library } = services
  const analysed = createPassageCache((ids) => library.passages(ids))

  return async ({ question: typed, reportIds, asTyped }, signal) => {
    const pause = createPause(signal)
    const knowledge = await services.knowledge()
    const question = understandQuestion(typed, knowledge, asTyped)
    await pause()
    if (question.text === '') return { question, ranked: [] }
    const isKnownPlace = question.places.some(({ value }) => knowledge.places.includes(value))
    const query = queryTerms(
      question,
      knowledge.vocabulary,
      knowledge.passages,
      knowledge.abbreviations,
      isKnownPlace,
    )
    await pause()
    const found = await findCandidates(services, question, query, knowledge, reportIds)
    await pause()
    // What is less like the question than all that its vector found is unlike it, no matter how much.
    const lowest = Math.min(...found.dense.values())
    const read = async (ids: readonly string[]): Promise<readonly Candidate[]> => {
      const cosines = await library.similarities(found.vector, ids)
      const candidate = (item: AnalysedPassage): Candidate => {
        const cosine = cosines.get(item.passage.id)
        return {
          ...item,
          lexical: found.lexical.get(item.passage.id) ?? 0,
          cosine: cosine === undefined ? null : Math.max(cosine, lowest),
        }
      }
      return (await analysed(ids, (await library.stats()).generation))
        .filter(({ passage }) => passage.kind !== 'matter')
        .map(candidate)
    }
    const rate = (list: readonly Candidate[]): readonly Rated[] =>
      listFeatures(question, query, list, knowledge.reports).map(({ features, ...item }) => ({
        ...item,
        features,
        score: rankScore(features, weights),
      }))

    const candidates = await read([...new Set([...found.lexical.keys(), ...found.dense.keys()])].sort())
    await pause()
    let ranked = rate(candidates)
    if (question.sought.value === 'list') {
      const siblings = await read(await missingSiblings(library, ranked))
      ranked = drawTogether(
        rate([...candidates, ...siblings]),
        ({ features }) => features.listed >= WELL_LISTED,
      )
    }
    await pause()
    return { question, ranked }
  }
}

/**
 * The search of the product. Candidates come from the term index and from the vectors; one ranking over
 * interpretable features orders them. Scope raises and sinks; only `reportIds` hides. The same question over the
 * same library gives the same list. Throws when `signal` is aborted.
 *
 * @param weights of the ranking; the learned ones unless an experiment says otherwise
 */
export function createSearch(services: SearchServices, weights: Weights = LEARNED_WEIGHTS): Search {
  const rank = createRanking(services, weights)
  return async (request, signal): Promise<SearchResult> => {
    const { question, ranked } = await rank(request, signal)
    return { passages: arrange(ranked, question, request.limit ?? DEFAULT_LIMIT), understood: question }
  }
}
