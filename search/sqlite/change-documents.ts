import { indexText, searchablePassages } from '../index-text.ts'
import type { AddResult, ReportCorrection, ReportSummary } from '../library.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import type { CorrectedReport } from './carry-corrections.ts'
import { raiseCounter } from './counters.ts'
import type { Database } from './database.ts'
import { outdateFigures } from './figures.ts'
import { documentIdOf } from './ids.ts'
import { hydratePassages, type PassageRow } from './passage-record.ts'
import { findReport } from './read-documents.ts'
import { mergeCorrection, reportSummary } from './report-record.ts'
import { countIndexed, indexPassage, passageTerms, unindexPassages } from './term-tables.ts'
import { transactionWhenFree } from './when-free.ts'
import { eraseDocument, writeDocument } from './write-document.ts'

/**
 * Adds a document, or replaces the one of its name, in one transaction.
 *
 * The same bytes are never stored twice: under another name they stay under the first one and the result is
 * `unchanged`; if that other name belonged to a document, that one is gone from its file and is removed.
 */
export async function addDocument(
  database: Database,
  parsed: ParsedDocument,
  addedAt: string,
): Promise<AddResult> {
  const passages = searchablePassages(parsed).length
  const documentId = documentIdOf(parsed.hash)
  return transactionWhenFree(database, (): AddResult => {
    const same = database.get<{ number: number }>('SELECT number FROM documents WHERE hash = ?', [
      parsed.hash,
    ])
    const named = database.get<{ number: number }>('SELECT number FROM documents WHERE file = ?', [
      parsed.file,
    ])
    if (same !== undefined && (named === undefined || named.number === same.number)) {
      return { documentId, state: 'unchanged', passages }
    }
    const corrected: readonly CorrectedReport[] =
      named === undefined ? [] : eraseDocument(database, named.number)
    if (same === undefined) writeDocument(database, parsed, addedAt, corrected)
    raiseCounter(database, 'generation')
    return { documentId, state: named === undefined ? 'added' : 'replaced', passages }
  })
}

/**
 * Puts another reading of the same bytes in the place of a document, in one transaction.
 *
 * @returns null when there is no document of these bytes
 */
export async function rereadDocument(database: Database, parsed: ParsedDocument): Promise<AddResult | null> {
  const passages = searchablePassages(parsed).length
  return transactionWhenFree(database, (): AddResult | null => {
    const old = database.get<{ number: number; file: string; added_at: string }>(
      'SELECT number, file, added_at FROM documents WHERE hash = ?',
      [parsed.hash],
    )
    if (old === undefined) return null
    const corrected = eraseDocument(database, old.number)
    writeDocument(database, { ...parsed, file: old.file }, old.added_at, corrected)
    raiseCounter(database, 'generation')
    return { documentId: documentIdOf(parsed.hash), state: 'replaced', passages }
  })
}

/** @returns false when there is no such document */
export function removeDocument(database: Database, documentId: string): Promise<boolean> {
  return transactionWhenFree(database, () => {
    const found = database.get<{ number: number }>('SELECT number FROM documents WHERE id = ?', [documentId])
    if (found === undefined) return false
    eraseDocument(database, found.number)
    raiseCounter(database, 'generation')
    return true
  })
}

/**
 * The same with the least that must be written: the text of the document is overwritten only when its room is given
 * back. For a disk that has no room for more.
 */
export async function removeThriftily(database: Database, documentId: string): Promise<boolean> {
  database.exec('PRAGMA secure_delete = FAST')
  try {
    return await removeDocument(database, documentId)
  } finally {
    database.exec('PRAGMA secure_delete = ON')
  }
}

/** Keeps a correction and lets the report be found by it; its vectors stay as they were. */
export function correctReport(
  database: Database,
  reportId: string,
  correction: ReportCorrection,
): Promise<ReportSummary | null> {
  return transactionWhenFree(database, () => {
    const before = findReport(database, reportId)
    if (before === null) return null
    database.run('UPDATE reports SET correction = ? WHERE document = ? AND ordinal = ?', [
      mergeCorrection(before.correction, correction),
      before.document,
      before.ordinal,
    ])
    outdateFigures(database, before.document)
    unindexPassages(database, before.first_row, before.last_row)
    const rows = database.all<PassageRow>(
      "SELECT * FROM passages WHERE row BETWEEN ? AND ? AND kind <> 'matter' ORDER BY row",
      [before.first_row, before.last_row],
    )
    let terms = 0
    hydratePassages(database, rows).forEach(({ passage, period }, i) => {
      const row = rows[i]?.row
      if (row === undefined) return
      const indexed = passageTerms(indexText({ ...passage, period }))
      indexPassage(database, row, indexed)
      database.run('UPDATE passages SET terms = ? WHERE row = ?', [indexed.count, row])
      terms += indexed.count
    })
    countIndexed(database, rows.length, terms)
    raiseCounter(database, 'generation')
    const after = findReport(database, reportId)
    return after === null ? null : reportSummary(after)
  })
}
