import type { TermQuery } from '../library.ts'
import { inRanges, type RowRange } from '../row-ranges.ts'
import type { Database } from './database.ts'

type Column = TermQuery['column']

/** The rows that hold a term, in order, and how often each does. */
export interface TermRows {
  readonly rows: readonly number[]
  /** Occurrences in the text count one, those in the context `CONTEXT_WEIGHT`. */
  readonly times: readonly number[]
}

/** What the term tables hold, read as lists: a passage costs a tenth of what FTS5's own ranking takes for it. */
export interface Postings {
  /** Every row that holds the term; about 0.15 µs for each. */
  of(column: Column, term: string, ranges: readonly RowRange[] | null): TermRows
  /**
   * The rows whose own text holds the term, among those that `rest`, a condition of FTS5, holds of. For common terms:
   * what lies outside is leapt over.
   */
  among(column: Column, rest: string, term: string, ranges: readonly RowRange[] | null): TermRows
  /** The rows that a condition of FTS5 holds of. */
  matching(column: Column, condition: string, ranges: readonly RowRange[] | null): readonly number[]
  /** Numbers of terms of rows, by row. */
  lengths(rows: readonly number[]): ReadonlyMap<number, number>
}

/** How much a term found in the context of a passage counts against one in its own text. */
const CONTEXT_WEIGHT = 0.5

/** The postings of a connection. */
export function createPostings(database: Database): Postings {
  for (const column of ['marked', 'folded'])
    database.exec(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${column}_occurrences USING fts5vocab('main', '${column}_terms', 'instance')`,
    )
  // One text for all rows: handing rows over one by one takes longer than finding them.
  const list = (sql: string, values: readonly string[]): readonly number[] =>
    JSON.parse(database.get<{ list: string }>(sql, values)?.list ?? '[]') as number[]

  const matching: Postings['matching'] = (column, condition, ranges) => {
    const table = `${column}_terms`
    const rows = list(
      `SELECT json_group_array(rowid) AS list FROM ${table} WHERE ${table} MATCH ?${between(ranges)}`,
      [condition],
    )
    return ranges === null ? rows : rows.filter((row) => inRanges(ranges, row))
  }

  return {
    of(column, term, ranges) {
      const rows: number[] = []
      const times: number[] = []
      let last = 0
      let isIn = false
      // Twice the row, and one more for an occurrence in the context.
      for (const coded of list(
        `SELECT json_group_array(doc * 2 + (col = 'context')) AS list FROM temp.${column}_occurrences WHERE term = ?`,
        [term],
      )) {
        const inContext = coded % 2
        const row = (coded - inContext) / 2
        const weight = inContext === 1 ? CONTEXT_WEIGHT : 1
        if (row !== last) {
          last = row
          isIn = ranges === null || inRanges(ranges, row)
          if (!isIn) continue
          rows.push(row)
          times.push(weight)
        } else if (isIn) times[times.length - 1] = (times.at(-1) ?? 0) + weight
      }
      return { rows, times }
    },
    among(column, rest, term, ranges) {
      const rows = matching(column, `(${rest}) AND body : ${quoted(term)}`, ranges)
      return { rows, times: rows.map(() => 1) }
    },
    matching,
    lengths(rows) {
      const found = database.get<{ rows: string; sizes: string | null }>(
        `SELECT json_group_array(d.id) AS rows, group_concat(hex(d.sz), '') AS sizes
         FROM json_each(?) j CROSS JOIN marked_terms_docsize d ON d.id = j.value`,
        [JSON.stringify(rows)],
      )
      const sizes = readNumbers(Buffer.from(found?.sizes ?? '', 'hex'))
      const known = JSON.parse(found?.rows ?? '[]') as number[]
      return new Map(known.map((row, i) => [row, (sizes[2 * i] ?? 0) + (sizes[2 * i + 1] ?? 0)]))
    },
  }
}

/** A term as a phrase of FTS5. */
export function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`
}

/** Bounds that FTS5 can leap by. */
function between(ranges: readonly RowRange[] | null): string {
  const [first] = ranges ?? []
  const last = ranges?.at(-1)
  return first === undefined || last === undefined ? '' : ` AND rowid BETWEEN ${first.first} AND ${last.last}`
}

/** FTS5 keeps, for each row, the terms of text and context as two numbers: seven bits a byte, the high ones first. */
function readNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = []
  let number = 0
  for (const byte of bytes) {
    number = number * 128 + (byte & 127)
    if (byte >= 128) continue
    numbers.push(number)
    number = 0
  }
  return numbers
}
