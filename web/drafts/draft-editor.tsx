import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { decideSentence, listSections, recomposeSection, saveDraft } from '../api/drafts.ts'
import { errorWords } from '../app/error-words.ts'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'

/** Changes a saved draft: its whole text by hand, a section by composing it again, single sentences. */
export function DraftEditor({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const text = useText()
  const queryClient = useQueryClient()
  const [draft, store] = useDraft()
  const [markdown, setMarkdown] = useState(draft.markdown)
  const sections = useQuery({
    queryKey: ['drafts', id, 'sections'],
    queryFn: ({ signal }) => listSections(id, signal),
  })
  const change = useMutation({
    mutationFn: (make: () => ReturnType<typeof saveDraft>) => make(),
    onSuccess: async (saved) => {
      store.open(saved)
      setMarkdown(saved.markdown)
      await queryClient.invalidateQueries({ queryKey: ['drafts'] })
    },
  })
  // A section keeps its place, and so stays unfolded, whatever becomes of its sentences.
  const numbered = (sections.data?.sections ?? []).map((section, index) => ({ ...section, index }))
  const dropped = sections.data?.dropped ?? []
  const typed = markdown !== draft.markdown
  const busy = change.isPending
  return (
    <div className="draft-editor">
      <label className="draft-source">
        {text.drafts.editLabel}
        <textarea rows={14} value={markdown} onChange={(event) => setMarkdown(event.target.value)} />
      </label>
      <p className="hint">{text.drafts.editHint}</p>
      {change.isError && (
        <p className="failure" role="alert">
          {errorWords(change.error, text)}
        </p>
      )}
      <div className="draft-files">
        <button
          type="button"
          className="button button-primary"
          disabled={!typed || busy}
          onClick={() => change.mutate(() => saveDraft(id, markdown))}
        >
          {text.drafts.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {text.drafts.editDone}
        </button>
        <span role="status" className="hint">
          {change.isSuccess && !typed ? text.drafts.saved : ''}
        </span>
      </div>
      {typed ? (
        <p className="hint">{text.drafts.saveFirst}</p>
      ) : (
        numbered.map(({ title, sentences, index }) => {
          const name = title || text.drafts.opening
          if (sentences.length === 0) return null
          return (
            <details key={index} className="draft-section">
              <summary>{name}</summary>
              <button
                type="button"
                className="button"
                disabled={busy}
                aria-label={text.drafts.recomposeLabel(name)}
                onClick={() => change.mutate(() => recomposeSection(id, index))}
              >
                {text.drafts.recompose}
              </button>
              <ul>
                {sentences.map(({ words, pinned }) => (
                  <li key={words}>
                    <span>{words}</span>
                    <button
                      type="button"
                      className="button button-quiet"
                      aria-pressed={pinned}
                      aria-label={`${text.drafts.pin}: ${words}`}
                      disabled={busy}
                      onClick={() => change.mutate(() => decideSentence(id, words, pinned ? 'unpin' : 'pin'))}
                    >
                      {pinned ? text.drafts.pinned : text.drafts.pin}
                    </button>
                    <button
                      type="button"
                      className="button button-quiet"
                      aria-label={`${text.drafts.drop}: ${words}`}
                      disabled={busy}
                      onClick={() => change.mutate(() => decideSentence(id, words, 'drop'))}
                    >
                      {text.drafts.drop}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )
        })
      )}
      {!typed && dropped.length > 0 && (
        <details className="draft-section draft-dropped">
          <summary>{text.drafts.droppedSentences(dropped.length)}</summary>
          <ul>
            {dropped.map((words) => (
              <li key={words}>
                <span>{words}</span>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={`${text.drafts.restore}: ${words}`}
                  disabled={busy}
                  onClick={() => change.mutate(() => decideSentence(id, words, 'restore'))}
                >
                  {text.drafts.restore}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
