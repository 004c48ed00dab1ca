import type { TermCount } from '../library.ts'
import { readCounter } from './counters.ts'
import type { Database } from './database.ts'

/**
 * Passages from which on pairs that occur once are left out: in a large library they are the greater part of the
 * vocabulary, and mostly of words that stand beside each other by chance.
 */
const largeLibrary = 20_000

/** All terms as written, in the order of their letters, with the number of passages they occur in. */
export function readVocabulary(database: Database): readonly TermCount[] {
  const large = readCounter(database, 'indexed') >= largeLibrary
  return database
    .all<TermCount>(
      `SELECT term, doc AS documents FROM marked_vocabulary ${large ? "WHERE doc > 1 OR instr(term, '_') = 0" : ''}`,
    )
    .map(({ term, documents }) => ({ term, documents }))
}
