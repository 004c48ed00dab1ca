import { setImmediate as nextTurn } from 'node:timers/promises'
import type { TermCount } from '../library.ts'
import { isPair } from '../text/terms.ts'
import { readCounter } from './counters.ts'
import type { Database } from './database.ts'

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
  for (let after = ''; ; ) {
    const terms = database.all<TermCount>(
      `SELECT term, doc AS documents FROM marked_vocabulary
       WHERE term > ? ${large ? "AND (doc > 1 OR instr(term, '_') = 0)" : ''} ORDER BY term LIMIT ${slice}`,
      [after],
    )
    for (const { term, documents } of terms) {
      if (!isPair(term)) singles.push({ term, documents })
      else if (documents >= fewest) pairs.push({ term, documents })
    }
    while (pairs.length > mostPairs) {
      const least = ++fewest
      pairs = pairs.filter(({ documents }) => documents >= least)
    }
    const last = terms.at(-1)
    if (last === undefined || terms.length < slice) break
    after = last.term
    await nextTurn()
  }
  return [...singles, ...pairs]
}
