import type { Area, Figure, FigureQuery, ReadFigure, ReadFigures } from '../figure.ts'
import { flatMapInTurns } from '../in-turns.ts'
import { createPause } from '../pause.ts'
import { bareAreaName } from '../text/areas.ts'
import { foldMarks, hasMarks } from '../text/fold.ts'
import { plainTerms } from '../text/terms.ts'
import { raiseCounter } from './counters.ts'
import type { Database } from './database.ts'
import { type FigureRow, figureColumns, figureOf } from './figure-record.ts'
import { parseId } from './ids.ts'
import { transactionWhenFree } from './when-free.ts'

const DEFAULT_LIMIT = 1_000
/** Passages whose figures are read at once: some milliseconds of work. */
const AT_A_TIME = 100

/** Writes the figures of a document that has none; inside a transaction. `firstRow` is that of its first passage. */
export function insertFigures(
  database: Database,
  document: number,
  firstRow: number,
  { version, reports }: ReadFigures,
  passages: readonly number[],
): void {
  const count = reports.reduce((sum, figures) => sum + figures.length, 0)
  let number = raiseCounter(database, 'figure', count) - count
  let row = firstRow
  reports.forEach((figures, report) => {
    for (const figure of figures) {
      number += 1
      database.run(
        `INSERT INTO figures VALUES (?, ?, ?, ?, ${figureColumns(figure)
          .map(() => '?')
          .join(', ')})`,
        [number, document, report + 1, row + figure.passage, ...figureColumns(figure)],
      )
      const terms = termsOf(figure).join(' ')
      database.run('INSERT INTO figure_terms (rowid, marked, folded) VALUES (?, ?, ?)', [
        number,
        terms,
        foldMarks(terms),
      ])
    }
    row += passages[report] ?? 0
  })
  database.run('UPDATE documents SET figures = ? WHERE number = ?', [version, document])
  raiseCounter(database, 'figures')
}

/** Takes the figures of a document out; inside a transaction. */
export function eraseFigures(database: Database, document: number): void {
  database.run('DELETE FROM figure_terms WHERE rowid IN (SELECT number FROM figures WHERE document = ?)', [
    document,
  ])
  database.run('DELETE FROM figures WHERE document = ?', [document])
}

/** Puts another reading in the place of a document's figures. @returns false when the document is not there. */
export function replaceFigures(
  database: Database,
  documentId: string,
  figures: ReadFigures,
): Promise<boolean> {
  return transactionWhenFree(database, () => {
    const found = database.get<{ number: number; first_row: number }>(
      'SELECT number, first_row FROM documents WHERE id = ?',
      [documentId],
    )
    if (found === undefined) return false
    const passages = database
      .all<{ passages: number }>(
        'SELECT last_row - first_row + 1 AS passages FROM reports WHERE document = ? ORDER BY ordinal',
        [found.number],
      )
      .map((report) => report.passages)
    eraseFigures(database, found.number)
    insertFigures(database, found.number, found.first_row, figures, passages)
    return true
  })
}

/** The ids of the documents whose figures were not read by this version. */
export function documentsBehind(database: Database, version: number): readonly string[] {
  return database
    .all<{ id: string }>('SELECT id FROM documents WHERE figures <> ? ORDER BY number', [version])
    .map(({ id }) => id)
}

/** Asks for the figures of a document to be read again, after its report was corrected; inside a transaction. */
export function outdateFigures(database: Database, document: number): void {
  database.run('UPDATE documents SET figures = 0 WHERE number = ?', [document])
}

/**
 * The figures of passages, in reading order of the documents as they came. Those of one passage are of one reading;
 * others have their turn between groups of passages, and may change the library meanwhile.
 */
export async function readFiguresOf(
  database: Database,
  passageIds: readonly string[],
): Promise<readonly Figure[]> {
  const pause = createPause()
  const asked = await flatMapInTurns(
    passageIds,
    (id) => {
      const parsed = parseId(id, 'p')
      return parsed === null ? [] : [parsed]
    },
    pause,
  )
  const read: { readonly document: number; readonly number: number; readonly figure: Figure }[] = []
  for (let at = 0; at < asked.length; at += AT_A_TIME) {
    await pause()
    const rows = database.all<FigureRow & { readonly document: number; readonly number: number }>(
      `SELECT f.*, d.id AS document_id, d.first_row FROM json_each(?) j
       CROSS JOIN documents d ON d.id = j.value ->> 'documentId'
       CROSS JOIN figures f ON f.row = d.first_row + (j.value ->> 'ordinal') - 1`,
      [JSON.stringify(asked.slice(at, at + AT_A_TIME))],
    )
    for (const row of rows) read.push({ document: row.document, number: row.number, figure: figureOf(row) })
  }
  return read.sort((a, b) => a.document - b.document || a.number - b.number).map(({ figure }) => figure)
}

