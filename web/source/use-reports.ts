import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ReportSummary } from '../../search/library.ts'
import { listDocuments } from '../api/documents.ts'
import { shortName } from './short-name.ts'
import type { SourceRef } from './source-context.ts'

/** The reports of the library by id; empty until they have arrived. */
export function useReports(): ReadonlyMap<string, ReportSummary> {
  const { data } = useQuery({ queryKey: ['documents'], queryFn: ({ signal }) => listDocuments(signal) })
  return useMemo(
    () => new Map((data ?? []).flatMap(({ reports }) => reports).map((report) => [report.id, report])),
    [data],
  )
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
