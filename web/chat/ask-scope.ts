import type { Collection } from '../../server/collections/collection.ts'
import type { PaperRow } from '../documents/paper-rows.ts'
import { membersOf, narrowedRows } from '../documents/paper-rows.ts'

/** What a question is narrowed to, as it stands in the address. */
export interface AskScope {
  /** False where all papers are asked. */
  readonly isNarrowed: boolean
  /** The reports that are asked; empty where none meets the filters, and where nothing is narrowed. */
  readonly reportIds: readonly string[]
}

/** Ids of papers that were chosen one by one, parted in the address by commas. */
export function chosenPapers(filters: Readonly<Record<string, string>>): readonly string[] {
  return (filters.vb ?? '').split(',').filter((id) => id !== '')
}

/**
 * The reports that the filters leave: of an area, a year, a kind, a named set, and among those chosen one by one.
 * Of a set that is not there, or not read yet, there are none: nothing else is asked in its stead.
 */
export function askScope(
  rows: readonly PaperRow[],
  collections: readonly Collection[],
  filters: Readonly<Record<string, string>>,
): AskScope {
  const { noi: area = '', nam: year = '', loai: kind = '' } = filters
  const chosen = chosenPapers(filters)
  const members = membersOf(collections, filters)
  if (area === '' && year === '' && kind === '' && members === null && chosen.length === 0) {
    return { isNarrowed: false, reportIds: [] }
  }
  const ids = narrowedRows(rows, { words: '', area, year, kind, members, isWarned: false }).map(
    ({ report }) => report.id,
  )
  return {
    isNarrowed: true,
    reportIds: chosen.length === 0 ? ids : ids.filter((id) => chosen.includes(id)),
  }
}
