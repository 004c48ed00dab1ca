import { useText } from '../text/use-text.ts'
import { useSource } from './source-context.ts'
import { useReports } from './use-reports.ts'

/** Says that the library holds a newer version of a report, and opens it; nothing where it holds none. */
export function NewerVersion({ reportId }: { readonly reportId: string }) {
  const text = useText()
  const { openReport } = useSource()
  const reports = useReports()
  const newer = reports.get(reports.get(reportId)?.supersededBy ?? '')
  if (newer === undefined) return null
  return (
    <button
      type="button"
      className="newer-tag"
      onClick={() => openReport({ reportId: newer.id })}
      aria-label={text.source.openNewer(newer.title)}
      title={newer.title}
    >
      {text.source.newer}
    </button>
  )
}
