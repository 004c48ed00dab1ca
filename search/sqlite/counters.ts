import type { Database } from './database.ts'

/**
 * `generation`, and the last `passage` row and `document` number ever given, only grow. `indexed` counts the
 * passages in the term tables and `terms` their terms; the mean length that BM25 needs is one over the other.
 * `figure` is the last number ever given to a figure, `figures` grows with every change of them, `encodings`
 * whenever vectors come.
 */
export type Counter =
  | 'generation'
  | 'passage'
  | 'document'
  | 'indexed'
  | 'terms'
  | 'figure'
  | 'figures'
  | 'encodings'

export function readCounter(database: Database, name: Counter): number {
  return database.get<{ value: number }>('SELECT value FROM counters WHERE name = ?', [name])?.value ?? 0
}

/** Raises (or lowers) a counter and gives its new value; inside a transaction. */
export function raiseCounter(database: Database, name: Counter, by = 1): number {
  database.run('UPDATE counters SET value = value + ? WHERE name = ?', [by, name])
  return readCounter(database, name)
}