/**
 * The figures that meet all conditions of a query, in reading order of the documents as they came. Others have their
 * turn between groups of them; those that are removed meanwhile are left out.
 */
export async function findFigureRows(database: Database, query: FigureQuery): Promise<readonly Figure[]> {
  const numbers = numbersOf(database, query)
  const pause = createPause()
  const found: Figure[] = []
  for (let at = 0; at < numbers.length; at += AT_A_TIME) {
    await pause()
    const rows = database.all<FigureRow>(
      `SELECT f.*, d.id AS document_id, d.first_row FROM json_each(?) j
       CROSS JOIN figures f ON f.number = j.value JOIN documents d ON d.number = f.document ORDER BY j.key`,
      [JSON.stringify(numbers.slice(at, at + AT_A_TIME))],
    )
    for (const row of rows) found.push(figureOf(row))
  }
  return found
}

/** The numbers of the figures asked for; as one text, which costs far less to read than a row for each. */
function numbersOf(database: Database, query: FigureQuery): readonly number[] {
  const conditions: string[] = []
  const values: (string | number)[] = []
  const where = (condition: string, ...given: readonly (string | number)[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  const match = query.indicator === undefined ? null : matchOf(query.indicator)
  if (match === '') return []
  if (match !== null) where('f.number IN (SELECT rowid FROM figure_terms WHERE figure_terms MATCH ?)', match)
  if (query.area !== undefined) {
    const bare = bareAreaName(query.area.trim())
    // Of a bare name any kind will do; with its kind only that one.
    if (bare === query.area.trim()) where("(f.area = ? OR f.area LIKE '% ' || ?)", bare, bare)
    else where('(f.area = ? OR f.area = ?)', query.area.trim(), bare)
  }
  if (query.from !== undefined) where('f.period_to >= ?', query.from)
  if (query.to !== undefined) where('f.period_from <= ?', query.to)
  if (query.roles !== undefined)
    where('f.role IN (SELECT value FROM json_each(?))', JSON.stringify(query.roles))
  if (query.reportIds !== undefined) {
    const reports = query.reportIds.flatMap((id) => parseId(id, 'r') ?? [])
    where(
      `(f.document, f.report) IN (SELECT d.number, j.value ->> 'ordinal' FROM json_each(?) j
        CROSS JOIN documents d ON d.id = j.value ->> 'documentId')`,
      JSON.stringify(reports),
    )
  }
  const all = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const found = database.get<{ numbers: string }>(
    `SELECT json_group_array(number) AS numbers FROM
      (SELECT f.number FROM figures f ${all} ORDER BY f.document, f.number LIMIT ? OFFSET ?)`,
    [...values, query.limit ?? DEFAULT_LIMIT, query.offset ?? 0],
  )
  return JSON.parse(found?.numbers ?? '[]') as readonly number[]
}

/** Each word of the question must stand there; typed without marks it is looked for without. "" without a word. */
function matchOf(words: string): string {
  const terms = [...new Set(plainTerms(words))]
  const column = hasMarks(words) ? 'marked' : 'folded'
  return terms
    .map((term) => `${column} : "${(column === 'marked' ? term : foldMarks(term)).replaceAll('"', '""')}"`)
    .join(' AND ')
}

function termsOf({ indicator, fullName, context, partOf }: ReadFigure): readonly string[] {
  const words = [indicator, fullName, context, partOf].filter((part) => part !== null).join(' . ')
  return [...new Set(plainTerms(words))]
}

/** Every area that a figure speaks for, each once, by name. */
export function readAreas(database: Database): readonly Area[] {
  return database.all<Area>(
    `SELECT area AS name, area_level AS level, max(area_within) AS within FROM figures
     WHERE area IS NOT NULL GROUP BY area, area_level ORDER BY area`,
    [],
  )
}
