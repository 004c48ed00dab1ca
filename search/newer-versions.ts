import { addTo } from './group-by.ts'
import type { ReportSummary } from './library.ts'

/** A report with when its document was added, ISO 8601. */
export interface DatedReport {
  readonly report: ReportSummary
  readonly addedAt: string
}

/** Share of the words of two titles that are the same in versions of one paper. */
const SAME_TITLE = 0.8

/**
 * Which reports have a newer version in the library: a draft its final paper or a later draft (same kind and issuer,
 * nearly the same title), a paper the one that says it replaces it, and of two copies of one number and date the one
 * added later.
 *
 * @returns the id of the newer report by that of the older
 */
export function newerVersions(reports: readonly DatedReport[]): ReadonlyMap<string, string> {
  const newer = new Map<string, string>()
  const numbered = new Map<string, DatedReport[]>()
  for (const one of reports) {
    const key = symbolKey(one.report.number)
    if (key !== null) addTo(numbered, key, one)
  }
  for (const { report } of reports) {
    if (report.draft) continue
    for (const symbol of report.replaces ?? []) {
      for (const { report: old } of numbered.get(symbolKey(symbol) ?? '') ?? []) {
        if (old.id !== report.id && !later(old.date, report.date)) newer.set(old.id, report.id)
      }
    }
  }
  for (const copies of numbered.values()) {
    const inOrder = copies.toSorted((a, b) => a.addedAt.localeCompare(b.addedAt))
    inOrder.forEach(({ report }, at) => {
      const next = inOrder
        .slice(at + 1)
        .find(({ report: other }) => other.documentId !== report.documentId && sameCopy(report, other))
      if (next && !newer.has(report.id)) newer.set(report.id, next.report.id)
    })
  }
  const drafts = reports.filter(({ report }) => report.draft)
  for (const { report: draft } of drafts) {
    const candidates = reports.filter(({ report }) => report.id !== draft.id && followsDraft(draft, report))
    const final = candidates.find(({ report }) => !report.draft) ?? candidates.at(0)
    if (final) newer.set(draft.id, final.report.id)
  }
  return newer
}

function sameCopy(one: ReportSummary, other: ReportSummary): boolean {
  return (
    one.date === other.date &&
    sameWords(one.issuer, other.issuer) &&
    alike(one.title, other.title) >= SAME_TITLE
  )
}

function followsDraft(draft: ReportSummary, report: ReportSummary): boolean {
  if (draft.kind !== report.kind || !sameWords(draft.issuer, report.issuer)) return false
  if (draft.period !== report.period || alike(draft.title, report.title) < SAME_TITLE) return false
  if (report.draft) return turn(report.draft) > turn(draft.draft ?? '')
  // A final paper is dated; a draft may leave its day blank ("2025-11").
  return report.number !== null && !later(draft.date, report.date)
}

/** The turn of a draft: 2 for "Dự thảo lần 2", 1 without a number. */
function turn(draft: string): number {
  return Number(/\d+/.exec(draft)?.[0] ?? 1)
}

/** The first date lies behind the second; a date left blank lies behind none. */
function later(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) > other.slice(0, known)
}

function symbolKey(symbol: string | null): string | null {
  return symbol === null ? null : symbol.replace(/\s+/g, '').toLowerCase()
}

function wordsOf(text: string | null): readonly string[] {
  return text === null
    ? []
    : (text
        .toLowerCase()
        .replaceAll('uỷ', 'ủy')
        .match(/[\p{L}\p{N}]+/gu) ?? [])
}

function sameWords(one: string | null, other: string | null): boolean {
  return one === null || other === null || wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

/** Share of the words of both titles that stand in both. */
function alike(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, a.size, b.size)
}
