import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { decideGone, readWatched, type Watched, watchFolder } from '../api/watch.ts'
import { errorWords } from '../app/error-words.ts'
import { useText } from '../text/use-text.ts'

/** How often the page looks what became of the folder, in milliseconds. */
const every = 5_000

/** The folder whose files are read by themselves: which it is, what is wrong with it, and what is gone from it. */
export function WatchedFolder() {
  const text = useText()
  const queryClient = useQueryClient()
  const [typed, setTyped] = useState('')
  const query = useQuery({
    queryKey: ['watch'],
    queryFn: ({ signal }) => readWatched(signal),
    refetchInterval: every,
  })
  const take = (watched: Watched) => queryClient.setQueryData(['watch'], watched)
  const choosing = useMutation({ mutationFn: watchFolder, onSuccess: take })
  const deciding = useMutation({
    mutationFn: ({ documentId, remove }: { readonly documentId: string; readonly remove: boolean }) =>
      decideGone(documentId, remove),
    onSuccess: async (watched, { remove }) => {
      take(watched)
      // Passages of the document may be on show anywhere; nothing read before the removal holds.
      if (remove) await queryClient.invalidateQueries()
    },
  })
  const watched = query.data
  if (watched === undefined) return null
  const error = choosing.error ?? deciding.error
  return (
    <details className="watch" open={watched.trouble !== null || watched.gone.length > 0 ? true : undefined}>
      <summary>
        {watched.folder === null ? text.watch.title : text.watch.watching(watched.folder)}
        {watched.waiting > 0 && <span className="hint"> · {text.watch.waiting(watched.waiting)}</span>}
      </summary>
      {watched.trouble !== null && (
        <p className="failure" role="alert">
          {watched.trouble}
        </p>
      )}
      {error !== null && (
        <p className="failure" role="alert">
          {errorWords(error, text)}
        </p>
      )}
      {!watched.changeable ? (
        <p className="hint">{text.watch.fixed}</p>
      ) : watched.folder === null ? (
        <form
          className="watch-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (typed.trim() !== '') choosing.mutate(typed.trim())
          }}
        >
          <p className="hint">{text.watch.none}</p>
          <label>
            {text.watch.label}
            <input
              type="text"
              value={typed}
              placeholder={text.watch.placeholder}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <button type="submit" className="button" disabled={choosing.isPending}>
            {text.watch.start}
          </button>
        </form>
      ) : (
        <button
          type="button"
          className="button button-quiet"
          disabled={choosing.isPending}
          onClick={() => choosing.mutate(null)}
        >
          {text.watch.stop}
        </button>
      )}
      {watched.gone.length > 0 && (
        <>
          <p>{text.watch.gone}</p>
          <ul className="watch-gone">
            {watched.gone.map(({ documentId, file }) => (
              <li key={documentId}>
                <span>{file}</span>
                <button
                  type="button"
                  className="button"
                  aria-label={text.watch.keepLabel(file)}
                  disabled={deciding.isPending}
                  onClick={() => deciding.mutate({ documentId, remove: false })}
                >
                  {text.watch.keep}
                </button>
                <button
                  type="button"
                  className="button button-danger"
                  aria-label={text.documents.removeLabel(file)}
                  disabled={deciding.isPending}
                  onClick={() => deciding.mutate({ documentId, remove: true })}
                >
                  {text.documents.removeConfirm}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
