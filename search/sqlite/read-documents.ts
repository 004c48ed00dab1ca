import { setImmediate as others } from 'node:timers/promises'
import type { DocumentSummary, ReportContent, ReportCorrection } from '../library.ts'
import { newerVersions } from '../newer-versions.ts'
import type { Passage } from '../passage.ts'
import type { Database } from './database.ts'
import { parseId, passageIdOf, reportIdOf } from './ids.ts'
import { hydratePassages, type PassageRow, type ReportFrame, readSections } from './passage-record.ts'
import { type ReportRow, reportSummary, selectReports } from './report-record.ts'

/** All documents in the order of their names, with their reports. */
export function readDocuments(database: Database): readonly DocumentSummary[] {
  const reports = new Map<number, ReportRow[]>()
  for (const report of database.all<ReportRow>(`${selectReports} ORDER BY r.document, r.ordinal`)) {
    const ofDocument = reports.get(report.document)
    if (ofDocument) ofDocument.push(report)
    else reports.set(report.document, [report])
  }
  const documents = database
    .all<{
      id: string
      file: string
      bytes: number
      added_at: string
      format: string
      encoding: string
      warnings: string
      number: number
    }>('SELECT number, id, file, bytes, added_at, format, encoding, warnings FROM documents ORDER BY file')
    .map(({ number, id, file, bytes, added_at, format, encoding, warnings }) => ({
      id,
      file,
      bytes,
      addedAt: added_at,
      format,
      encoding,
      warnings: JSON.parse(warnings) as string[],
      reports: (reports.get(number) ?? []).map(reportSummary),
    }))
  return withVersions(documents)
}

/** Tells of each report which newer or older version of it the library holds. */
function withVersions(documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const newer = newerVersions(
    documents.flatMap(({ reports, addedAt }) => reports.map((report) => ({ report, addedAt }))),
  )
  if (newer.size === 0) return documents
  const older = new Map([...newer].map(([old, late]) => [late, old]))
  return documents.map((document) => ({
    ...document,
    reports: document.reports.map((report) => {
      const supersededBy = newer.get(report.id)
      const versionOf = older.get(report.id)
      return {
        ...report,
        ...(supersededBy === undefined ? {} : { supersededBy }),
        ...(versionOf === undefined ? {} : { versionOf }),
      }
    }),
  }))
}

/** The file as it was added. */
export function readSource(
  database: Database,
  documentId: string,
): { file: string; format: string; bytes: Uint8Array } | null {
  const found = database.get<{ file: string; format: string; bytes: ArrayBuffer }>(
    'SELECT d.file, d.format, s.bytes FROM documents d JOIN sources s ON s.document = d.number WHERE d.id = ?',
    [documentId],
  )
  if (found === undefined) return null
  return { file: found.file, format: found.format, bytes: new Uint8Array(found.bytes) }
}

/** What was corrected by hand in a document's reports. */
export function readCorrections(
  database: Database,
  documentId: string,
): ReadonlyMap<string, ReportCorrection> {
  const rows = database.all<{ readonly ordinal: number; readonly correction: string }>(
    `SELECT r.ordinal, r.correction FROM reports r JOIN documents d ON d.number = r.document
     WHERE d.id = ? AND r.correction <> '{}' ORDER BY r.ordinal`,
    [documentId],
  )
  return new Map(
    rows.map(({ ordinal, correction }) => [reportIdOf(documentId, ordinal), JSON.parse(correction)]),
  )
}

/** A report row by its id. */
export function findReport(database: Database, reportId: string): ReportRow | null {
  const parsed = parseId(reportId, 'r')
  if (parsed === null) return null
  return (
    database.get<ReportRow>(`${selectReports} WHERE d.id = ? AND r.ordinal = ?`, [
      parsed.documentId,
      parsed.ordinal,
    ]) ?? null
  )
}

/** Passages of a report that are read at once; then everything else that waits has its turn. */
const SLICE = 250

