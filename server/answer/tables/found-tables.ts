import type { Library } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'
import type { ScoredPassage } from '../../../search/retrieval.ts'
import type { Question } from '../question.ts'
import { type ExtremeRow, extremeRow } from './extreme-row.ts'
import type { RowCondition } from './row-condition.ts'
import { type RowsThatMeet, rowsThatMeet } from './rows-that-meet.ts'
import type { Superlative } from './superlative.ts'
import { tableKey, wholeTable } from './whole-table.ts'

/** Tables that are gone through for one question. */
const MOST_TABLES = 6

/** The first row of a table of which some row was found. */
export interface FoundExtreme extends ExtremeRow {
  /** Of the row that was found; 0 to 1. */
  readonly score: number
}

/** The tables of which some row was found, in the order in which they were found. */
async function foundTables(
  library: Library,
  found: readonly ScoredPassage[],
): Promise<readonly { readonly rows: readonly Passage[]; readonly score: number }[]> {
  const tables = new Map<string, ScoredPassage>()
  for (const passage of found) {
    if (tables.size === MOST_TABLES) break
    if (passage.table === undefined || passage.table.header) continue
    const key = tableKey(passage)
    if (!tables.has(key)) tables.set(key, passage)
  }
  const whole: { readonly rows: readonly Passage[]; readonly score: number }[] = []
  for (const passage of tables.values())
    whole.push({ rows: await wholeTable(library, passage), score: passage.score })
  return whole
}

/** Orders the tables whose rows were found; those without a first row left out. */
export async function findExtremes(
  library: Library,
  question: Question,
  superlative: Superlative,
  found: readonly ScoredPassage[],
): Promise<readonly FoundExtreme[]> {
  return (await foundTables(library, found)).flatMap(({ rows, score }) => {
    const extreme = extremeRow(question, superlative, rows)
    return extreme === null ? [] : [{ ...extreme, score }]
  })
}

/** Of the tables whose rows were found the rows that meet a condition. */
export async function findRowsThatMeet(
  library: Library,
  question: Question,
  condition: RowCondition,
  found: readonly ScoredPassage[],
): Promise<readonly RowsThatMeet[]> {
  return (await foundTables(library, found)).flatMap(
    ({ rows }) => rowsThatMeet(question, condition, rows) ?? [],
  )
}
