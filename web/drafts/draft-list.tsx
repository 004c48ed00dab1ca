import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DraftSummary } from '../../server/drafts/saved-draft.ts'
import { deleteDraft, listDrafts, readDraft } from '../api/drafts.ts'
import { ConfirmDialog } from '../app/confirm-dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { IconButton } from '../app/icon-button.tsx'
import { renameTo } from '../app/route.ts'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'

/** The saved drafts, latest first, to open or delete. */
export function DraftList() {
  const text = useText()
  const queryClient = useQueryClient()
  const [draft, store] = useDraft()
  const [doomed, setDoomed] = useState<DraftSummary | null>(null)
  const query = useQuery({ queryKey: ['drafts'], queryFn: ({ signal }) => listDrafts(signal) })
  const opening = useMutation({ mutationFn: readDraft, onSuccess: store.open })
  const removal = useMutation({
    mutationFn: deleteDraft,
    onSuccess: async (_, id) => {
      setDoomed(null)
      if (id === draft.id) {
        store.clear()
        renameTo({ view: 'drafts' })
      }
      // The list alone: the versions of a draft that is gone would be asked for once more.
      await queryClient.invalidateQueries({ queryKey: ['drafts'], exact: true })
    },
  })
  const drafts = query.data ?? []
  if (drafts.length === 0) return null
  return (
    <details className="draft-list">
      <summary>{text.drafts.savedDrafts(drafts.length)}</summary>
      {opening.isError && (
        <p className="failure" role="alert">
          {errorWords(opening.error, text)}
        </p>
      )}
      <ul>
        {drafts.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="button button-quiet"
              aria-current={one.id === draft.id ? 'true' : undefined}
              onClick={() => opening.mutate(one.id)}
            >
              {one.title}
            </button>
            <span className="hint">{new Date(one.savedAt).toLocaleString(text.locale)}</span>
            <IconButton icon="trash" label={text.drafts.delete(one.title)} onClick={() => setDoomed(one)} />
          </li>
        ))}
      </ul>
      {doomed !== null && (
        <ConfirmDialog
          title={text.drafts.deleteTitle}
          hint={text.conversations.deleteHint(doomed.title)}
          confirm={text.conversations.deleteConfirm}
          busy={removal.isPending}
          error={removal.isError ? errorWords(removal.error, text) : null}
          onConfirm={() => removal.mutate(doomed.id)}
          onClose={() => {
            removal.reset()
            setDoomed(null)
          }}
        />
      )}
    </details>
  )
}
