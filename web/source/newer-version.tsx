import { useQuery } from '@tanstack/react-query'
import { listDocuments } from '../api/documents.ts'
import { useText } from '../text/use-text.ts'
import { useSource } from './source-context.ts'

/** Says that the library holds a newer version of a report, and opens it; nothing where it holds none. */
export function NewerVersion({ reportId }: { readonly reportId: string }) {
  const text = useText()
  const { openReport } = useSource()
  const query = useQuery({ queryKey: ['documents'], queryFn: ({ signal }) => listDocuments(signal) })
  const reports = query.data?.flatMap((document) => document.reports) ?? []
  const newerId = reports.find(({ id }) => id === reportId)?.supersededBy
  const newer = reports.find(({ id }) => id === newerId)
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
