import { useQuery } from '@tanstack/react-query'
import { otherSentences } from '../api/drafts.ts'
import { errorWords } from '../app/error-words.ts'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'

interface OtherSentencesProps {
  readonly draftId: string
  readonly sentenceId: string
  readonly onChosen: () => void
}

/** What else the section of the report says, to stand in the place of a sentence. */
export function OtherSentences({ draftId, sentenceId, onChosen }: OtherSentencesProps) {
  const text = useText()
  const [, store] = useDraft()
  const query = useQuery({
    queryKey: ['drafts', draftId, 'others', sentenceId],
    queryFn: ({ signal }) => otherSentences(draftId, sentenceId, signal),
    staleTime: 0,
    gcTime: 0,
  })
  const others = query.data ?? []
  return (
    <div className="part-others">
      {query.isPending && <p className="hint">{text.app.loading}</p>}
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {query.isSuccess && others.length === 0 && <p className="hint">{text.drafts.noOthers}</p>}
      <ul>
        {others.map(({ text: words, passageId, span: [from, to] }) => (
          <li key={`${passageId} ${from}`}>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                void store.operate({ type: 'replace', id: sentenceId, passageId, span: [from, to] })
                onChosen()
              }}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
