import { setImmediate as nextTurn } from 'node:timers/promises'
import type { TermCount, TermQuery } from '../library.ts'
import { readCounter } from './counters.ts'
import type { Database } from './database.ts'
import { readVocabularySlice, vocabularyStart } from './vocabulary-slice.ts'

/** In how many passages terms occur. */
export interface TermCounts {
  /** 0 for a term that does not occur. */
  of(column: TermQuery['column'], term: string): number
  /** Takes over counts of marked terms that were read anyway. */
  learn(counts: readonly TermCount[]): void
  /** Counts the common unmarked terms beforehand, in slices; ends early when the library changes or is closed. */
  learnUnmarked(): Promise<void>
  /** Ends the counting beforehand. */
  stop(): void
}

/** Terms kept; a question asks for some dozens. */
const mostKept = 100_000

/** Terms read in one go, a few milliseconds; then questions have their turn. */
const slice = 1_000

/** Counts below this are quick to read again, in some hundredths of a millisecond. */
const worthKeeping = 1_000

/**
 * Counts terms and keeps the counts of one generation: FTS5 counts a common term by walking through all passages
 * that hold it, which in a large library takes longer than the search itself.
 */
export function createTermCounts(database: Database): TermCounts {
  const kept = new Map<string, number>()
  let generation = -1
  let isStopped = false
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
    async learnUnmarked() {
      forgetOld()
      const begun = generation
      for (let after = vocabularyStart; ; ) {
        if (isStopped || readCounter(database, 'generation') !== begun) return
        const { terms, last } = readVocabularySlice(database, 'folded', after, slice)
        for (const { term, documents } of terms) keep(`folded ${term}`, documents)
        if (last === null) return
        after = last
        await nextTurn()
      }
    },
    stop() {
      isStopped = true
    },
  }
}
