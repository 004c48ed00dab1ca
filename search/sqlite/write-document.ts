import { randomUUID } from 'node:crypto'
import { indexedPassage, indexText, searchablePassages } from '../index-text.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { type CorrectedReport, carryCorrections } from './carry-corrections.ts'
import { raiseCounter } from './counters.ts'
import type { Database } from './database.ts'
import { eraseFigures, insertFigures } from './figures.ts'
import { documentIdOf } from './ids.ts'
import { type ReportAsRead, reportAsRead } from './report-record.ts'
import { writeSetting } from './settings.ts'
import { countIndexed, indexPassage, passageTerms, unindexPassages } from './term-tables.ts'

/**
 * Writes a document with everything that hangs on it but its vectors; inside a transaction.
 *
 * @param corrected the reports of the document it replaces
 */
export function writeDocument(
  database: Database,
  parsed: ParsedDocument,
  addedAt: string,
  corrected: readonly CorrectedReport[],
): void {
  const passages = parsed.reports.reduce((sum, report) => sum + report.passages.length, 0)
  const document = raiseCounter(database, 'document')
  const firstRow = raiseCounter(database, 'passage', passages) - passages + 1
  database.run(
    `INSERT INTO documents (number, id, file, hash, format, encoding, added_at, warnings, first_row, last_row, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      document,
      documentIdOf(parsed.hash),
      parsed.file,
      parsed.hash,
      parsed.format,
      parsed.encoding,
      addedAt,
      JSON.stringify(parsed.warnings),
      firstRow,
      firstRow + passages - 1,
      parsed.source.length,
    ],
  )
  database.run('INSERT INTO sources (document, bytes) VALUES (?, ?)', [document, parsed.source])
  const terms = writeTerms(database, parsed, firstRow)
  writeReports(database, parsed, document, firstRow, corrected, terms)
  if (parsed.figures !== undefined) {
    const counts = parsed.reports.map((report) => report.passages.length)
    insertFigures(database, document, firstRow, parsed.figures, counts)
  }
}

/** @returns number of terms by row */
function writeTerms(
  database: Database,
  parsed: ParsedDocument,
  firstRow: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { report, passage, ordinal } of searchablePassages(parsed)) {
    const terms = passageTerms(indexText(indexedPassage(report, passage)))
    indexPassage(database, firstRow + ordinal, terms)
    counts.set(firstRow + ordinal, terms.count)
  }
  countIndexed(
    database,
    counts.size,
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  )
  return counts
}

function writeReports(
  database: Database,
  parsed: ParsedDocument,
  document: number,
  firstRow: number,
  corrected: readonly CorrectedReport[],
  terms: ReadonlyMap<number, number>,
): void {
  const corrections = carryCorrections(
    corrected,
    parsed.reports.map((report) => report.title.value),
  )
  let row = firstRow
  let section = 1
  let paragraph = 1
  parsed.reports.forEach((report, r) => {
    database.run('INSERT INTO reports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      document,
      r + 1,
      JSON.stringify(reportAsRead(report)),
      corrections[r] ?? '{}',
      ...report.lines,
      row,
      row + report.passages.length - 1,
      report.passages.filter(({ kind }) => kind !== 'matter').length,
    ])
    for (const [s, { label, title, level, parent, lines }] of report.sections.entries()) {
      const above = parent === null ? null : section + parent
      database.run('INSERT INTO sections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
        document,
        section + s,
        r + 1,
        label,
        title,
        level,
        above,
        ...lines,
      ])
    }
    for (const [i, passage] of report.passages.entries()) {
      const { kind, lines, gaps, page, text, lead, note, notes, noteMarks, repairs, table, recognised } =
        passage
      database.run(
        'INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        [
          row + i,
          document,
          r + 1,
          kind,
          // Numbers of paragraphs begin anew in each report; in the document they go on.
          paragraph + passage.paragraph,
          passage.section === null ? null : section + passage.section,
          ...lines,
          gaps === undefined || gaps.length === 0 ? null : JSON.stringify(gaps),
          page ?? null,
          text,
          lead === undefined ? null : JSON.stringify(lead),
          notes.length === 0 ? null : JSON.stringify(notes.map((index) => row + index)),
          note?.number ?? null,
          note?.host == null ? null : row + note.host,
          repairs.length === 0 ? null : JSON.stringify(repairs),
          terms.get(row + i) ?? 0,
          noteMarks === undefined ? null : JSON.stringify(noteMarks),
          table === undefined ? null : JSON.stringify(table),
          recognised ?? null,
        ],
      )
    }
    row += report.passages.length
    paragraph += 1 + report.passages.reduce((most, passage) => Math.max(most, passage.paragraph), 0)
    section += report.sections.length
  })
}

/**
 * Takes a document out with everything that hangs on it; inside a transaction.
 *
 * @returns its reports with their corrections, for the document that comes in its place
 */
export function eraseDocument(database: Database, document: number): readonly CorrectedReport[] {
  const reports = database.all<{ as_read: string; correction: string; first_row: number; last_row: number }>(
    'SELECT as_read, correction, first_row, last_row FROM reports WHERE document = ? ORDER BY ordinal',
    [document],
  )
  for (const { first_row, last_row } of reports) {
    unindexPassages(database, first_row, last_row)
    eraseVectors(database, first_row, last_row)
    database.run('DELETE FROM passages WHERE row BETWEEN ? AND ?', [first_row, last_row])
  }
  eraseFigures(database, document)
  for (const table of ['sections', 'reports', 'sources']) {
    database.run(`DELETE FROM ${table} WHERE document = ?`, [document])
  }
  database.run('DELETE FROM documents WHERE number = ?', [document])
  // In the same transaction: whatever happens to the program, the room is given back at the next start.
  writeSetting(database, 'untidied', randomUUID())
  return reports.map(({ as_read, correction }) => ({
    title: (JSON.parse(as_read) as ReportAsRead).title,
    correction,
  }))
}

function eraseVectors(database: Database, first: number, last: number): void {
  for (const { number } of database.all<{ number: number }>('SELECT number FROM encoders')) {
    const { changes } = database.run('DELETE FROM vectors WHERE encoder = ? AND row BETWEEN ? AND ?', [
      number,
      first,
      last,
    ])
    database.run('UPDATE encoders SET vectors = vectors - ? WHERE number = ?', [changes, number])
  }
}
