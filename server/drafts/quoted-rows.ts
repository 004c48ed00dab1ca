import { groupBy } from '../../search/group-by.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { citedAt } from './cited-at.ts'
import type { DraftTable } from './content/draft-content.ts'
import { table, words } from './content/new-blocks.ts'
import type { Quotable } from './quotable.ts'

/** The cells of a row with what stands above them; empty ones too. */
interface Row {
  readonly heads: readonly string[]
  readonly cells: readonly string[]
}

const FEWEST_ROWS = 2
const FEWEST_CELLS = 2
/** More columns do not fit on a page. */
const MOST_CELLS = 7
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
): { readonly rest: readonly Quotable[]; readonly tables: readonly DraftTable[] } {
  const read = chosen.flatMap((one) => {
    const row = rowOf(one)
    return row === null ? [] : [{ one, row }]
  })
  const groups = [...groupBy(read, ({ row }) => row.heads.join('\n')).values()].filter(
    (rows) => rows.length >= FEWEST_ROWS,
  )
  const tabled = new Set(groups.flat().map(({ one }) => one))
  const tables = groups.map((rows) =>
    table(
      [...(rows[0]?.row.heads ?? []), 'Nguồn'],
      rows.map(({ one, row }) => [
        ...row.cells.map((cell) => words(cell)),
        words('', [citedAt(book, one.passage, one.span)]),
      ]),
    ),
  )
  return { rest: chosen.filter((one) => !tabled.has(one)), tables }
}
