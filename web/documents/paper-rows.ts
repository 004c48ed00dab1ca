import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import type { Collection } from '../../server/collections/collection.ts'
import { areaOf, yearOf } from '../home/library-table.ts'
import { folded, wordsIn } from './folded.ts'

/** A paper of the library as a row of its table. */
export interface PaperRow {
  readonly document: DocumentSummary
  readonly report: ReportSummary
  readonly area: string | null
  readonly year: string | null
  readonly kind: string | null
  /** Folded words that a filter looks in. */
  readonly words: string
}

/** What the table is narrowed to; an empty string asks for nothing. */
export interface Narrowing {
  readonly words: string
  readonly area: string
  readonly year: string
  readonly kind: string
  readonly isWarned: boolean
  /** Ids of the reports of a named set; null where none is asked for. */
  readonly members: ReadonlySet<string> | null
}

export const GROUPS = ['area', 'year', 'kind'] as const
export type Grouping = (typeof GROUPS)[number]

export const SORTS = ['name', 'area', 'period', 'number', 'date'] as const
export type Sorting = (typeof SORTS)[number]

export function paperRows(documents: readonly DocumentSummary[]): readonly PaperRow[] {
  return documents.flatMap((document) =>
    document.reports.map((report) => {
      const { title, place, number, date, kind, period, issuer } = report
      const facts = [document.file, title, place, report.area, number, date, kind, period, issuer]
      return {
        document,
        report,
        area: areaOf(report),
        year: yearOf(report),
        kind,
        words: folded(facts.filter(Boolean).join(' ')),
      }
    }),
  )
}

/** The reports of the named set that the filters ask for; null where they ask for none. */
export function membersOf(
  collections: readonly Collection[],
  filters: Readonly<Record<string, string>>,
): ReadonlySet<string> | null {
  const { bo = '' } = filters
  if (bo === '') return null
  return new Set(collections.find(({ id }) => id === bo)?.reportIds)
}

/** The rows that meet all that is asked; every word must stand in one, marks or not: "hoa phu 2024". */
export function narrowedRows(rows: readonly PaperRow[], asked: Narrowing): readonly PaperRow[] {
  const hasWords = wordsIn(asked.words)
  return rows.filter(
    (row) =>
      (asked.area === '' || row.area === asked.area) &&
      (asked.year === '' || row.year === asked.year) &&
      (asked.kind === '' || row.kind === asked.kind) &&
      (asked.members === null || asked.members.has(row.report.id)) &&
      (!asked.isWarned || row.document.warnings.length > 0) &&
      hasWords(row.words),
  )
}

const keyOf: Readonly<Record<Sorting, (row: PaperRow) => string>> = {
  name: ({ report }) => report.title,
  area: ({ area }) => area ?? '',
  period: ({ report }) => report.periodSpan?.to ?? report.date ?? '',
  number: ({ report }) => report.number ?? '',
  date: ({ report }) => report.date ?? '',
}
const order = new Intl.Collator('vi', { numeric: true })

/** In order of a column; what lacks it comes last both ways. Rows that are alike keep their order. */
export function sortedRows(
  rows: readonly PaperRow[],
  by: Sorting,
  isDescending: boolean,
): readonly PaperRow[] {
  return rows
    .map((row) => ({ row, key: keyOf[by](row) }))
    .sort((one, other) => {
      if (one.key === '' || other.key === '') return Number(one.key === '') - Number(other.key === '')
      return isDescending ? order.compare(other.key, one.key) : order.compare(one.key, other.key)
    })
    .map(({ row }) => row)
}

/** What is drawn one below the other: heads of groups, and papers. */
export type TableLine =
  | { readonly type: 'group'; readonly name: string | null; readonly count: number }
  | { readonly type: 'paper'; readonly row: PaperRow }

/** Rows under heads of their group, areas and kinds by name, years from the newest; what is in none comes last. */
export function tableLines(rows: readonly PaperRow[], by: Grouping | null): readonly TableLine[] {
  if (by === null) return rows.map((row) => ({ type: 'paper', row }))
  const groups = new Map<string | null, PaperRow[]>()
  for (const row of rows) groups.set(row[by], [...(groups.get(row[by]) ?? []), row])
  return [...groups]
    .sort(([one], [other]) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      return by === 'year' ? order.compare(other, one) : order.compare(one, other)
    })
    .flatMap(([name, of]): readonly TableLine[] => [
      { type: 'group', name, count: of.length },
      ...of.map((row) => ({ type: 'paper' as const, row })),
    ])
}

/** The values of a column, each once, in the order in which they are offered. */
export function choicesOf(rows: readonly PaperRow[], by: Grouping): readonly string[] {
  const found = [...new Set(rows.map((row) => row[by]))].filter((value) => value !== null)
  return by === 'year' ? found.sort().reverse() : found.sort(order.compare)
}
