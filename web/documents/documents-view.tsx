import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import { listDocuments, removeDocument } from '../api/documents.ts'
import { ConfirmDialog } from '../app/confirm-dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { useText } from '../text/use-text.ts'
import { AddButtons } from './add-buttons.tsx'
import { CorrectionDialog } from './correction-dialog.tsx'
import { DocumentCard } from './document-card.tsx'
import { matchesFilter } from './matches-filter.ts'
import { useUploads } from './upload-context.ts'
import { UploadList } from './upload-list.tsx'
import { WatchedFolder } from './watched-folder.tsx'

/** From this many documents on a filter helps more than it distracts. */
const filterFrom = 5

/** The files of the library with the reports inside them: add, look, correct, remove. */
export function DocumentsView() {
  const text = useText()
  const queryClient = useQueryClient()
  const [, uploads] = useUploads()
  const [doomed, setDoomed] = useState<DocumentSummary | null>(null)
  const [corrected, setCorrected] = useState<ReportSummary | null>(null)
  const [filter, setFilter] = useState('')
  const query = useQuery({ queryKey: ['documents'], queryFn: ({ signal }) => listDocuments(signal) })
  const removal = useMutation({
    mutationFn: (document: DocumentSummary) => removeDocument(document.id),
    onSuccess: async () => {
      setDoomed(null)
      // Passages of the document may be on show anywhere; nothing read before the removal holds.
      await queryClient.invalidateQueries()
    },
  })
  const documents = query.data ?? []
  const shown = documents.filter((document) => matchesFilter(document, filter))
  return (
    <div className="view">
      <header className="view-head">
        <div>
          <h1>{text.documents.title}</h1>
          <p className="view-intro">{text.documents.intro}</p>
        </div>
        <AddButtons />
      </header>
      <p className="hint">
        {text.documents.dropHint} {text.documents.dropFormats}
      </p>
      <WatchedFolder />
      <UploadList />
      <p className="visually-hidden" role="status">
        {removal.isSuccess ? text.documents.removed(removal.variables.file) : ''}
      </p>
      {query.isPending && <p className="hint">{text.app.loading}</p>}
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {documents.length >= filterFrom && (
        <input
          type="search"
          className="filter"
          value={filter}
          placeholder={text.documents.filter}
          aria-label={text.documents.filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      {query.data?.length === 0 && (
        <div className="empty">
          <p>{text.documents.empty}</p>
          <p className="hint">{text.documents.emptyHint}</p>
        </div>
      )}
      {documents.length > 0 && shown.length === 0 && <p className="hint">{text.documents.noMatch}</p>}
      <ul className="document-list">
        {shown.map((document) => (
          <li key={document.id}>
            <DocumentCard
              document={document}
              onRemove={() => setDoomed(document)}
              onReread={() => void uploads.reread(document)}
              onCorrect={setCorrected}
            />
          </li>
        ))}
      </ul>
      {doomed !== null && (
        <ConfirmDialog
          title={text.documents.removeTitle}
          hint={text.documents.removeHint(doomed.file, doomed.reports.length)}
          confirm={text.documents.removeConfirm}
          busy={removal.isPending}
          error={removal.isError ? errorWords(removal.error, text) : null}
          onConfirm={() => removal.mutate(doomed)}
          onClose={() => {
            removal.reset()
            setDoomed(null)
          }}
        />
      )}
      {corrected !== null && <CorrectionDialog report={corrected} onClose={() => setCorrected(null)} />}
    </div>
  )
}
