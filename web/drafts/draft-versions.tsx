import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SavedDraft } from '../../server/drafts/saved-draft.ts'
import { bringBack, listVersions, readVersion } from '../api/drafts.ts'
import { errorWords } from '../app/error-words.ts'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'

interface DraftVersionsProps {
  readonly id: string
  /** The old version that is shown in the place of the newest; null for none. */
  readonly viewed: SavedDraft | null
  readonly onView: (version: SavedDraft | null) => void
}

/** The versions of a draft, newest first, to look at and to bring back. Nothing when there is but one. */
export function DraftVersions({ id, viewed, onView }: DraftVersionsProps) {
  const text = useText()
  const queryClient = useQueryClient()
  const [, store] = useDraft()
  const query = useQuery({
    queryKey: ['drafts', id, 'versions'],
    queryFn: ({ signal }) => listVersions(id, signal),
  })
  const viewing = useMutation({
    mutationFn: (version: number) => readVersion(id, version),
    onSuccess: onView,
  })
  const restoring = useMutation({
    mutationFn: (version: number) => bringBack(id, version),
    onSuccess: async (saved) => {
      store.open(saved)
      onView(null)
      await queryClient.invalidateQueries({ queryKey: ['drafts'] })
    },
  })
  const versions = query.data ?? []
  const newest = versions[0]
  const failure = [query.error, viewing.error, restoring.error].find((error) => error !== null)
  if (newest === undefined || versions.length < 2) return null
  const time = (savedAt: string) => new Date(savedAt).toLocaleString(text.locale)
  return (
    <details className="draft-list draft-versions">
      <summary>{text.drafts.versions(versions.length)}</summary>
      {failure !== undefined && (
        <p className="failure" role="alert">
          {errorWords(failure, text)}
        </p>
      )}
      <ul>
        {versions.map(({ version, savedAt }) => (
          <li key={version}>
            <span>
              {text.drafts.version(version)}
              <span className="hint">
                {' '}
                {time(savedAt)}
                {version === newest.version && ` (${text.drafts.newest})`}
              </span>
            </span>
            <button
              type="button"
              className="button button-quiet"
              aria-pressed={version === (viewed?.version ?? newest.version)}
              aria-label={`${text.drafts.view}: ${text.drafts.version(version)}`}
              onClick={() => (version === newest.version ? onView(null) : viewing.mutate(version))}
            >
              {text.drafts.view}
            </button>
            {version !== newest.version && (
              <button
                type="button"
                className="button button-quiet"
                disabled={restoring.isPending}
                aria-label={`${text.drafts.bringBack}: ${text.drafts.version(version)}`}
                onClick={() => restoring.mutate(version)}
              >
                {text.drafts.bringBack}
              </button>
            )}
          </li>
        ))}
      </ul>
      {viewed !== null && (
        <p role="status" className="draft-viewed">
          {text.drafts.viewing(viewed.version, time(viewed.savedAt))}{' '}
          <button type="button" className="button" onClick={() => onView(null)}>
            {text.drafts.backToNewest}
          </button>
        </p>
      )}
    </details>
  )
}
