import type { Library } from '../../../search/library.ts'
import type { ScoredPassage } from '../../../search/retrieval.ts'
import type { Question } from '../question.ts'
import { type ExtremeRow, extremeRow } from './extreme-row.ts'
import type { Superlative } from './superlative.ts'
import { tableKey, wholeTable } from './whole-table.ts'

/** Tables that are ordered for one question. */
const MOST_TABLES = 6

/** A table of which a row was found, with the row that comes first in it; null where none does. */
export interface OrderedTable {
  readonly key: string
  /** The row that was found, which tells where the table stands in the list of what was found. */
  readonly found: ScoredPassage
  readonly extreme: ExtremeRow | null
}

/** Orders the tables whose rows were found, in the order in which they were found. */
export async function findExtremes(
  library: Library,
  question: Question,
  superlative: Superlative,
  found: readonly ScoredPassage[],
): Promise<readonly OrderedTable[]> {
  const tables = new Map<string, ScoredPassage>()
  for (const passage of found) {
    if (tables.size === MOST_TABLES) break
    if (passage.table === undefined || passage.table.header) continue
    const key = tableKey(passage)
    if (!tables.has(key)) tables.set(key, passage)
  }
  const ordered: OrderedTable[] = []
  for (const [key, passage] of tables)
    ordered.push({
      key,
      found: passage,
      extreme: extremeRow(question, superlative, await wholeTable(library, passage)),
    })
  return ordered
}
