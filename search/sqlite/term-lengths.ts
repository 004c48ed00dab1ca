import { readCounter } from './counters.ts'
import type { Database } from './database.ts'

/** The record of an FTS5 table that BM25's mean length comes from: rows, then the terms of each column. */
const averages = 1

/**
 * Sets right what the term tables hold for the mean length of a passage: FTS5 leaves the terms of removed rows of a
 * contentless table in it, so that scores would depend on what the library once held. In a transaction of its own,
 * after the one that removed: FTS5 writes its record when that ends. Does nothing where all is right.
 */
export function mendTermLengths(database: Database): void {
  if (['marked_terms', 'folded_terms'].every((table) => mended(database, table) === null)) return
  database.transaction(() => {
    for (const table of ['marked_terms', 'folded_terms']) {
      const right = mended(database, table)
      if (right !== null)
        database.run(`UPDATE ${table}_data SET block = ? WHERE id = ${averages}`, [writeNumbers(right)])
    }
  })
}

/** The numbers as they should be, null where they are. Columns keep their shares; BM25 uses their sum. */
function mended(database: Database, table: string): readonly number[] | null {
  const record = database.get<{ block: ArrayBuffer }>(
    `SELECT block FROM ${table}_data WHERE id = ${averages}`,
  )
  const [rows, body, context] = record === undefined ? [] : readNumbers(new Uint8Array(record.block))
  if (rows === undefined || body === undefined || context === undefined) return null
  const passages = readCounter(database, 'indexed')
  const terms = readCounter(database, 'terms')
  if (rows === passages && body + context === terms) return null
  const ofBody = Math.round((terms * body) / Math.max(1, body + context))
  return [passages, ofBody, terms - ofBody]
}

/** SQLite's numbers of variable length, below 2⁴⁹: seven bits a byte, the high ones first. */
function readNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = []
  let number = 0
  for (const byte of bytes) {
    number = number * 128 + (byte & 127)
    if (byte >= 128) continue
    numbers.push(number)
    number = 0
  }
  return numbers
}

function writeNumbers(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap((number) => {
      const bytes = [number % 128]
      for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128))
        bytes.unshift(128 + (rest % 128))
      return bytes
    }),
  )
}
