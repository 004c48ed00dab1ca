import type { IndexText } from '../index-text.ts'
import { foldMarks } from '../text/fold.ts'
import { indexTerms } from '../text/terms.ts'
import { raiseCounter } from './counters.ts'
import type { Database } from './database.ts'

/** The terms of a passage as both term tables take them, and how many they are. */
export interface PassageTerms {
  readonly body: string
  readonly context: string
  readonly count: number
}

export function passageTerms(text: IndexText): PassageTerms {
  const body = indexTerms(text.body)
  const context = indexTerms(text.context)
  return { body: body.join(' '), context: context.join(' '), count: body.length + context.length }
}

/** Puts the terms of a passage into both term tables; inside a transaction that also calls {@link countIndexed}. */
export function indexPassage(database: Database, row: number, terms: PassageTerms): void {
  database.run('INSERT INTO marked_terms (rowid, body, context) VALUES (?, ?, ?)', [
    row,
    terms.body,
    terms.context,
  ])
  database.run('INSERT INTO folded_terms (rowid, body, context) VALUES (?, ?, ?)', [
    row,
    foldMarks(terms.body),
    foldMarks(terms.context),
  ])
}

/** Takes the terms of a passage out of both term tables; inside a transaction that also calls {@link countIndexed}. */
export function unindexPassage(database: Database, row: number): void {
  database.run('DELETE FROM marked_terms WHERE rowid = ?', [row])
  database.run('DELETE FROM folded_terms WHERE rowid = ?', [row])
}

/** Takes the passages of a range of rows out of both term tables; inside a transaction, while they are stored. */
export function unindexPassages(database: Database, firstRow: number, lastRow: number): void {
  const rows = database.all<{ row: number; terms: number }>(
    "SELECT row, terms FROM passages WHERE row BETWEEN ? AND ? AND kind <> 'matter'",
    [firstRow, lastRow],
  )
  for (const { row } of rows) unindexPassage(database, row)
  countIndexed(database, -rows.length, -rows.reduce((sum, { terms }) => sum + terms, 0))
}

/** Keeps count of the passages in the term tables and of their terms; inside a transaction. */
export function countIndexed(database: Database, passages: number, terms: number): void {
  raiseCounter(database, 'indexed', passages)
  raiseCounter(database, 'terms', terms)
}
