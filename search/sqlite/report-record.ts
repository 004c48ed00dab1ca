import type { Period } from '../figure.ts'
import { CORRECTABLE, type ReportCorrection, type ReportSummary } from '../library.ts'
import type { ParsedReport, ReadValue } from '../parsed-document.ts'
import type { Lines } from '../passage.ts'
import { reportIdOf } from './ids.ts'

/** The values of a report as ingest read them; corrections are kept beside them, never over them. */
export interface ReportAsRead {
  readonly title: string
  readonly kind: string | null
  readonly place: string | null
  readonly issuer: string | null
  readonly number: string | null
  readonly date: string | null
  readonly period: string | null
  readonly signer: string | null
  readonly capacity?: string
  readonly area?: string
  readonly periodSpan?: Period
  readonly recipients?: string
  readonly draft?: string
  readonly replaces?: readonly string[]
  readonly readAt?: Readonly<Record<string, Lines>>
  /** Ordinal of its parent in the document. */
  readonly parent?: number
}

/** A row of `reports` with its document. */
export interface ReportRow {
  readonly document: number
  readonly ordinal: number
  readonly as_read: string
  readonly correction: string
  readonly line_from: number
  readonly line_to: number
  readonly first_row: number
  readonly last_row: number
  readonly searchable: number
  readonly document_id: string
  readonly file: string
}

/** Select list of a {@link ReportRow}, to be followed by conditions on `r` and `d`. */
export const selectReports = `
  SELECT r.document, r.ordinal, r.as_read, r.correction, r.line_from, r.line_to, r.first_row, r.last_row,
    r.searchable, d.id AS document_id, d.file
  FROM reports r JOIN documents d ON d.number = r.document`

export function reportAsRead(report: ParsedReport): ReportAsRead {
  const value = (read: ReadValue | null): string | null => read?.value ?? null
  return {
    title: report.title.value,
    kind: value(report.kind),
    place: value(report.place),
    issuer: value(report.issuer),
    number: value(report.number),
    date: value(report.date),
    period: value(report.period),
    signer: value(report.signer),
    ...given({
      capacity: value(report.capacity ?? null),
      area: value(report.area ?? null),
      periodSpan: report.periodSpan ?? null,
      recipients: value(report.recipients ?? null),
      draft: value(report.draft ?? null),
      replaces: report.replaces?.length ? report.replaces : null,
      parent: report.parent === undefined ? null : report.parent + 1,
    }),
    ...readAt(report),
  }
}

/** Where each fact stands in the file; facts that were inferred have no place. */
function readAt(report: ParsedReport): Pick<ReportAsRead, 'readAt'> {
  const places = CORRECTABLE.flatMap((fact) => {
    const lines = report[fact]?.lines
    return lines ? [[fact, lines] as const] : []
  })
  return places.length === 0 ? {} : { readAt: Object.fromEntries(places) }
}

function given<T extends object>(values: T): { [key in keyof T]?: NonNullable<T[key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== null)
  return Object.fromEntries(entries) as { [key in keyof T]?: NonNullable<T[key]> }
}

/** A report as it is shown: what was read, under what the user corrected. */
export function reportSummary(row: ReportRow): ReportSummary {
  const { parent, ...read } = JSON.parse(row.as_read) as ReportAsRead
  const correction = JSON.parse(row.correction) as Partial<Record<keyof ReportCorrection, string>>
  return {
    id: reportIdOf(row.document_id, row.ordinal),
    documentId: row.document_id,
    file: row.file,
    ...read,
    ...correction,
    ...(parent === undefined ? {} : { parentId: reportIdOf(row.document_id, parent) }),
    lines: [row.line_from, row.line_to],
    passages: row.searchable,
  }
}

/** The correction that results when `change` is made to `kept`; null takes one back. */
export function mergeCorrection(kept: string, change: ReportCorrection): string {
  const merged: Record<string, string> = { ...(JSON.parse(kept) as Record<string, string>) }
  for (const key of CORRECTABLE) {
    const value = change[key]
    if (value === null) delete merged[key]
    else if (value !== undefined) merged[key] = value
  }
  return JSON.stringify(merged)
}
