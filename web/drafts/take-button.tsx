import type { Taken } from '../../server/drafts/content/taken-answer.ts'
import { ApiError } from '../api/api-error.ts'
import { errorWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { hrefOf } from '../app/route.ts'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'
import { useTaking } from './use-taking.ts'

/** Puts an answer, a sentence or a table into the open draft, or into a new one, and leads there. */
export function TakeButton({ taken, label }: { readonly taken: Taken; readonly label?: string }) {
  const text = useText()
  const [draft] = useDraft()
  const [state, take] = useTaking(taken)
  return (
    <>
      <button type="button" className="button button-quiet" disabled={state === 'taking'} onClick={take}>
        <Icon name={state === 'taken' ? 'check' : 'plus'} />
        {label ?? text.drafts.take}
      </button>
      <span role="status" className="hint">
        {state === 'taken' && draft.id !== null && (
          <>
            {text.drafts.takenInto}{' '}
            <a href={hrefOf({ view: 'drafts', draftId: draft.id })}>{text.drafts.openTaken}</a>
          </>
        )}
        {state instanceof ApiError && errorWords(state, text)}
      </span>
    </>
  )
}
