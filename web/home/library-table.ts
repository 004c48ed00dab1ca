import type { DocumentSummary, ReportSummary } from '../../search/library.ts'

/** Reports by whose they are and of which year. */
export interface LibraryTable {
  /** Newest first. */
  readonly years: readonly string[]
  /** Those with most reports first; `counts` by year, `before` of all years before them. */
  readonly rows: readonly {
    readonly area: string
    readonly counts: Readonly<Record<string, number>>
    readonly before: number
  }[]
  /** Areas that have no row. */
  readonly others: number
}

const MOST_AREAS = 8
const MOST_YEARS = 4

/** The year that a report tells of, or else that it is of; null where neither is known. */
export function yearOf({ periodSpan, date }: ReportSummary): string | null {
  return periodSpan?.to.slice(0, 4) ?? date?.slice(0, 4) ?? null
}

/** Whose a report is, as lists are sorted and narrowed by it: its province, or the area below that it speaks for. */
export function areaOf({ area, place }: Pick<ReportSummary, 'area' | 'place'>): string | null {
  const isProvince = place !== null && /^(?:tỉnh|thành phố) /u.test(area ?? '') && area?.endsWith(place)
  return isProvince ? place : area || place || null
}

/** Papers of the library by area and year; annexes go with the paper that they come with. */
export function libraryTable(documents: readonly DocumentSummary[]): LibraryTable {
  const byArea = new Map<string, Map<string, number>>()
  const years = new Set<string>()
  for (const report of documents.flatMap(({ reports }) => reports)) {
    const area = areaOf(report)
    const year = yearOf(report)
    if (area === null || year === null || report.parentId !== undefined) continue
    years.add(year)
    const counts = byArea.get(area) ?? new Map<string, number>()
    byArea.set(area, counts.set(year, (counts.get(year) ?? 0) + 1))
  }
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((a, b) => a + b, 0)
  const rows = [...byArea].sort(
    ([one, ofOne], [other, ofOther]) => total(ofOther) - total(ofOne) || one.localeCompare(other, 'vi'),
  )
  const newest = [...years].sort().reverse().slice(0, MOST_YEARS)
  return {
    years: newest,
    rows: rows.slice(0, MOST_AREAS).map(([area, counts]) => {
      const shown = new Map([...counts].filter(([year]) => newest.includes(year)))
      return { area, counts: Object.fromEntries(shown), before: total(counts) - total(shown) }
    }),
    others: Math.max(rows.length - MOST_AREAS, 0),
  }
}
