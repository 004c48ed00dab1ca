import { indexText } from '../index-text.ts'
import { LONGEST_TERM } from '../text/longest-term.ts'
import type { Database } from './database.ts'
import { hydratePassages, readPassageRows } from './passage-record.ts'
import { clearSetting, readSetting } from './settings.ts'
import { countIndexed, indexPassage, passageTerms, unindexPassage } from './term-tables.ts'

/** Passages indexed anew in one go. */
const batch = 500

/**
 * Does what migration 3 asks for: passages whose terms an earlier release did not cap are indexed anew, in one
 * transaction, so that a question finds them and no term stands cut inside a letter.
 */
export function reindexLongTerms(database: Database): void {
  if (readSetting(database, 'reindex') === null) return
  database.transaction(() => {
    // Another process may have done it meanwhile.
    if (readSetting(database, 'reindex') === null) return
    const rows = rowsOfLongTerms(database)
    for (let from = 0; from < rows.length; from += batch) reindex(database, rows.slice(from, from + batch))
    clearSetting(database, 'reindex')
  })
}

function rowsOfLongTerms(database: Database): readonly number[] {
  database.exec(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.long_occurrences USING fts5vocab('main', 'marked_terms', 'instance')",
  )
  const found = database.get<{ rows: string }>(
    `SELECT json_group_array(DISTINCT o.doc) AS rows
     FROM marked_vocabulary v CROSS JOIN temp.long_occurrences o ON o.term = v.term
     WHERE length(CAST(v.term AS BLOB)) > ${LONGEST_TERM}`,
  )
  return JSON.parse(found?.rows ?? '[]') as number[]
}

function reindex(database: Database, numbers: readonly number[]): void {
  const rows = readPassageRows(database, numbers)
  hydratePassages(database, rows).forEach(({ passage, period }, i) => {
    const row = rows[i]?.row
    if (row === undefined) return
    unindexPassage(database, row)
    const terms = passageTerms(indexText({ ...passage, period }))
    indexPassage(database, row, terms)
    const before = database.get<{ terms: number }>('SELECT terms FROM passages WHERE row = ?', [row])
    database.run('UPDATE passages SET terms = ? WHERE row = ?', [terms.count, row])
    countIndexed(database, 0, terms.count - (before?.terms ?? 0))
  })
}
