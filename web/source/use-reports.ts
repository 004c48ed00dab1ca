import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import { useDocuments } from '../documents/use-documents.ts'
import { shortName } from './short-name.ts'
import type { SourceRef } from './source-context.ts'

type Reports = ReadonlyMap<string, ReportSummary>

const NONE: Reports = new Map()

/** Reports of each list of documents that arrived: every mark and row of a page asks for those of the same list. */
const known = new WeakMap<readonly DocumentSummary[], Reports>()

function byId(documents: readonly DocumentSummary[]): Reports {
  const found = known.get(documents)
  if (found !== undefined) return found
  const reports = new Map(documents.flatMap(({ reports }) => reports).map((report) => [report.id, report]))
  known.set(documents, reports)
  return reports
}

/** The reports of the library by id; empty until they have arrived. */
export function useReports(): Reports {
  const { data } = useDocuments()
  return data === undefined ? NONE : byId(data)
}

/** The short name of a source's report; the title kept with the source where the library holds it no more. */
export function useShortName(): (ref: Pick<SourceRef, 'reportId' | 'reportTitle' | 'place'>) => string {
  const reports = useReports()
  return ({ reportId, reportTitle, place }) => {
    const report = reports.get(reportId)
    if (report !== undefined) return shortName(report)
    const unknown = { kind: null, number: null, area: null, period: null, date: null }
    return shortName({ ...unknown, title: reportTitle, place })
  }
}
