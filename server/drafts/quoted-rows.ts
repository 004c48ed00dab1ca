import { groupBy } from '../../search/group-by.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { citedAt } from './cited-at.ts'
import type { DraftContent } from './content/draft-content.ts'
import { table, words } from './content/new-blocks.ts'
import type { Quotable } from './quotable.ts'
import { unitLine } from './unit-line.ts'

/** The cells of a row with what stands above them; empty ones too. */
interface Row {
  readonly heads: readonly string[]
  readonly cells: readonly string[]
}

/** A row of few cells reads well by itself. */
const FEWEST_ROWS = 2
const MANY_CELLS = 4
const FEWEST_CELLS = 2
/** More columns do not fit on a page. */
export const MOST_CELLS = 8
/** The number of a row in its table says nothing in another. */
const ROW_NUMBER = /^(?:S?TT|Số (?:TT|thứ tự))$/iu

function rowOf({ passage: { table: row } }: Quotable): Row | null {
  if (row === undefined || row.header) return null
  const told = row.cells.filter(({ head }) => head !== '' && !ROW_NUMBER.test(head))
  const filled = told.filter(({ text }) => text !== '').length
  if (filled < FEWEST_CELLS || told.length > MOST_CELLS) return null
  return { heads: told.map(({ head }) => head), cells: told.map(({ text }) => text || '–') }
}

/** What was chosen of a section: its rows that stand under the same heads as tables, the rest as it is. */
export function withoutRows(
  chosen: readonly Quotable[],
  book: CitationBook,
): { readonly rest: readonly Quotable[]; readonly tables: DraftContent } {
  const read = chosen.flatMap((one) => {
    const row = rowOf(one)
    return row === null ? [] : [{ one, row }]
  })
  const groups = [...groupBy(read, ({ row }) => row.heads.join('\n')).values()].filter(
    (rows) => rows.length >= FEWEST_ROWS || (rows[0]?.row.cells.length ?? 0) >= MANY_CELLS,
  )
  const tabled = new Set(groups.flat().map(({ one }) => one))
  const tables = groups.flatMap((rows) => {
    const [first] = rows
    return first === undefined
      ? []
      : [
          ...unitLine(first.one.passage, book),
          table(
            [...first.row.heads, 'Nguồn'],
            rows.map(({ one, row }) => [
              ...row.cells.map((cell) => words(cell)),
              words('', [citedAt(book, one.passage, one.span)]),
            ]),
          ),
        ]
  })
  return { rest: chosen.filter((one) => !tabled.has(one)), tables }
}
