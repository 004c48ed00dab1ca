import type { TermCount, TermQuery } from '../library.ts'
import { readCounter } from './counters.ts'
import type { Database } from './database.ts'

/** In how many passages terms occur. */
export interface TermCounts {
  /** 0 for a term that does not occur. */
  of(column: TermQuery['column'], term: string): number
  /** Takes over counts of marked terms that were read anyway. */
  learn(counts: readonly TermCount[]): void
}

/** Terms kept; a question asks for some dozens. */
const mostKept = 100_000

/** Counts below this are quick to read again, in some hundredths of a millisecond. */
const worthKeeping = 1_000

/**
 * Counts terms and keeps the counts of one generation: FTS5 counts a common term by walking through all passages
 * that hold it, which in a large library takes longer than the search itself.
 */
export function createTermCounts(database: Database): TermCounts {
  const kept = new Map<string, number>()
  let generation = -1
  const forgetOld = (): void => {
    const now = readCounter(database, 'generation')
    if (now === generation) return
    kept.clear()
    generation = now
  }
  const keep = (key: string, passages: number): void => {
    if (passages >= worthKeeping && kept.size < mostKept) kept.set(key, passages)
  }
  return {
    of(column, term) {
      forgetOld()
      const key = `${column} ${term}`
      const known = kept.get(key)
      if (known !== undefined) return known
      const found = database.get<{ doc: number }>(`SELECT doc FROM ${column}_vocabulary WHERE term = ?`, [
        term,
      ])
      keep(key, found?.doc ?? 0)
      return found?.doc ?? 0
    },
    learn(counts) {
      forgetOld()
      for (const { term, documents } of counts) keep(`marked ${term}`, documents)
    },
  }
}
