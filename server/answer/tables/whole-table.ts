import type { Library } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'

/** Rows on each side of one that are looked at for the rest of its table. */
const REACH = 120

/** What all rows of one table share. */
export function tableKey({ reportId, table }: Passage): string {
  return `${reportId}|${table?.caption ?? ''}|${headsOf(table)}`
}

/** A table by its caption, or by the heading that it stands under. */
export function nameOfTable({ table, path }: Passage): string {
  return table?.caption ?? path.at(-1)?.title ?? ''
}

/** The heads of a row's columns as one text. */
export function headsOf(table: Passage['table']): string {
  return table?.cells.map(({ head }) => head).join('|') ?? ''
}

/** The data rows of the table that a passage is a row of, without those of heads; none for what is no row. */
export async function wholeTable(library: Library, passage: Passage): Promise<readonly Passage[]> {
  if (passage.table === undefined) return []
  const around = await library.passageWithNeighbours(passage.id, REACH)
  return around === null ? [] : rowsOf([...around.before, around.passage, ...around.after], passage)
}

/** Of passages in their order those that are data rows of one table. */
export function rowsOf(near: readonly Passage[], of: Passage): readonly Passage[] {
  const key = tableKey(of)
  return near.filter((other) => other.table !== undefined && !other.table.header && tableKey(other) === key)
}
