import type { UnderstoodQuestion } from '../retrieval.ts'
import { type Abbreviation, expandAbbreviations, shortFormsByPair } from '../text/abbreviations.ts'
import { officialWords } from '../text/everyday-words.ts'
import { withoutFrames } from '../text/question-frames.ts'
import { questionWeight } from '../text/question-words.ts'
import { indexTerms, isPair } from '../text/terms.ts'
import type { Vocabulary } from '../text/vocabulary.ts'

/** One thing that a question says, and the terms by which a passage may say it. */
export interface QueryTerm {
  /** The first is the question's own; the others are other writings of it. */
  readonly writings: readonly (readonly string[])[]
  /** What it tells: rarity in the library times its weight in a question. */
  readonly weight: number
  readonly pair: boolean
}

export interface QueryTerms {
  readonly terms: readonly QueryTerm[]
  /** Flat, with weights, for the term index. */
  readonly search: readonly { readonly term: string; readonly weight: number }[]
}

/** Encoder README: pairs at 0.3 were best on the tuning sets. */
const PAIR_WEIGHT = 0.3
/** Names of places and kinds of report stand in every context of theirs: scope weighs them, terms hardly. */
const PLACE_WEIGHT = 0.25
/** Words that only ask weigh nothing, pairs half made of them little. */
const LEAST_WEIGHT = 0.1
/** Terms of a larger share of the passages choose nothing; ranking still weighs them. */
const COMMON_SHARE = 0.2

/** What papers say for an everyday word counts this much of what the word itself would. */
const EVERYDAY_WEIGHT = 0.9
/** A word that this share of the passages use needs no translation. */
const OWN_WORD_SHARE = 0.01

/** A question asks for so many things at most, twice what the longest of people's do: a page that is pasted says more. */
const MOST_TERMS = 128

/** Neighbours that stand together this often, as a share of the rarer of them, are one word. */
const WORD_SHARE = 0.3

/** The terms that tell a phrase: its pairs, or its only syllable. */
function telling(phrase: string): readonly string[] {
  const terms = indexTerms(phrase)
  const pairs = terms.filter(isPair)
  return pairs.length > 0 ? pairs : terms
}

/** A phrase in its own words; of one that asks ("tăng mấy phần trăm") only what it says besides. */
function ownWriting(phrase: string): readonly string[] {
  const syllables = phrase.split(' ')
  const said = syllables.filter((syllable) => questionWeight(syllable) > 0)
  return said.length === 0 || said.length === syllables.length ? telling(phrase) : said
}

/** BM25's inverse document frequency, never negative. */
export function rarity(documents: number, passages: number): number {
  return Math.log(1 + (passages - documents + 0.5) / (documents + 0.5))
}

/**
 * The terms of a question with their weights, and its abbreviations both ways.
 *
 * @param own short forms that the reports define
 * @param isKnownPlace reports speak for a place that the question names: it is scope, not a term of the index
 */
