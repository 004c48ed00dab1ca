import { sectionPath } from '../index-text.ts'
import type { ReportSummary, Section } from '../library.ts'
import type { Host, Lead, Lines, Passage, PassageKind, PassageNote, Repair, TableRow } from '../passage.ts'
import type { Database } from './database.ts'
import { paragraphIdOf, passageIdOf, sectionIdOf } from './ids.ts'
import { type ReportRow, reportSummary, selectReports } from './report-record.ts'

/** A row of `passages`. */
export interface PassageRow {
  readonly row: number
  readonly document: number
  readonly report: number
  readonly kind: PassageKind
  readonly paragraph: number
  readonly section: number | null
  readonly line_from: number
  readonly line_to: number
  readonly gaps: string | null
  readonly page: number | null
  readonly text: string
  readonly lead: string | null
  readonly notes: string | null
  readonly note_number: string | null
  readonly host: number | null
  readonly repairs: string | null
  readonly note_marks: string | null
  readonly table_row: string | null
  readonly recognised: number | null
}

/** A report with what its passages show of it. */
export interface ReportFrame {
  readonly summary: ReportSummary
  readonly firstRow: number
  readonly firstSection: number
  readonly sections: readonly Section[]
  /** Parents as indexes into `sections`. */
  readonly tree: readonly { readonly label: string; readonly title: string; readonly parent: number | null }[]
}

/** A passage with what the library knows of it beyond the contract. */
export interface HydratedPassage {
  readonly passage: Passage
  readonly sectionId: string | null
  readonly period: string | null
}

/**
 * Makes whole passages of rows: their report, their path, the texts of their notes and of their host. Two
 * queries for each report touched and one for all notes and hosts, however many passages.
 *
 * @param frames reports that are known already, by document and place in it; those that are met are put into it
 */
export function hydratePassages(
  database: Database,
  rows: readonly PassageRow[],
  frames = new Map<string, ReportFrame>(),
): readonly HydratedPassage[] {
  for (const { document, report } of rows) {
    const key = `${document}/${report}`
    if (!frames.has(key)) frames.set(key, readFrame(database, document, report))
  }
  const near = readNear(database, rows)
  return rows.flatMap((row) => {
    const frame = frames.get(`${row.document}/${row.report}`)
    return frame === undefined ? [] : [passageOf(row, frame, near)]
  })
}

/** The rows with these numbers, in any order. */
export function readPassageRows(database: Database, numbers: readonly number[]): readonly PassageRow[] {
  if (numbers.length === 0) return []
  return database.all<PassageRow>('SELECT p.* FROM json_each(?) j CROSS JOIN passages p ON p.row = j.value', [
    JSON.stringify(numbers),
  ])
}

/** The report's sections in order, with their ids. */
export function readSections(
  database: Database,
  document: number,
  report: number,
  documentId: string,
): readonly Section[] {
  return database
    .all<{
      ordinal: number
      label: string
      title: string
      level: number
      parent: number | null
      line_from: number
      line_to: number
    }>('SELECT * FROM sections WHERE document = ? AND report = ? ORDER BY ordinal', [document, report])
    .map(({ ordinal, label, title, level, parent, line_from, line_to }) => ({
      id: sectionIdOf(documentId, ordinal),
      label,
      title,
      level,
      parentId: parent === null ? null : sectionIdOf(documentId, parent),
      lines: [line_from, line_to],
    }))
}

function readFrame(database: Database, document: number, report: number): ReportFrame {
  const row = database.get<ReportRow & { document_first: number }>(
    `${selectReports.replace('d.file', 'd.file, d.first_row AS document_first')} WHERE r.document = ? AND r.ordinal = ?`,
    [document, report],
  )
  if (row === undefined) throw new Error(`a passage of report ${document}/${report}, which is not there`)
  const sections = readSections(database, document, report, row.document_id)
  const index = new Map(sections.map((section, i) => [section.id, i]))
  const first = database.get<{ first: number | null }>(
    'SELECT min(ordinal) AS first FROM sections WHERE document = ? AND report = ?',
    [document, report],
  )
  return {
    summary: reportSummary(row),
    firstRow: row.document_first,
    firstSection: first?.first ?? 0,
    sections,
    tree: sections.map(({ label, title, parentId }) => ({
      label,
      title,
      parent: parentId === null ? null : (index.get(parentId) ?? null),
    })),
  }
}

/** The rows of the notes whose marks a passage carries, and where the marks stood where that is known. */
function notesOf({ notes, note_marks }: PassageRow): readonly { note: number; markAt: number | undefined }[] {
  const marks = note_marks === null ? [] : (JSON.parse(note_marks) as number[])
  return notes === null
    ? []
    : (JSON.parse(notes) as number[]).map((note, index) => ({ note, markAt: marks[index] }))
}

/** The notes and hosts that the rows point to, by row. */
function readNear(database: Database, rows: readonly PassageRow[]): ReadonlyMap<number, PassageRow> {
  const wanted = new Set<number>()
  for (const row of rows) {
    if (row.host !== null) wanted.add(row.host)
    for (const { note } of notesOf(row)) wanted.add(note)
  }
  return new Map(readPassageRows(database, [...wanted]).map((row) => [row.row, row]))
}

function passageOf(
  row: PassageRow,
  frame: ReportFrame,
  near: ReadonlyMap<number, PassageRow>,
): HydratedPassage {
  const { documentId, file, id: reportId, title, place, issuer } = frame.summary
  const idOf = (number: number): string => passageIdOf(documentId, number - frame.firstRow + 1)
  const linesOf = (other: PassageRow): Lines => [other.line_from, other.line_to]
  const notes = notesOf(row).flatMap(({ note: number, markAt }): PassageNote[] => {
    const note = near.get(number)
    if (note === undefined) return []
    return [
      {
        passageId: idOf(number),
        number: note.note_number ?? '',
        lines: linesOf(note),
        text: note.text,
        ...(markAt === undefined ? {} : { markAt }),
      },
    ]
  })
  const hostRow = row.host === null ? undefined : near.get(row.host)
  const markAt = hostRow && notesOf(hostRow).find(({ note }) => note === row.row)?.markAt
  const host: Host | undefined =
    hostRow === undefined
      ? undefined
      : {
          passageId: idOf(hostRow.row),
          lines: linesOf(hostRow),
          text: hostRow.text,
          ...(markAt === undefined ? {} : { markAt }),
        }
  const section = row.section === null ? null : row.section - frame.firstSection
  const passage: Passage = {
    id: idOf(row.row),
    paragraphId: paragraphIdOf(documentId, row.paragraph),
    kind: row.kind,
    documentId,
    file,
    reportId,
    reportTitle: title,
    place,
    ...(issuer === null ? {} : { issuer }),
    lines: [row.line_from, row.line_to],
    ...(row.gaps === null ? {} : { gaps: JSON.parse(row.gaps) as Lines[] }),
    ...(row.page === null ? {} : { page: row.page }),
    path: sectionPath(frame.tree, section),
    ...(row.lead === null ? {} : { lead: JSON.parse(row.lead) as Lead }),
    text: row.text,
    notes,
    ...(host === undefined ? {} : { host }),
    ...(row.repairs === null ? {} : { repairs: JSON.parse(row.repairs) as Repair[] }),
    ...(row.recognised === null ? {} : { recognised: row.recognised }),
    ...(row.table_row === null ? {} : { table: JSON.parse(row.table_row) as TableRow }),
  }
  const sectionId = section === null ? null : (frame.sections[section]?.id ?? null)
  return { passage, sectionId, period: frame.summary.period }
}
