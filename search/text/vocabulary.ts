import commonSyllables from './common-syllables.json' with { type: 'json' }
import { EVERYDAY_PHRASES } from './everyday-words.ts'
import { foldMarks } from './fold.ts'
import { QUESTION_PHRASES } from './question-words.ts'
import { indexTerms, isPair } from './terms.ts'

/** A term and the number of passages that hold it. */
interface Count {
  readonly term: string
  readonly documents: number
}

/** What the library's own words are, kept in memory for one generation of the library. */
export interface Vocabulary {
  /** In how many passages a term stands, 0 for none. Pairs beyond the limit count as 0. */
  count(term: string): number
  /** The library's syllables that fold to this one, commonest first. */
  spellings(folded: string): readonly string[]
  /** Like `count`, with the phrases of questions and common Vietnamese added: what a question may hold. */
  expected(term: string): number
  /** True for a syllable that the library holds or that is common in Vietnamese. */
  isWord(syllable: string): boolean
  /** True for one of the commonest syllables of Vietnamese: whoever types it mostly means it. */
  isCommonest(syllable: string): boolean
  /** Sum of the counts of all single terms. */
  readonly total: number
}

/** Pairs are the many: beyond this the rarest are dropped, which keeps the whole under about 100 MB. */
const MOST_PAIRS = 400_000
const MOST_SINGLES = 300_000
/** A question's own phrase weighs like a phrase of this many passages. */
const PHRASE_WEIGHT = 20
/** An everyday phrase, which papers seldom hold, like one of this many. */
const EVERYDAY_WEIGHT = 2
/** A comma parts the phrases, so that no pair is made across two. */
const EVERYDAY_TERMS: ReadonlySet<string> = new Set(
  indexTerms(EVERYDAY_PHRASES.map(([phrase]) => phrase).join(', ')),
)
/** Of what a question says, this share is common Vietnamese rather than the library's. */
const COMMON_SHARE = 0.2
const COMMONEST: ReadonlySet<string> = new Set(commonSyllables.slice(0, 500))
/** Zipf's law with an offset over the common syllables, most frequent first; sums to about 1. */
const commonShare = (rank: number): number => 1 / ((rank + 30) * Math.log((commonSyllables.length + 30) / 30))

function commonest(counts: readonly Count[], most: number): readonly Count[] {
  if (counts.length <= most) return counts
  return [...counts].sort((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1)).slice(0, most)
}

/**
 * Builds the vocabulary from the term index (`Library.vocabulary()`, marked terms).
 *
 * @param names phrases that questions hold whether or not the library does: names of provinces
 */
export function buildVocabulary(counts: readonly Count[], names: readonly string[] = []): Vocabulary {
  const known = new Map<string, number>()
  const phrases = new Map<string, number>()
  const spellings = new Map<string, string[]>()
  let total = 0
  const singles = commonest(
    counts.filter(({ term }) => !isPair(term)),
    MOST_SINGLES,
  )
  const pairs = commonest(
    counts.filter(({ term }) => isPair(term)),
    MOST_PAIRS,
  )
  for (const { term, documents } of [...singles, ...pairs])
    known.set(term, (known.get(term) ?? 0) + documents)
  for (const term of [...QUESTION_PHRASES, ...names].flatMap(indexTerms))
    phrases.set(term, (phrases.get(term) ?? 0) + PHRASE_WEIGHT)
  for (const term of EVERYDAY_TERMS) phrases.set(term, (phrases.get(term) ?? 0) + EVERYDAY_WEIGHT)
  const held = singles.reduce((sum, { documents }) => sum + documents, 0)
  commonSyllables.forEach((syllable, rank) => {
    phrases.set(syllable, (phrases.get(syllable) ?? 0) + COMMON_SHARE * held * commonShare(rank))
  })
  const expected = (term: string): number => (known.get(term) ?? 0) + (phrases.get(term) ?? 0)
  for (const term of new Set([...singles.map((count) => count.term), ...phrases.keys()])) {
    if (isPair(term) || !/^\p{L}+$/u.test(term)) continue
    total += expected(term)
    const folded = foldMarks(term)
    const list = spellings.get(folded)
    if (list) list.push(term)
    else spellings.set(folded, [term])
  }
  for (const list of spellings.values()) list.sort((a, b) => expected(b) - expected(a) || (a < b ? -1 : 1))
  return {
    count: (term) => known.get(term) ?? 0,
    spellings: (folded) => spellings.get(folded) ?? [],
    expected,
    isWord: (syllable) => known.has(syllable) || phrases.has(syllable),
    isCommonest: (syllable) => COMMONEST.has(syllable),
    total: Math.max(total, 1),
  }
}
