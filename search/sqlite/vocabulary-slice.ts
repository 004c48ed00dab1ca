import type { TermCount, TermQuery } from '../library.ts'
import type { Database } from './database.ts'

/** Some terms in the order of their bytes, and where the next slice begins. */
export interface VocabularySlice {
  readonly terms: readonly TermCount[]
  /** The last term's bytes; null where nothing is left. */
  readonly last: Uint8Array | null
}

const decoder = new TextDecoder()
const NEWLINE = 0x0a

/** Where a vocabulary begins. */
export const vocabularyStart: Uint8Array = new Uint8Array()

/**
 * Reads some terms of a term table with the numbers of passages that hold them. They come as bytes: a term that is
 * no text (cut inside a letter by an earlier release, or damaged on the disk) would end the process if the driver
 * were to read it as one.
 *
 * @param condition a further condition on `term` and `doc`
 */
export function readVocabularySlice(
  database: Database,
  column: TermQuery['column'],
  after: Uint8Array,
  limit: number,
  condition = 'TRUE',
): VocabularySlice {
  const found = database.get<{ terms: ArrayBuffer | null; counts: string }>(
    `SELECT CAST(group_concat(term, char(${NEWLINE})) AS BLOB) AS terms, json_group_array(doc) AS counts FROM (
       SELECT term, doc FROM ${column}_vocabulary
       WHERE term > CAST(? AS TEXT) AND (${condition}) ORDER BY term LIMIT ${limit}
     )`,
    [after],
  )
  if (found?.terms == null) return { terms: [], last: null }
  const bytes = new Uint8Array(found.terms)
  const counts = JSON.parse(found.counts) as number[]
  const terms = decoder.decode(bytes).split('\n')
  return {
    terms: terms.map((term, i) => ({ term, documents: counts[i] ?? 0 })),
    last: bytes.slice(bytes.lastIndexOf(NEWLINE) + 1),
  }
}
