import type { Passage } from '../passage.ts'
import { readCounter } from './counters.ts'
import type { Database } from './database.ts'
import { hydratePassages, readPassageRows } from './passage-record.ts'
import { passageRows } from './read-documents.ts'

/** Reads passages, keeping those read last: in one turn the neighbours of many found passages are the same ones. */
export interface KeptPassages {
  /** In the order of the ids; unknown ids are left out. */
  read(ids: readonly string[]): readonly Passage[]
  /** The passage with up to so many passages of its report before and after it; null where there is none. */
  neighbours(
    id: string,
    context: number,
  ): { passage: Passage; before: readonly Passage[]; after: readonly Passage[] } | null
}

/** Rows of one report, matter included. */
interface ReportRows {
  readonly first_row: number
  readonly last_row: number
}

/** @param most passages kept, some 3 KB each */
export function keepPassages(database: Database, most = 4_000): KeptPassages {
  const byRow = new Map<number, Passage>()
  const rowOf = new Map<string, number>()
  let reports: readonly ReportRows[] = []
  let generation = -1

  /** Passages, reports and their corrections change with the generation, of whatever process. */
  const refresh = (): void => {
    const now = readCounter(database, 'generation')
    if (now === generation && byRow.size <= most) return
    byRow.clear()
    rowOf.clear()
    if (now !== generation)
      reports = database.all<ReportRows>('SELECT first_row, last_row FROM reports ORDER BY first_row')
    generation = now
  }
  const readRows = (rows: readonly number[]): void => {
    const missing = [...new Set(rows)].filter((row) => !byRow.has(row))
    if (missing.length === 0) return
    const found = readPassageRows(database, missing)
    hydratePassages(database, found).forEach(({ passage }, i) => {
      const row = found[i]?.row
      if (row === undefined) return
      byRow.set(row, passage)
      rowOf.set(passage.id, row)
    })
  }
  const findRows = (ids: readonly string[]): void => {
    const unknown = ids.filter((id) => !rowOf.has(id))
    if (unknown.length > 0) readRows([...passageRows(database, unknown).values()])
  }
  const passageOf = (id: string): readonly Passage[] => {
    const passage = byRow.get(rowOf.get(id) ?? -1)
    return passage === undefined ? [] : [passage]
  }

  return {
    read(ids) {
      refresh()
      findRows(ids)
      return ids.flatMap(passageOf)
    },
    neighbours(id, context) {
      refresh()
      findRows([id])
      const row = rowOf.get(id)
      const [passage] = passageOf(id)
      if (row === undefined || passage === undefined) return null
      const report = reportAt(reports, row)
      if (report === null) return null
      const around = Math.max(0, Math.floor(context))
      const from = Math.max(report.first_row, row - around)
      const to = Math.min(report.last_row, row + around)
      readRows(Array.from({ length: to - from + 1 }, (_, i) => from + i))
      const between = (first: number, last: number): readonly Passage[] =>
        Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => byRow.get(first + i)).filter(
          (one) => one !== undefined,
        )
      return { passage, before: between(from, row - 1), after: between(row + 1, to) }
    },
  }
}

/** The report that a row stands in, by binary search. */
function reportAt(reports: readonly ReportRows[], row: number): ReportRows | null {
  let low = 0
  let high = reports.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reports[middle]?.first_row ?? 0) <= row) low = middle + 1
    else high = middle
  }
  const report = reports[low - 1]
  return report !== undefined && row <= report.last_row ? report : null
}
