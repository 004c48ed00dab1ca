import type { Library } from '../../../search/library.ts'
import type { ScoredPassage } from '../../../search/retrieval.ts'
import type { Question } from '../question.ts'
import { type ExtremeRow, extremeRow } from './extreme-row.ts'
import type { Superlative } from './superlative.ts'
import { tableKey, wholeTable } from './whole-table.ts'

/** Tables that are ordered for one question. */
const MOST_TABLES = 6

/** The first row of a table of which some row was found. */
export interface FoundExtreme extends ExtremeRow {
  /** Of the row that was found; 0 to 1. */
  readonly score: number
}

/** Orders the tables whose rows were found, in the order in which they were found; those without a first row left out. */
export async function findExtremes(
  library: Library,
  question: Question,
  superlative: Superlative,
  found: readonly ScoredPassage[],
): Promise<readonly FoundExtreme[]> {
  const tables = new Map<string, ScoredPassage>()
  for (const passage of found) {
    if (tables.size === MOST_TABLES) break
    if (passage.table === undefined || passage.table.header) continue
    const key = tableKey(passage)
    if (!tables.has(key)) tables.set(key, passage)
  }
  const extremes: FoundExtreme[] = []
  for (const passage of tables.values()) {
    const extreme = extremeRow(question, superlative, await wholeTable(library, passage))
    if (extreme !== null) extremes.push({ ...extreme, score: passage.score })
  }
  return extremes
}