export function queryTerms(
  question: UnderstoodQuestion,
  vocabulary: Vocabulary,
  passages: number,
  own: readonly Abbreviation[],
  isKnownPlace: boolean,
): QueryTerms {
  const places = new Set(
    [...question.places, ...question.reportKinds].flatMap(({ words }) => indexTerms(words)),
  )
  const byTerm = new Map<string, QueryTerm>()
  const search = new Map<string, number>()
  const isWord = (first: string, second: string): boolean => {
    const together = vocabulary.count(`${first}_${second}`)
    return (
      together >= WORD_SHARE * Math.min(vocabulary.count(first), vocabulary.count(second)) && together > 1
    )
  }
  const expansions = expandAbbreviations(question.text, own)
  /** Makes a phrase one thing said, which its other writings say too: its syllables are not asked for besides. */
  const sayAsOne = (
    words: string,
    others: readonly (readonly string[])[],
    most = Number.POSITIVE_INFINITY,
  ): void => {
    const inside = indexTerms(words)
    const said = inside.reduce((sum, term) => sum + (byTerm.get(term)?.weight ?? 0), 0)
    if (said === 0) return
    for (const term of inside) byTerm.delete(term)
    const weight = Math.min(said, most)
    byTerm.set(`${words}\n`, { writings: [ownWriting(words), ...others], weight, pair: false })
  }
  for (const term of new Set(indexTerms(withoutFrames(question.text)))) {
    const asked =
      questionWeight(term) * (isPair(term) ? PAIR_WEIGHT : 1) * (places.has(term) ? PLACE_WEIGHT : 1)
    if (asked === 0) continue
    // The index sums each weight in a pass of its own: two weights, and no terms that scope weighs.
    if (asked >= LEAST_WEIGHT && !(isKnownPlace && places.has(term)))
      search.set(term, isPair(term) ? PAIR_WEIGHT : 1)
    byTerm.set(term, {
      writings: [[term]],
      weight: asked * rarity(vocabulary.count(term), passages),
      pair: isPair(term),
    })
  }
  for (const { words, instead } of expansions) {
    const typed = indexTerms(words)
    const others = instead.map((other) => indexTerms(other))
    for (const term of others.flat()) {
      if (!search.has(term)) search.set(term, isPair(term) ? 1 : PAIR_WEIGHT)
    }
    if (typed.length > 1) {
      sayAsOne(words, others)
      continue
    }
    const [only] = typed
    const held = only === undefined ? undefined : byTerm.get(only)
    if (only === undefined || held === undefined) continue
    // An abbreviation that papers use says what it weighs, another one as much as its commonest full writing.
    const full = others
      .filter((terms) => terms.every((term) => vocabulary.count(term) > 0))
      .map((terms) =>
        Math.max(0, ...terms.filter(isPair).map((term) => rarity(vocabulary.count(term), passages))),
      )
    const isUsed = vocabulary.count(only) > 0
    const said = isUsed || full.length === 0 ? held.weight : Math.min(held.weight, ...full)
    byTerm.set(only, { ...held, writings: [[only], ...others], weight: said })
  }
  const shortForms = shortFormsByPair(own)
  for (const pair of [...byTerm.keys()].filter(isPair)) {
    const shorts = (shortForms.get(pair) ?? []).filter((short) => vocabulary.count(short) > 0)
    if (shorts.length === 0) continue
    const others = shorts.map((short) => [short])
    for (const term of [pair, ...pair.split('_')]) {
      const held = byTerm.get(term)
      if (held !== undefined) byTerm.set(term, { ...held, writings: [...held.writings, ...others] })
    }
    for (const short of shorts) if (!search.has(short)) search.set(short, PAIR_WEIGHT)
  }
  /** What a phrase would weigh if it were asked for in these words. */
  const weightOf = (phrase: string): number =>
    indexTerms(phrase).reduce(
      (sum, term) => sum + (isPair(term) ? PAIR_WEIGHT : 1) * rarity(vocabulary.count(term), passages),
      0,
    )
  for (const { words, instead } of officialWords(question.text, isWord)) {
    const used = Math.min(...telling(words).map((term) => vocabulary.count(term)))
    if (used > OWN_WORD_SHARE * passages) continue
    const writings = instead.map(telling).filter((terms) => terms.every((term) => vocabulary.count(term) > 0))
    if (writings.length === 0) continue
    for (const term of writings.flat()) if (!search.has(term)) search.set(term, PAIR_WEIGHT)
    sayAsOne(words, writings, EVERYDAY_WEIGHT * Math.min(...instead.map(weightOf)))
  }
  const all = rarest(
    [...search].map(([term, weight]) => ({ term, weight })),
    ({ term }) => ({ occurs: vocabulary.count(term) > 0, tells: -vocabulary.count(term) }),
  )
  const choosing = all.filter(({ term }) => vocabulary.count(term) <= COMMON_SHARE * passages)
  // In a library of a few passages every term that occurs is common.
  const isChosen = choosing.some(({ term }) => vocabulary.count(term) > 0)
  const terms = rarest([...byTerm.values()], ({ writings, weight }) => ({
    occurs: writings.some((writing) => writing.every((term) => vocabulary.count(term) > 0)),
    tells: weight,
  }))
  return { terms, search: isChosen ? choosing : all }
}

/** All where they are few; else those that occur and tell most, in their own order. */
function rarest<Term>(
  terms: readonly Term[],
  rate: (term: Term) => { readonly occurs: boolean; readonly tells: number },
): readonly Term[] {
  if (terms.length <= MOST_TERMS) return terms
  const rated = terms.map((term, at) => ({ term, at, ...rate(term) }))
  return rated
    .sort((a, b) => Number(b.occurs) - Number(a.occurs) || b.tells - a.tells || a.at - b.at)
    .slice(0, MOST_TERMS)
    .sort((a, b) => a.at - b.at)
    .map(({ term }) => term)
}
