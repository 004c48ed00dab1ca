import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Database } from './database.ts'
import { libraryDamaged } from './library-damaged.ts'
import { readVocabularySlice, vocabularyStart } from './vocabulary-slice.ts'

/** Rows read in one go: saved drafts may have half a megabyte each. */
const slice = 500

/**
 * Reads the whole library once: the order of the database, that every text is one, and every file as it was added
 * against its hash. Some seconds for each gigabyte.
 *
 * @throws UserError `library_damaged`
 */
export function checkLibrary(database: Database, path: string): void {
  const checked = database.get<{ quick_check: string }>('PRAGMA quick_check(1)')
  if (checked?.quick_check !== 'ok') throw libraryDamaged(path, checked?.quick_check)
  for (const table of tablesOf(database)) checkTexts(database, table, path)
  for (const column of ['marked', 'folded'] as const) readWhole(database, column)
  checkSources(database, path)
}

/** Ordinary tables of ours; those of the term index hold bytes alone. */
function tablesOf(database: Database): readonly string[] {
  return database
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .map(({ name }) => name)
}

/** As bytes: the driver ends the process over a text that is none. */
function checkTexts(database: Database, table: string, path: string): void {
  const columns = database
    .all<{ name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)', [table])
    .filter(({ type }) => type === 'TEXT')
    .map(({ name }) => `CAST("${name}" AS BLOB)`)
  for (const column of columns) {
    for (let from = 0; ; from += slice) {
      // The texts of a slice as one: the newline between them lets none go on in the next.
      const found = database.get<{ texts: ArrayBuffer | null; rows: number }>(
        `SELECT CAST(group_concat(text, char(10)) AS BLOB) AS texts, count(*) AS rows
         FROM (SELECT ${column} AS text FROM "${table}" LIMIT ${slice} OFFSET ${from})`,
      )
      if (found?.texts != null && !isUtf8(new Uint8Array(found.texts)))
        throw libraryDamaged(path, `${table} ${column}`)
      if (found === undefined || found.rows < slice) break
    }
  }
}

/** The term index is walked through from end to end. */
function readWhole(database: Database, column: 'marked' | 'folded'): void {
  for (let after = vocabularyStart; ; ) {
    const { last } = readVocabularySlice(database, column, after, 10_000)
    if (last === null) return
    after = last
  }
}

function checkSources(database: Database, path: string): void {
  const documents = database.all<{ number: number; hash: string }>('SELECT number, hash FROM documents')
  for (const { number, hash } of documents) {
    const source = database.get<{ bytes: ArrayBuffer }>('SELECT bytes FROM sources WHERE document = ?', [
      number,
    ])
    const now = createHash('sha256')
      .update(new Uint8Array(source?.bytes ?? new ArrayBuffer()))
      .digest('hex')
    if (now !== hash) throw libraryDamaged(path, `source of document ${number}`)
  }
}
