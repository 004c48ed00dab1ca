import type { Passage } from '../../../search/passage.ts'
import type { Question } from '../question.ts'
import { ofAskedGroup } from './asked-group.ts'
import { askedKinds, comparedRows, type KindFit, kindOf } from './asked-kind.ts'
import { spokenColumn } from './spoken-column.ts'
import type { Superlative } from './superlative.ts'

/** The row of a table that comes first in what a question asks to be ordered. */
export interface ExtremeRow {
  readonly passage: Passage
  /** The column that orders, as an index of the row's cells. */
  readonly column: number
  /** 0 to 1: how much of the question's weight the column's head and the table's caption hold. */
  readonly held: number
  readonly kind: KindFit
  /** How many rows were set against each other. */
  readonly count: number
}

/**
 * Orders the rows of a table by the column that a question speaks of. Sums and heads of groups are left out; rows whose
 * own words name the kind asked about ("huyện nào") are kept alone where there are several.
 *
 * @param rows all data rows of one table
 * @returns null where no column of figures is spoken of, or the first place is shared
 */
export function extremeRow(
  question: Question,
  superlative: Superlative,
  rows: readonly Passage[],
): ExtremeRow | null {
  const kinds = askedKinds(question)
  const data = comparedRows(kinds, ofAskedGroup(question, rows))
  const best = data.length === 0 ? null : spokenColumn(question, kinds, data, superlative)
  if (best === null) return null
  const signed = best.values.some((value) => value !== null && value < 0)
  const highest = superlative.falls ? !signed : (superlative.end === 'most') !== superlative.ofRank
  const ordered = data
    .map((passage, at) => ({ passage, value: best.values[at] ?? null }))
    .filter((one): one is { passage: Passage; value: number } => one.value !== null)
    .toSorted((a, b) => (highest ? b.value - a.value : a.value - b.value))
  const [first, second] = ordered
  if (first === undefined || second === undefined || first.value === second.value) return null
  return {
    passage: first.passage,
    column: best.column,
    held: best.held,
    kind: kindOf(kinds, first.passage),
    count: ordered.length,
  }
}