/** A report as it stood at one moment, however long it takes to read. */
export async function readReport(database: Database, reportId: string): Promise<ReportContent | null> {
  for (;;) {
    const row = findReport(database, reportId)
    if (row === null) return null
    const sections = readSections(database, row.document, row.ordinal, row.document_id)
    const contents = await readContents(database, row)
    // Removed, replaced or corrected meanwhile: it is read once more.
    if (isSame(findReport(database, reportId), row))
      return {
        ...reportSummary(row),
        sections,
        contents,
      }
  }
}

function isSame(one: ReportRow | null, other: ReportRow): boolean {
  if (one === null) return false
  return (
    one.first_row === other.first_row && one.as_read === other.as_read && one.correction === other.correction
  )
}

async function readContents(
  database: Database,
  { first_row, last_row }: ReportRow,
): Promise<ReportContent['contents']> {
  const frames = new Map<string, ReportFrame>()
  const contents: ReportContent['contents'][number][] = []
  for (let first = first_row; first <= last_row; first += SLICE) {
    if (first > first_row) await others()
    const rows = readRange(database, first, Math.min(last_row, first + SLICE - 1))
    for (const { passage, sectionId } of hydratePassages(database, rows, frames))
      contents.push({ ...passage, sectionId })
  }
  return contents
}

/** Every passage of a file that covers a line: within its lines and not in one of its gaps. */
export function readPassagesAt(database: Database, file: string, line: number): readonly Passage[] {
  const rows = database.all<PassageRow>(
    `SELECT p.* FROM documents d JOIN passages p ON p.row BETWEEN d.first_row AND d.last_row
     WHERE d.file = ? AND p.line_from <= ? AND p.line_to >= ? ORDER BY p.row`,
    [file, line, line],
  )
  return hydratePassages(database, rows)
    .map(({ passage }) => passage)
    .filter(({ gaps }) => !gaps?.some(([from, to]) => from <= line && line <= to))
}

/**
 * The ids of passages by their rows; rows that are gone are left out.
 *
 * @param rows in order: those of a document, which lie together, cost one look at it
 */
export function passageIds(database: Database, rows: readonly number[]): ReadonlyMap<number, string> {
  const ids = new Map<number, string>()
  let document: { readonly id: string; readonly first_row: number; readonly last_row: number } | undefined
  for (const row of rows) {
    if (document === undefined || row > document.last_row)
      document = database.get(
        `SELECT d.id, d.first_row, d.last_row FROM passages p JOIN documents d ON d.number = p.document
         WHERE p.row = ?`,
        [row],
      )
    if (document !== undefined) ids.set(row, passageIdOf(document.id, row - document.first_row + 1))
  }
  return ids
}

/** The rows of passages by their ids; unknown ids are left out. */
export function passageRows(database: Database, ids: readonly string[]): ReadonlyMap<string, number> {
  const asked = ids.flatMap((id) => {
    const parsed = parseId(id, 'p')
    return parsed === null ? [] : [{ id, ...parsed }]
  })
  const documents = new Map(
    database
      .all<{ id: string; first_row: number; last_row: number }>(
        'SELECT d.id, d.first_row, d.last_row FROM json_each(?) j CROSS JOIN documents d ON d.id = j.value',
        [JSON.stringify([...new Set(asked.map(({ documentId }) => documentId))])],
      )
      .map((document) => [document.id, document]),
  )
  const rows = new Map<string, number>()
  for (const { id, documentId, ordinal } of asked) {
    const document = documents.get(documentId)
    if (document === undefined) continue
    const row = document.first_row + ordinal - 1
    if (row <= document.last_row) rows.set(id, row)
  }
  return rows
}

function readRange(database: Database, first: number, last: number): readonly PassageRow[] {
  return database.all<PassageRow>('SELECT * FROM passages WHERE row BETWEEN ? AND ? ORDER BY row', [
    first,
    last,
  ])
}
