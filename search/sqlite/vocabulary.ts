import { setImmediate as nextTurn } from 'node:timers/promises'
import type { TermCount } from '../library.ts'
import { isPair } from '../text/terms.ts'
import { readCounter } from './counters.ts'
import type { Database } from './database.ts'
import { readVocabularySlice, vocabularyStart } from './vocabulary-slice.ts'

/**
 * Passages from which on pairs that occur once are left out: in a large library they are the greater part of the
 * vocabulary, and mostly of words that stand beside each other by chance.
 */
const largeLibrary = 20_000

/** Terms read in one go, a few milliseconds; then questions have their turn. */
const slice = 1_000

/** Pairs kept in memory, about 100 bytes each; beyond it the rarest are dropped, all of a count together. */
const mostPairs = 1_000_000

/**
 * Terms as written with the number of passages they occur in: all single ones in the order of their letters, then
 * the pairs, in a large library the commoner ones. Reads in slices, so that a library of any size answers meanwhile: one that changes meanwhile is
 * counted partly before and partly after the change.
 */
export async function readVocabulary(database: Database): Promise<readonly TermCount[]> {
  const large = readCounter(database, 'indexed') >= largeLibrary
  const singles: TermCount[] = []
  let pairs: TermCount[] = []
  let fewest = large ? 2 : 1
  for (let after = vocabularyStart; ; ) {
    const { terms, last } = readVocabularySlice(
      database,
      'marked',
      after,
      slice,
      large ? "doc > 1 OR instr(term, '_') = 0" : undefined,
    )
    for (const { term, documents } of terms) {
      if (!isPair(term)) singles.push({ term, documents })
      else if (documents >= fewest) pairs.push({ term, documents })
    }
    while (pairs.length > mostPairs) {
      const least = ++fewest
      pairs = pairs.filter(({ documents }) => documents >= least)
    }
    if (last === null || terms.length < slice) break
    after = last
    await nextTurn()
  }
  return [...singles, ...pairs]
}
